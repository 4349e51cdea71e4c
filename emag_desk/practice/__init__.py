"""The practice marketplace: a server of its own that speaks eMAG's protocol. Shares no model with the client."""
