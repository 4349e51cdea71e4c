<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>A desktop workbench for people who sell on eMAG and Fashion Days. Not made by eMAG. Qt is used under the LGPL; the font Roboto under the Apache License 2.0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>About eMAG Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Version {version}, Qt {qt}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AccountForm</name>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;IP allow-list name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Platform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;User name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Add&amp;ress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>ERP routes (a server of your own)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>FBE: eMAG keeps and sends the goods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Main: you keep and send the goods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Marketplace API 4.4 (eMAG's own servers)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Pass&amp;word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Pro&amp;xy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>R&amp;outes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Show what you type. A saved password is never shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Ware&amp;house id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>none: http://host:port</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>what this computer's address is called in the eMAG panel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AccountsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Test connection…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>A password is saved. Leave the field empty to keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Add an account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Add the API user of your eMAG or Fashion Days seller account. You find it in the eMAG panel under My account, Profile, Technical details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Close without saving {names}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Its password and its cached offers are removed. The history of what was sent and the request log stay until they expire. Nothing changes on eMAG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Keep the password &amp;for this run only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Looking for a saved password…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>New account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>No account yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>No password is saved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Re&amp;move…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Remove account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Remove the account {name} from this computer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Save again to keep the password for this run only: it is then forgotten when eMAG Desk closes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>The password comes from an environment variable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>This account comes from environment variables or a .env file. Change it there; it is never saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>{name} (copy)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Accounts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Another eMAG Desk sends from this data directory: {owner}. This window only stages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Nothing is sent for {account}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>{account} uses more than 80 % of what eMAG allows. Another program probably uses the same account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>{reason} Passwords are kept for this run only.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BugReport</name>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Copy the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Something went wrong in eMAG Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>This is a fault of the program, not yours. Nothing that was staged or sent is lost. Please copy the report and send it to us; it can quote what eMAG answered, so read it first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BulkEdit</name>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>+10 or -2.50</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>+5 or -12.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>All {count} offers shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Bulk edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change one field of many offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Stage the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Type a value to see what comes out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>with VAT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} cannot be changed so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} changes staged. Review shows them before anything is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} selected offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} stay as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} will change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} with problems that eMAG would refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} worth a second look</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Find a column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Usual columns</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CommandDetail</name>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Choose a change to see all of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>The change in full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>What eMAG said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>approved {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>by {who}, {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>correlation id {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>no answer known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>staged {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>takes back change {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CommandList</name>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>Find a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CommandModel</name>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>eMAG's answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>next try {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>read back {time}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConnectionTestDialog</name>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Copy report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Run again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Everything works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>It works, but one thing needs a look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>It works, but {count} things need a look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Steps of the test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Stopped. Run it again for the whole picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Test connection: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Testing the connection. This only reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>The test found nothing to say. Run it again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DecisionCard</name>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>&amp;Drop it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>It is not known whether it was ever sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>It is there: &amp;found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Look in the eMAG panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Not there: &amp;send again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Sent {count} times, last {time}, no answer that says what became of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Sent {time}, no answer that says what became of it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldEditor</name>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>Take this edit back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>was {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Choose columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Clear filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Saved views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Search name, part number, EAN, PNK, ID. Paste several codes at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Search offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Show all offers again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Staged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Views</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportPreview</name>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Changed on eMAG meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Columns that are not imported: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Import {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Nothing in this file changes an offer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Rows to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Stage the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Take the values of the file also where eMAG's changed meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Would be refused by eMAG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} change nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} changed on eMAG meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} rows read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} would be refused by eMAG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{edits} changes of {offers} offers will be staged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>… and {count} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LedgerView</name>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>&amp;Revert selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>E&amp;xport…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every change that you send is kept here with its outcome, and can be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Export the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>History of changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>No change matches. Clear the search or the filters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>No history yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Nothing could be taken back: eMAG never told the old values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Search offers, fields, values, people, eMAG's answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Stage the old values. Nothing is sent before Review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>The old values of one offer are staged. Review and send them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>The old values of {count} offers are staged. Review and send them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>{count} changes were written to {path}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LogModel</name>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Correlation id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Status</source>
      <translation>Állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Took</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Under way</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LogTab</name>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>&amp;Copy for support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>&amp;Failed only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>(empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Answer</source>
      <translation>Válasz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Copy this call with names, addresses and the like masked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Every account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Every call to eMAG is kept here for thirty days. Choose another day or clear the search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>No calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Request body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Search call, outcome, status, correlation id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>The call was copied with personal data masked. Read it before you give it away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>The newest {count} calls. Search to see older ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>… {count} more characters, all of them in the copy for support</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Offers</source>
      <translation>Ajánlatok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Request log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>The new language is used from the next start on.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NeedsYou</name>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Changes that need a decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Nothing needs you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>When eMAG's answer to a change is lost and reading back does not settle it, you decide here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>eMAG may or may not have carried these out. Look at the offer in the eMAG panel, then decide. Until then nothing else is sent for it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <location filename="../../emag_desk/ui/notices.py" />
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferColumns</name>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Vanished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferDelegate</name>
    <message>
      <location filename="../../emag_desk/ui/offer_delegate.py" />
      <source>Type a value, or press Esc</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferDetail</name>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>(no name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>As eMAG sent it (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Buy button</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Changes from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Characteristics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Choose an offer in the table to see all of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Details of the offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Genius</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>No offer chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Price, stock and status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Product safety (GPSR)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Show in the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>The offer as eMAG sent it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>eMAG no longer listed this offer on {day}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferEditors</name>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>{currency}, {gross} with VAT</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferEdits</name>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>(and {count} more)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Copied the first {rows} rows. Export writes all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Fill down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Only the first {rows} rows were edited; bulk edit takes any number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Some cells were left as they are. {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Take edits back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>the table ends before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>{count} cells cannot be edited here and were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>{rows} more rows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferMenus</name>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Filter on “{value}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Hide “{column}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Open on the website</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Remove a view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Save this view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Choose &amp;columns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Fit &amp;width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Keep search, filters, columns and order under this name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>No saved views yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Order as &amp;read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Save this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Saved as “{name}” under Views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Sort &amp;ascending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Sort &amp;descending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>eMAG gave no page for this offer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferModel</name>
    <message>
      <location filename="../../emag_desk/ui/offer_model.py" />
      <source>On its way to eMAG</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferTable</name>
    <message>
      <location filename="../../emag_desk/ui/offer_table.py" />
      <source>Offers</source>
      <translation>Ajánlatok</translation>
    </message>
  </context>
  <context>
    <name>OffersTab</name>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>&amp;Bulk edit…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>&amp;Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>&amp;Save this view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>&amp;Search offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Add account…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Add your first account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>C&amp;lear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>Change one field of all selected offers, with a preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>Choose &amp;columns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>Clear &amp;filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Clear filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>Copy with &amp;headers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>Fill &amp;down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>No offer matches this search and these filters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>No offers yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Nothing matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>Offer &amp;details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Pull offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Read your offers from eMAG once; from then on they are here, also without a connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>Select &amp;all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/offers.py" />
      <source>Take edits &amp;back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Try the practice marketplace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>eMAG Desk works with the offers of your seller accounts on eMAG and Fashion Days. You can also look around on the practice marketplace first; nothing there is real.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutboxTab</name>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Cancel selected…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Drop it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Send again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel &amp;changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel one change that has not left yet?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel {count} changes that have not left yet?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Changes that you send from Review wait here until eMAG has answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Changes waiting to be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Drop a change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Drop the change of {offer}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Needs &amp;you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Nothing is waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Only if you looked and eMAG does not have it. Your name and the time are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Send again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Send the change of {offer} once more?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Take &amp;back to editing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>The offers keep the values that eMAG has. The history shows that you cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>This cannot be taken back. Type {number} to send it once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>eMAG Desk will not look after it any more. What eMAG has shows at the next pull.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewModel</name>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Old</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProgressRow</name>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Cancel: what is done stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>page {page} of {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} being checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} need you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} saved with remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} unreadable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{done} of {total} changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} of {total} offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{percent} % of the request budget free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{rate} per second</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PullJobs</name>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>Reading {account}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account}: {offers} offers read, {new} new, {changed} changed, {gone} no longer there.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewDialog</name>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Discard selected…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send 1 offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send {count} offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>1 change of 1 offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Accept all &amp;warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>All  {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard the changes of {count} offers?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard the changes of {offer}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Edit prices, stock or status in the offers table. Every change waits here until you send it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Find an offer by name or id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Known at about {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Nobody knows whether some were done. Decide about them in the outbox, under Needs you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Nothing is staged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Nothing was sent: {count} changed while you looked. Look at them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>One offer changed on eMAG since you edited. Look at it before you tick it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Problems  {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Reading what is staged…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Review changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Send every ticked change (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Send se&amp;lected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Sending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Sending…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Some answers were lost. eMAG Desk reads these offers back; nothing is sent twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Stage the &amp;refused again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Staged changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Take &amp;back what has not left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>The offers keep the values that eMAG has. This cannot be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Warnings  {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>What eMAG refused can be staged again to correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>You can take back what was saved: Outbox, History, Revert.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>You may close this window: sending goes on, results are kept in the outbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>sending takes {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} being checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} changed on eMAG since you edited. Look at them before you tick them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} changes are staged again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} need you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} not ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} saved with remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} with problems, which cannot be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{fields} changes of 1 offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{fields} changes of {offers} offers</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewModel</name>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Old</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Ticked changes are sent. An offer's changes leave together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>With VAT</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShortcutList</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sparkline</name>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>Price history of {count} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>best price {price}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>our price {price}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>rank {rank}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>1 offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Average {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>No changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Offers shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Review 1 change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Review {count} changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Searching…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Sum {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>{count} offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>{count} selected</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Transfers</name>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Excel (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Export this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Import changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Reading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Spreadsheets (*.xlsx *.csv *.tsv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Writing {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} changes staged from {name}. Review shows them before anything is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} long texts were cut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} offers written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} rows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Tool bar</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>A change by {percent} % leaves nothing.</source>
      <translation>A(z) {percent} %-os változás után nem marad semmi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>A change of {percent} % is above your limit of {limit} %.</source>
      <translation>A(z) {percent} %-os változás meghaladja az Ön {limit} %-os határát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A password in the proxy's address would be written to disk in the clear. Leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>A price must be more than 0.</source>
      <translation>Az árnak 0-nál nagyobbnak kell lennie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>A storno of lines or of the order; eMAG makes the refund itself.</source>
      <translation>Sorok vagy a rendelés sztornója; a pénzt az eMAG téríti vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A user name cannot hold a colon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>A web page refuses the call (HTTP status {status}): {detail}</source>
      <translation>Egy weboldal elutasítja a hívást (HTTP-állapot: {status}): {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>API rights</source>
      <translation>API-jogok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Account refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Account {number} of {path} has an unusable {field} and was left out.</source>
      <translation>A(z) {path} {number}. fiókjának {field} mezője használhatatlan, ezért kimaradt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Account {number} of {path} is not an account.</source>
      <translation>A(z) {path} {number}. fiókja nem fiók.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/cell_editor.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <location filename="../../emag_desk/ui/offer_model.py" />
      <location filename="../../emag_desk/ui/values.py" />
      <source>Active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/command_line/session.py" />
      <source>Add one in the window, or set EMAG_USERNAME and EMAG_PASSWORD; emag-desk --demo needs none.</source>
      <translation>Vegyen fel egyet az ablakban, vagy állítsa be az EMAG_USERNAME és EMAG_PASSWORD változót; az emag-desk --demo parancshoz nem kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Add one under Accounts, or set EMAG_USERNAME.</source>
      <translation>Vegyen fel egyet a Fiókok között, vagy állítsa be az EMAG_USERNAME változót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Add your accounts again. Their passwords are still in the keyring.</source>
      <translation>Vegye fel újra a fiókjait. A jelszavaik még a jelszótárban vannak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Allowed addresses</source>
      <translation>Engedélyezett címek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>An account from variables needs at least its USERNAME and its PASSWORD.</source>
      <translation>A változókból származó fiókhoz legalább USERNAME és PASSWORD kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>An account needs a name.</source>
      <translation>A fióknak nevet kell adni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>An empty password cannot be stored.</source>
      <translation>Üres jelszó nem tárolható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Another account is called {name} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Another address</source>
      <translation>Más cím</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>Another eMAG Desk is sending from this data directory ({holder}).</source>
      <translation>Egy másik eMAG Desk küld ebből az adatmappából ({holder}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Answer</source>
      <translation>Válasz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Approved documentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Ask for fewer items at a time.</source>
      <translation>Kérjen kevesebb elemet egyszerre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Attach the offer to the product that eMAG names, or use another part number.</source>
      <translation>Kapcsolja az ajánlatot az eMAG által megnevezett termékhez, vagy használjon másik cikkszámot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Awaiting brand validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Best price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Bulk edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Buy button</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>Cached are: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Calls are paused for {seconds} seconds after a refusal: {messages}</source>
      <translation>A hívások {seconds} másodpercig szünetelnek egy elutasítás után: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Categories</source>
      <translation>Kategóriák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change by amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change by percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Change the EMAG_* variables or the .env file that describe it.</source>
      <translation>Módosítsa az őt leíró EMAG_* változókat vagy .env fájlt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Change what eMAG names and send it again.</source>
      <translation>Módosítsa, amit az eMAG megnevez, és küldje el újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_sending.py" />
      <source>Change {id} is damaged, so it can only be dropped.</source>
      <translation>A(z) {id}. módosítás sérült, ezért csak elvethető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_sending.py" />
      <source>Change {id} is still being checked. Wait until eMAG was asked twice.</source>
      <translation>A(z) {id}. módosítás ellenőrzése még tart. Várja meg, amíg kétszer megkérdezzük az eMAG-ot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_sending.py" />
      <source>Change {id} no longer needs a decision.</source>
      <translation>A(z) {id}. módosításról már nem kell dönteni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <source>Changed on eMAG since you edited: it was {old}, now it is {now}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check that the number is right.</source>
      <translation>Ellenőrizze, hogy a szám helyes-e.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address and the dialect of the account.</source>
      <translation>Ellenőrizze a fiók címét és dialektusát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address of the account, and whether a proxy or a sign-in page of your network stands between.</source>
      <translation>Ellenőrizze a fiók címét, és hogy nem áll-e közbe proxy vagy a hálózat bejelentkezési oldala.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address of the account: it ends in /api-3.</source>
      <translation>Ellenőrizze a fiók címét: /api-3 a vége.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check the free space and the rights of the folder, then save again.</source>
      <translation>Ellenőrizze a szabad helyet és a mappa jogait, majd mentsen újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the internet connection and the address of the account.</source>
      <translation>Ellenőrizze az internetkapcsolatot és a fiók címét.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the internet connection; a firewall may be in the way.</source>
      <translation>Ellenőrizze az internetkapcsolatot; lehet, hogy tűzfal áll az útban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the proxy of the account.</source>
      <translation>Ellenőrizze a fiók proxyját.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check user name and password under Accounts; in the eMAG panel the user needs the right to use the API.</source>
      <translation>Ellenőrizze a felhasználónevet és a jelszót a Fiókok között; az eMAG felületén a felhasználónak API-használati jog kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check who owns the file and whether you may read it.</source>
      <translation>Ellenőrizze, kié a fájl, és olvashatja-e.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Checking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>Choose a directory on this computer with --data-dir.</source>
      <translation>Válasszon mappát ezen a számítógépen a --data-dir kapcsolóval.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>Choose a directory that you may write to with --data-dir.</source>
      <translation>Válasszon írható mappát a --data-dir kapcsolóval.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/atomic_file.py" />
      <source>Choose another place, or close the program that has the file open.</source>
      <translation>Válasszon más helyet, vagy zárja be a fájlt használó programot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Clock</source>
      <translation>Óra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <source>Close eMAG Desk and start it again: it will repair this.</source>
      <translation>Zárja be, majd indítsa újra az eMAG Desket: ez megjavítja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Complete your seller account in the eMAG panel.</source>
      <translation>Töltse ki eladói fiókját az eMAG felületén.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Connection</source>
      <translation>Kapcsolat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Correct it and send it again.</source>
      <translation>Javítsa ki, és küldje el újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Correct it in the file, or add the account again.</source>
      <translation>Javítsa ki a fájlban, vagy vegye fel újra a fiókot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Couriers</source>
      <translation>Futárok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Detail pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Do not go on: somebody may be reading along. Check the computer's clock and any filter in your network.</source>
      <translation>Ne folytassa: lehet, hogy valaki olvassa a forgalmat. Ellenőrizze a számítógép óráját és a hálózat szűrőit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Documentation rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Done, with remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Dropped by a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>EAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EasyBox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Edit the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Encrypted. {certificate}</source>
      <translation>Titkosított. {certificate}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Encryption</source>
      <translation>Titkosítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/cell_editor.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <location filename="../../emag_desk/ui/offer_model.py" />
      <location filename="../../emag_desk/ui/values.py" />
      <source>End of life</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>Enter both under Accounts.</source>
      <translation>Adja meg mindkettőt a Fiókok között.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>Enter them in their own fields.</source>
      <translation>Adja meg őket a saját mezőjükben.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Fashion Days Bulgaria</source>
      <translation>Fashion Days Bulgária</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Fashion Days Romania</source>
      <translation>Fashion Days Románia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Fill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Fill it in and send it again.</source>
      <translation>Töltse ki, és küldje el újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Found by a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>Free some disk space and start again.</source>
      <translation>Szabadítson fel helyet, és indítsa újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <source>Free some disk space or close what else uses the file, and try again.</source>
      <translation>Szabadítson fel helyet, vagy zárja be, ami a fájlt használja, és próbálja újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Genius</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give a whole address such as https://erp.example.com/api-3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Give an EAN or a part number key (PNK), not both.</source>
      <translation>EAN-t vagy PNK-t adjon meg, ne mindkettőt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the account a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the proxy as http://host:port.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the user name of the API user in the eMAG panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Go to the first offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Go to the last offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Gross price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Handling time</source>
      <translation>Kezelési idő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Handling time must be between 0 and 255 days.</source>
      <translation>A kezelési idő 0 és 255 nap közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Handling time must be one of {allowed} days.</source>
      <translation>A kezelési idő ezek egyike lehet: {allowed} nap.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Handling times</source>
      <translation>Kezelési idők</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Home delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>How many sellers offer this product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>In marketplace validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>In stock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>In the eMAG panel give the user the right to this part of the API.</source>
      <translation>Az eMAG felületén adjon a felhasználónak jogot az API e részéhez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>In the eMAG panel open My account, API, and add the address to the list of allowed addresses. If your provider changes your address, use a proxy with a fixed one.</source>
      <translation>Az eMAG felületén nyissa meg a Fiókom, API részt, és vegye fel a címet az engedélyezettek közé. Ha a szolgáltatója változtatja a címét, használjon állandó című proxyt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/cell_editor.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <location filename="../../emag_desk/ui/offer_model.py" />
      <location filename="../../emag_desk/ui/values.py" />
      <source>Inactive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Install and start GNOME Keyring, KWallet or KeePassXC's Secret Service, or keep the password for this run only, or give it by EMAG_* variables.</source>
      <translation>Telepítse és indítsa el a GNOME Keyringet, a KWalletet vagy a KeePassXC Secret Service-ét, vagy tartsa meg a jelszót csak erre a futásra, vagy adja meg EMAG_* változókkal.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>Install the newest version, or choose another data directory.</source>
      <translation>Telepítse a legújabb verziót, vagy válasszon másik adatmappát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid product, EAN rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>It can be: {accepted}.</source>
      <translation>Lehetséges: {accepted}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>It can be: {known}.</source>
      <translation>Lehetséges: {known}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is not counted as done. It is read back before anything else happens to it. If it happens again, tell eMAG's support.</source>
      <translation>Nem számít megtörténtnek. Visszaolvassuk, mielőtt bármi más történne vele. Ha ismétlődik, jelezze az eMAG ügyfélszolgálatának.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is read back before anything else happens to it.</source>
      <translation>Visszaolvassuk, mielőtt bármi más történne vele.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is tried again by itself.</source>
      <translation>Magától újra próbálkozik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>It needs a column such as id, part_number, ean or part_number_key, and one such as sale_price, stock:1 or status. An export shows all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It was done before: {messages}</source>
      <translation>Már megtörtént: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox.py" />
      <source>It was left as it is. Put back a copy from {backups}, or move the file away to start empty.</source>
      <translation>Érintetlenül hagytuk. Tegyen vissza egy másolatot innen: {backups}, vagy helyezze át a fájlt az üres kezdéshez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Keep it for this run only, and check the keyring's own program.</source>
      <translation>Tartsa meg csak erre a futásra, és ellenőrizze a jelszótár programját.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keep the edit and go down; with Shift, up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keep the edit and go right; with Shift, left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave out everything from the question mark or hash sign on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Leave the cell as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Leave the password out, or give the whole account by EMAG_* variables.</source>
      <translation>Hagyja el a jelszót, vagy adja meg az egész fiókot EMAG_* változókkal.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave user name and password out of the address: they have their own fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Line {line} of {path} cannot be understood and was left out.</source>
      <translation>A(z) {path} fájl {line}. sora nem érthető, ezért kimaradt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Localities</source>
      <translation>Települések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Look at the request log; if it happens again, tell eMAG's support.</source>
      <translation>Nézze meg a kérésnaplót; ha ismétlődik, jelezze az eMAG ügyfélszolgálatának.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Max. price</source>
      <translation>Max. ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Min. price</source>
      <translation>Min. ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Move the file away yourself, then start again.</source>
      <translation>Helyezze át a fájlt, majd indítsa újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Needs you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>New documentation, validation pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/values.py" />
      <source>No VAT rate of this account is {rate}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>No connection to {host}.</source>
      <translation>Nincs kapcsolat ezzel: {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour.py" />
      <source>No editor opened in the cell of {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not encrypted, and need not be: it stays on this computer.</source>
      <translation>Nem titkosított, és nem is kell: ezen a számítógépen marad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not tested, because of: {step}.</source>
      <translation>Nem teszteltük emiatt: {step}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not tested: eMAG looks at the address first.</source>
      <translation>Nem teszteltük: az eMAG először a címet nézi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Not winning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Nothing is lost: sending goes on by itself. If it happens often, another program uses the same account.</source>
      <translation>Semmi sem veszett el: a küldés magától folytatódik. Ha gyakori, más program is használja ezt a fiókot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Nothing is wrong on your side. Try again later; staged changes are kept.</source>
      <translation>Önnél nincs hiba. Próbálja később; az előkészített módosítások megmaradnak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Offers</source>
      <translation>Ajánlatok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Offers table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>Offers were added or removed on eMAG while they were read; the next sweep brings the rest.</source>
      <translation>Olvasás közben ajánlatok kerültek fel vagy le az eMAG-on; a következő kör hozza a többit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>On the marketplace only customers create returns.</source>
      <translation>A piactéren csak a vevők indíthatnak visszárut.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>One call is tried by itself when the time is over. Test the connection to see what is wrong.</source>
      <translation>Az idő leteltével egy próbahívás következik. Tesztelje a kapcsolatot, hogy lássa, mi a baj.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Open it with a spreadsheet program and save it again.</source>
      <translation>Nyissa meg egy táblázatkezelővel, és mentse el újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Orders</source>
      <translation>Rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Out of stock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Outcome unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>PNK</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Part number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Partial translation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Partly done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Passwords are kept in {keyring}.</source>
      <translation>A jelszavak tárolási helye: {keyring}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Price</source>
      <translation>Ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Price problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Pull again: it may have been removed.</source>
      <translation>Olvassa be újra: lehet, hogy eltávolították.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable, but empty.</source>
      <translation>Olvasható, de üres.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable.</source>
      <translation>Olvasható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable: {rows}.</source>
      <translation>Olvasható: {rows}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable; there are none yet.</source>
      <translation>Olvasható; még nincs egy sem.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Recommended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>Recommended price</source>
      <translation>Ajánlott ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rejected brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>Remove or rename one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Remove the EMAG_* variables or the lines of the .env file that describe it.</source>
      <translation>Távolítsa el az őt leíró EMAG_* változókat vagy .env-sorokat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Rename or remove one of the two.</source>
      <translation>Nevezze át vagy távolítsa el az egyiket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Request budget</source>
      <translation>Kéréskeret</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Returns</source>
      <translation>Visszáruk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Revert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Round the gross price to end in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Save it again with a spreadsheet program, or split it.</source>
      <translation>Mentse el újra egy táblázatkezelővel, vagy ossza szét.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Save it as .xlsx or .csv.</source>
      <translation>Mentse .xlsx vagy .csv formátumban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Saved with remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Send fewer items at a time.</source>
      <translation>Küldjön kevesebb elemet egyszerre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>Send or discard them first.</source>
      <translation>Előbb küldje el vagy vesse el őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Sending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Set the clock, or let the operating system set it.</source>
      <translation>Állítsa be az órát, vagy bízza az operációs rendszerre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Set the gross price to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Set to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Several accounts are called {name}.</source>
      <translation>Több fióknak is {name} a neve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Something before eMAG's API stands in the way: a proxy, a firewall, or eMAG's own protection.</source>
      <translation>Valami áll az eMAG API-ja előtt: proxy, tűzfal vagy az eMAG saját védelme.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Split it into several files.</source>
      <translation>Ossza szét több fájlra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Staged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Status</source>
      <translation>Állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>Status 0 with a reason.</source>
      <translation>0-s állapot indokkal.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Status must be 0 (inactive), 1 (active) or 2 (end of life).</source>
      <translation>Az állapot 0 (inaktív), 1 (aktív) vagy 2 (kivezetett) lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Stock</source>
      <translation>Készlet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Stock must be between 0 and {most}.</source>
      <translation>A készlet 0 és {most} közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Stock total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Take staged edits back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>The VAT rate of this offer is not known.</source>
      <translation>Az ajánlat ÁFA-kulcsa nem ismert.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The account that the variables {prefix}* describe cannot be used: {reason}</source>
      <translation>A(z) {prefix}* változókkal leírt fiók nem használható: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The account {key} comes from variables, so it cannot be removed here.</source>
      <translation>A(z) {key} fiók változókból származik, ezért itt nem távolítható el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The account {name} comes from variables, so it cannot be saved.</source>
      <translation>A(z) {name} fiók változókból származik, ezért nem menthető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The account {name} has no user name or no password.</source>
      <translation>A(z) {name} fióknak nincs felhasználóneve vagy jelszava.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The account {name} has no user name.</source>
      <translation>A(z) {name} fióknak nincs felhasználóneve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The account {name} is on the unknown platform {platform}.</source>
      <translation>A(z) {name} fiók ismeretlen platformon van: {platform}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The account {name} needs the address of its API.</source>
      <translation>A(z) {name} fiókhoz meg kell adni az API címét.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>The accounts are: {names}.</source>
      <translation>A fiókok: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The address answered with a redirection, which is not followed because it would carry the password elsewhere.</source>
      <translation>A cím átirányítással válaszolt; nem követjük, mert máshová vinné a jelszót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>The address must begin with https:// so that nobody on the way can read the password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The address of the account {name} holds a user name or a password.</source>
      <translation>A(z) {name} fiók címe felhasználónevet vagy jelszót tartalmaz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The address of this account does not serve this kind of call.</source>
      <translation>A fiók címe nem szolgál ki ilyen hívást.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The address {address} of the account {name} is not one.</source>
      <translation>A(z) {name} fiók {address} címe nem cím.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The answer is larger than {detail} and was not read to its end.</source>
      <translation>A válasz nagyobb, mint {detail}, ezért nem olvastuk végig.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_sheet.py" />
      <source>The columns are: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The connection broke before the answer was complete.</source>
      <translation>A kapcsolat megszakadt, mielőtt a válasz teljes lett volna.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The connection to {host} is not encrypted.</source>
      <translation>A kapcsolat ezzel: {host} nincs titkosítva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>The data directory {path} is on a network drive, where a database is not safe.</source>
      <translation>A(z) {path} adatmappa hálózati meghajtón van, ahol az adatbázis nincs biztonságban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>The ending of {name} says nothing about its format.</source>
      <translation>A(z) {name} kiterjesztése nem árulja el a formátumot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/export.py" />
      <source>The export was stopped; {path} was not written.</source>
      <translation>Az exportálás leállt; {path} nem készült el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The file {path} cannot be read: {reason}.</source>
      <translation>A(z) {path} fájl nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>The filters are: {all}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The first row names no offer and field that could be imported; it has: {headings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/report.py" />
      <source>The folder {path} cannot be used: {reason}.</source>
      <translation>A(z) {path} mappa nem használható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The identity of {host} cannot be verified: {detail}</source>
      <translation>{host} azonossága nem ellenőrizhető: {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The import was stopped; nothing was staged.</source>
      <translation>Az importálás leállt; semmit sem készítettünk elő.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>The keyring {keyring} is locked.</source>
      <translation>A(z) {keyring} jelszótár zárolva van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>The keyring {keyring} refused: {reason}.</source>
      <translation>A(z) {keyring} jelszótár elutasította: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>The keyring {keyring} took the password of {key} but does not give it back.</source>
      <translation>A(z) {keyring} jelszótár átvette a(z) {key} jelszavát, de nem adja vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <source>The local copy of your offers was damaged and has been started anew; the old file is {path}. Pull the offers again. Your changes are kept elsewhere and are not touched.</source>
      <translation>Az ajánlatok helyi másolata sérült volt, ezért újat kezdtünk; a régi fájl: {path}. Olvassa be újra az ajánlatokat. A módosításai máshol vannak, nem sérültek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>The marketplace has no call for this step: {purpose}.</source>
      <translation>A piactérnek nincs hívása ehhez a lépéshez: {purpose}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>The marketplace keeps the payment status of an order itself.</source>
      <translation>A rendelés fizetési állapotát a piactér maga vezeti.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The minimum price {low} is above the maximum price {high}.</source>
      <translation>A minimális ár ({low}) nagyobb a maximálisnál ({high}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The name {host} cannot be found.</source>
      <translation>A(z) {host} név nem található.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The offer will no longer be on sale.</source>
      <translation>Az ajánlat többé nem lesz eladó.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox.py" />
      <source>The outbox {path} cannot be read: {reason}.</source>
      <translation>A(z) {path} kimenő sor nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The password is accepted, but this user may not do this.</source>
      <translation>A jelszó elfogadva, de ez a felhasználó ezt nem teheti.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The password travels readable. Use an address that begins with https.</source>
      <translation>A jelszó olvashatóan utazik. Használjon https-sel kezdődő címet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour.py" />
      <source>The picture {path} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The preference {name} cannot be {value} ({source}): the default is used.</source>
      <translation>A(z) {name} beállítás nem lehet {value} ({source}): az alapértéket használjuk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The price {price} is above the maximum {high}.</source>
      <translation>Az ár ({price}) a maximum ({high}) fölött van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The price {price} is below the minimum {low}.</source>
      <translation>Az ár ({price}) a minimum ({low}) alatt van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The proxy address holds a password, which would be written to disk in the clear.</source>
      <translation>A proxy címe jelszót tartalmaz, amely olvashatóan kerülne a lemezre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The proxy does not let the call through: {detail}</source>
      <translation>A proxy nem engedi át a hívást: {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The proxy {host} answers on port {port}.</source>
      <translation>A(z) {host} proxy válaszol a(z) {port} porton.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The proxy {host} is {addresses}.</source>
      <translation>A(z) {host} proxy: {addresses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>The proxy's address makes no sense: the port must be a number up to 65535.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The recommended price {recommended} must be above the price {price}.</source>
      <translation>Az ajánlott árnak ({recommended}) nagyobbnak kell lennie az árnál ({price}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/endpoints.py" />
      <source>The route {route} needs the number of what it is about.</source>
      <translation>A(z) {route} útvonalhoz kell az objektum száma.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} cannot be read: {reason}.</source>
      <translation>A(z) {path} beállításfájl nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} cannot be written: {reason}.</source>
      <translation>A(z) {path} beállításfájl nem írható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} is damaged and cannot be moved aside: {reason}.</source>
      <translation>A(z) {path} beállításfájl sérült, és nem tehető félre: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} was damaged. It is kept as {kept}; eMAG Desk starts with empty settings.</source>
      <translation>A(z) {path} beállításfájl sérült volt. Megmaradt {kept} néven; az eMAG Desk üres beállításokkal indul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} was written by a newer eMAG Desk (version {version}).</source>
      <translation>A(z) {path} beállításfájlt újabb eMAG Desk írta ({version}. verzió).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The stock goes to zero: the offer will no longer be on sale.</source>
      <translation>A készlet nullára csökken: az ajánlat többé nem lesz eladó.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The user name of the account {name} holds a colon, which cannot be sent.</source>
      <translation>A(z) {name} fiók felhasználóneve kettőspontot tartalmaz, ezért nem küldhető el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The variable {present} is set, but {missing} is not.</source>
      <translation>A(z) {present} változó be van állítva, de a(z) {missing} nincs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The variable {variable} is {value}, which it cannot be.</source>
      <translation>A(z) {variable} változó értéke {value}, ami nem lehetséges.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The variables {prefix}* describe the account {key}, which other variables describe as well.</source>
      <translation>A(z) {prefix}* változók a(z) {key} fiókot írják le, amelyet más változók is leírnak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The warehouse id of {name} must be from 1 to 65535.</source>
      <translation>A(z) {name} raktárazonosítója 1 és 65535 közötti legyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The {what} address of {name} must not hold a user name, a password, a ? or a #.</source>
      <translation>A(z) {name} {what}-címe nem tartalmazhat felhasználónevet, jelszót, ? vagy # jelet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The {what} address {address} of {name} is not an address.</source>
      <translation>A(z) {name} {what}-címe ({address}) nem cím.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>There is already an account named {name}.</source>
      <translation>Már van {name} nevű fiók.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/session.py" />
      <source>There is no account yet.</source>
      <translation>Még nincs fiók.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>There is no account {key}.</source>
      <translation>Nincs {key} fiók.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <location filename="../../emag_desk/sync/connections.py" />
      <source>There is no account {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/tour.py" />
      <source>There is no button {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_sheet.py" />
      <source>There is no column {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/tour.py" />
      <source>There is no column {key}; there are {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>There is no field {key} that could be edited.</source>
      <translation>Nincs {key} nevű szerkeszthető mező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>There is no filter {filter}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>There is no keyring on this system, or it is not running.</source>
      <translation>Ezen a rendszeren nincs jelszótár, vagy nem fut.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>There is no keyring that eMAG Desk trusts. Refused, since it may keep passwords unprotected: {refused}.</source>
      <translation>Nincs olyan jelszótár, amelyben az eMAG Desk megbízik. Elutasítva, mert védtelenül tárolhatja a jelszavakat: {refused}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>There is no password for {name} on this computer.</source>
      <translation>Ezen a számítógépen nincs jelszó ehhez: {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>There is no room for a copy of {path}: {size} MB are needed.</source>
      <translation>Nincs hely a(z) {path} másolatának: {size} MB kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>There is no step {step} in a flow {flow}.</source>
      <translation>Nincs {step} lépés a(z) {flow} folyamatban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>There is no value that could be changed.</source>
      <translation>Nincs módosítható érték.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>There was nothing to send.</source>
      <translation>Nem volt mit elküldeni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>This belongs to another country's platform: {messages}</source>
      <translation>Ez egy másik ország platformjához tartozik: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This computer's clock is {minutes} minutes {direction}.</source>
      <translation>A számítógép órája {minutes} perccel {direction}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>This offer is at its end of life: eMAG refuses new prices and stock.</source>
      <translation>Az ajánlat kivezetett: az eMAG nem fogad új árat és készletet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <source>This offer is not in the cache, so nothing about it could be checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This user may use the API.</source>
      <translation>Ez a felhasználó használhatja az API-t.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be sent again, by a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Too many requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation in progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again later. What may have been done is read back, not repeated.</source>
      <translation>Próbálja később. Ami esetleg megtörtént, azt visszaolvassuk, nem ismételjük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>Try again later; if it stays, report it with the request log.</source>
      <translation>Próbálja később; ha megmarad, jelentse a kérésnaplóval együtt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Try again, or keep the password for this run only.</source>
      <translation>Próbálja újra, vagy tartsa meg a jelszót csak erre a futásra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again. What may have been done is read back, not repeated.</source>
      <translation>Próbálja újra. Ami esetleg megtörtént, azt visszaolvassuk, nem ismételjük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Two accounts of {path} have the key {key}.</source>
      <translation>A(z) {path} két fiókjának is {key} a kulcsa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>Two columns are called {heading}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Type it under Accounts, or give it as EMAG_{variable}_PASSWORD.</source>
      <translation>Írja be a Fiókok között, vagy adja meg EMAG_{variable}_PASSWORD néven.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Unlock it and try again, or keep the password for this run only.</source>
      <translation>Oldja fel, és próbálja újra, vagy tartsa meg a jelszót csak erre a futásra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Unsuccessful translation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Update awaiting approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Update eMAG Desk, or start it with another --data-dir.</source>
      <translation>Frissítse az eMAG Desket, vagy indítsa másik --data-dir mappával.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Update rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>Use .csv, .xlsx or .json, or say --format.</source>
      <translation>Használjon .csv, .xlsx vagy .json kiterjesztést, vagy adja meg a --format kapcsolót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Use one of the keys: {keys}.</source>
      <translation>Használja valamelyik kulcsot: {keys}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Use the account of that platform.</source>
      <translation>Használja annak a platformnak a fiókját.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>User name and password</source>
      <translation>Felhasználónév és jelszó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>VAT</source>
      <translation>ÁFA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>VAT id {id} is not known on this platform.</source>
      <translation>A(z) {id} ÁFA-azonosító nem ismert ezen a platformon.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>VAT rates</source>
      <translation>ÁFA-kulcsok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Valid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Vanished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Verified with the first call, through the proxy.</source>
      <translation>Az első hívásnál ellenőrizve, a proxyn át.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/marks.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Waiting for EAN approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Waiting for a saleable offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Waiting for eMAG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>What came back is not an answer of the eMAG API.</source>
      <translation>Ami érkezett, nem az eMAG API válasza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>What the buyer pays, with VAT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>What you approve here is sent by it. Close it to send from here.</source>
      <translation>Amit itt jóváhagy, azt az küldi el. Zárja be, ha innen szeretne küldeni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Within {seconds} seconds of eMAG's.</source>
      <translation>Legfeljebb {seconds} másodperccel tér el az eMAG-étól.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Without VAT, in the currency of the account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Write NAME=value, and put quotes around a value with spaces or a #.</source>
      <translation>Így írja: NÉV=érték, és tegye idézőjelbe a szóközt vagy #-et tartalmazó értéket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Write it like https://host.example/path.</source>
      <translation>Így írja: https://host.example/path.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Your place among the sellers of this product; the first wins the buy button</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Bulgaria</source>
      <translation>eMAG Bulgária</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Hungary</source>
      <translation>eMAG Magyarország</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Romania</source>
      <translation>eMAG Románia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG accepts calls from this address (list {name}).</source>
      <translation>Az eMAG elfogad hívásokat erről a címről ({name} lista).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG accepts calls from this address.</source>
      <translation>Az eMAG elfogad hívásokat erről a címről.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG accepts {username}.</source>
      <translation>Az eMAG elfogadja: {username}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG already has this product or offer: {messages}</source>
      <translation>Az eMAG-nak már van ilyen terméke vagy ajánlata: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_account.py" />
      <source>eMAG answered about other offers than the one it was asked for.</source>
      <translation>Az eMAG más ajánlatokról válaszolt, mint amit kértünk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG answered with the HTTP status {status}, which means nothing here: {messages}</source>
      <translation>Az eMAG {status} HTTP-állapottal válaszolt, ami itt nem jelent semmit: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>eMAG answered {got} offers where {asked} were asked for, so its pages cannot be told apart.</source>
      <translation>Az eMAG {got} ajánlatot adott {asked} helyett, így a lapjai nem különböztethetők meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG answers within {milliseconds} ms.</source>
      <translation>Az eMAG {milliseconds} ms alatt válaszol.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG asks to slow down.</source>
      <translation>Az eMAG lassítást kér.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <source>eMAG demands a value that this offer does not have yet: {fields}.</source>
      <translation>Az eMAG olyan értéket kér, amelye az ajánlatnak még nincs: {fields}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did not answer within {seconds} seconds.</source>
      <translation>Az eMAG {seconds} másodpercen belül nem válaszolt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did not give the document: {messages}</source>
      <translation>Az eMAG nem adta ki a dokumentumot: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/client.py" />
      <source>eMAG did not say how many there are of {resource}.</source>
      <translation>Az eMAG nem mondta meg, hány {resource} van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did what was asked.</source>
      <translation>Az eMAG megtette, amit kértünk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not accept calls from the address {address}.</source>
      <translation>Az eMAG nem fogad hívást erről a címről: {address}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG does not accept this user name and password, or the user has no right to the API: its answer is the same for both.</source>
      <translation>Az eMAG nem fogadja el ezt a felhasználónevet és jelszót, vagy a felhasználónak nincs API-joga: a válasz mindkét esetben ugyanaz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not accept this user name and password.</source>
      <translation>Az eMAG nem fogadja el ezt a felhasználónevet és jelszót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not know this number: {messages}</source>
      <translation>Az eMAG nem ismeri ezt a számot: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG does not tell the budget; the documented limits are kept.</source>
      <translation>Az eMAG nem közli a keretet; a dokumentált korlátokat tartjuk be.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <source>eMAG does not tell whether this offer takes part in Genius, and saving it would enrol it.</source>
      <translation>Az eMAG nem közli, hogy az ajánlat részt vesz-e a Geniusban, és a mentés beléptetné.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>eMAG fetches the PDF from its public address.</source>
      <translation>Az eMAG a nyilvános címéről tölti le a PDF-et.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <source>eMAG has this value already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG is not working properly at the moment (HTTP status {status}).</source>
      <translation>Az eMAG jelenleg nem működik rendesen (HTTP-állapot: {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG is working on this at the moment.</source>
      <translation>Az eMAG éppen dolgozik ezen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reference.py" />
      <source>eMAG lists no {what} for {account}: the seller account on eMAG lacks them.</source>
      <translation>Az eMAG nem listáz ilyet: {what} ({account}): az eladói fiókból hiányzik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG misses a value: {messages}</source>
      <translation>Az eMAG-nak hiányzik egy érték: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <source>eMAG no longer listed this offer on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <source>eMAG no longer lists this offer.</source>
      <translation>Az eMAG már nem listázza ezt az ajánlatot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG refused a value: {messages}</source>
      <translation>Az eMAG elutasított egy értéket: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG refused the whole request because it holds too many values, and saved nothing.</source>
      <translation>Az eMAG az egész kérést elutasította, mert túl sok értéket tartalmaz, és semmit sem mentett.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG refused: {messages}</source>
      <translation>Az eMAG elutasította: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG saved it and remarks: {messages}</source>
      <translation>Az eMAG elmentette, megjegyzéssel: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_account.py" />
      <source>eMAG tells offer {id} in a way that cannot be read.</source>
      <translation>Az eMAG olvashatatlanul írja le a(z) {id} ajánlatot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG tells the budget (and what is left): {budgets}.</source>
      <translation>Az eMAG közli a keretet (és a maradékot): {budgets}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG's answer does not say whether it was saved: {messages}</source>
      <translation>Az eMAG válaszából nem derül ki, elmentette-e: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG's answer does not say whether it worked, which it always must.</source>
      <translation>Az eMAG válaszából nem derül ki, sikerült-e, pedig mindig jeleznie kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG's answer holds no time.</source>
      <translation>Az eMAG válaszában nincs időpont.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>it has neither an id nor a code of an offer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>it names no account, and there are several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>no cached offer of {account} has the code {codes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>offer {id} has several warehouses; name the column {name}:{first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>offer {id} is no longer on eMAG since {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>offer {id} of {account} is not cached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>row {row} already gives {key} of offer {id} as {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>several offers have the code {code}: {ids}; give the id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>there is no account {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{account}: sending is paused. {why}</source>
      <translation>{account}: a küldés szünetel. {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>{count} offers were not in eMAG's list, but {there} of {asked} are still there: none was marked.</source>
      <translation>{count} ajánlat nem volt az eMAG listáján, de {asked} közül {there} még megvan: egyet sem jelöltünk meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} answers on port {port}.</source>
      <translation>{host} válaszol a(z) {port} porton.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} is {addresses}.</source>
      <translation>{host}: {addresses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>{id} is not the id of an offer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>{label} changed on eMAG since the export: {then} -&gt; {now}; {new} was not staged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>{label}: {text} is not a whole number.</source>
      <translation>{label}: {text} nem egész szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} cannot be read after row {row}: {reason}.</source>
      <translation>A(z) {name} a(z) {row}. sor után nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} has more than {rows} rows or {columns} columns.</source>
      <translation>A(z) {name} több mint {rows} sort vagy {columns} oszlopot tartalmaz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is damaged or not an .xlsx file: {reason}.</source>
      <translation>A(z) {name} sérült, vagy nem .xlsx fájl: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>{name} is empty.</source>
      <translation>A(z) {name} üres.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is not a spreadsheet that can be read.</source>
      <translation>A(z) {name} nem olvasható táblázat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>{name} still has {count} changes that are not settled.</source>
      <translation>{name} fióknak még {count} lezáratlan módosítása van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} unpacks to {size} MB, which is no ordinary spreadsheet; it was not opened.</source>
      <translation>A(z) {name} kicsomagolva {size} MB, ami nem szokványos táblázat; nem nyitottuk meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} are being checked: eMAG did not say what became of them.</source>
      <translation>{n} ellenőrzés alatt: az eMAG nem mondta meg, mi lett velük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} need your decision: see the Outbox.</source>
      <translation>{n} az Ön döntésére vár: lásd a Kimenő fület.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} not sent because eMAG would refuse them: they are staged again.</source>
      <translation>{n} nem ment el, mert az eMAG elutasítaná: újra előkészítve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} refused by eMAG.</source>
      <translation>{n} elutasítva az eMAG által.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} saved with remarks.</source>
      <translation>{n} mentve megjegyzéssel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} saved.</source>
      <translation>{n} mentve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} wait to be sent.</source>
      <translation>{n} küldésre vár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>{old} -&gt; {new} looks like a slip of the decimal separator.</source>
      <translation>{old} -&gt; {new} elírt tizedesjelnek tűnik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>{path} cannot be used: {reason}.</source>
      <translation>{path} nem használható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/atomic_file.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} nem írható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} could not be brought up to date: step {number} ({title}) would break its references.</source>
      <translation>{path} nem volt frissíthető: a(z) {number}. lépés ({title}) megsértené a hivatkozásait.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <source>{path} could not be written: {reason}.</source>
      <translation>{path} nem volt írható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{path} has {size} MB; at most {most} MB can be imported.</source>
      <translation>{path} mérete {size} MB; legfeljebb {most} MB importálható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} is a database of another program.</source>
      <translation>{path} egy másik program adatbázisa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <location filename="../../emag_desk/store/database.py" />
      <source>{path} is damaged.</source>
      <translation>{path} sérült.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} was written by a newer version of eMAG Desk.</source>
      <translation>A(z) {path} fájlt az eMAG Desk újabb verziója írta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/payload.py" />
      <source>{route} takes at most {most} items at a time, not {count}.</source>
      <translation>{route} egyszerre legfeljebb {most} elemet fogad, nem {count} darabot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/payload.py" />
      <source>{route} takes at most {most} values at a time, not {count}.</source>
      <translation>{route} egyszerre legfeljebb {most} értéket fogad, nem {count} darabot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>{text} is not a number.</source>
      <translation>{text} nem szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>{text} is not a price with up to four decimals.</source>
      <translation>{text} nem legfeljebb négy tizedesjegyű ár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>{text} is not an ending between 0 and 0.99.</source>
      <translation>{text} nem 0 és 0,99 közötti végződés.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour.py" />
      <source>{what} did not come within {seconds} seconds.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>That did not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>Type {wanted} to go on</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>{field} (warehouse {warehouse})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>links</name>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>&amp;Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>Open a link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>Open this address in your browser? It does not belong to eMAG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>This is not the address of a web page.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>moments</name>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>a few seconds left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {hours} h {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {hours} h {minutes} min left, until {until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {minutes} min left, until {until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {seconds} s left</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>offer</name>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Best price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Competitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Documentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EU representative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Genius</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Green tax, with VAT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Has the buy button</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Manufacturer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Offer id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Out of stock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>PNK</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Part number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rank {rank}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Safety information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Smart Deals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Vanished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Warranty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>can be sold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>cannot be sold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>enrolled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>has the badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>is the best price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>not enrolled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>owned by somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>yours to edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{months} months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{percent} against the best price, {difference} {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{rank} of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
