"""The jobs of eMAG Desk as subcommands: one module per group, loaded only when it is called."""
