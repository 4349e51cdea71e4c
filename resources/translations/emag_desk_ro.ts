<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>A desktop workbench for people who sell on eMAG and Fashion Days. Not made by eMAG. Qt is used under the LGPL; the font Roboto under the Apache License 2.0.</source>
      <translation>O masă de lucru pentru cei care vând pe eMAG și Fashion Days. Nu este făcută de eMAG. Qt este folosit sub LGPL; fontul Roboto sub Apache License 2.0.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>About eMAG Desk</source>
      <translation>Despre eMAG Desk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Version {version}, Qt {qt}</source>
      <translation>Versiunea {version}, Qt {qt}</translation>
    </message>
  </context>
  <context>
    <name>AccountChoice</name>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>&amp;Choose</source>
      <translation>&amp;Alege</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>Accounts</source>
      <translation>Conturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>New product for which account?</source>
      <translation>Produs nou pentru care cont?</translation>
    </message>
  </context>
  <context>
    <name>AccountForm</name>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;IP allow-list name</source>
      <translation>Nume în lista &amp;IP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Kind</source>
      <translation>&amp;Tip</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Platform</source>
      <translation>&amp;Platformă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;User name</source>
      <translation>&amp;Utilizator</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Add&amp;ress</source>
      <translation>Ad&amp;resă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>ERP routes (a server of your own)</source>
      <translation>Rute ERP (un server al dumneavoastră)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>FBE: eMAG keeps and sends the goods</source>
      <translation>FBE: eMAG păstrează și trimite marfa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Hide</source>
      <translation>Ascunde</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Main: you keep and send the goods</source>
      <translation>Main: dumneavoastră păstrați și trimiteți marfa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Marketplace API 4.4 (eMAG's own servers)</source>
      <translation>API Marketplace 4.4 (serverele eMAG)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Only for a relay or a test server; else the platform's own address is used.</source>
      <translation>Doar pentru un releu sau un server de test; altfel se folosește adresa platformei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Pass&amp;word</source>
      <translation>Paro&amp;lă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Pro&amp;xy</source>
      <translation>Pro&amp;xy</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>R&amp;outes</source>
      <translation>R&amp;ute</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Show</source>
      <translation>Arată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Show what you type. A saved password is never shown.</source>
      <translation>Arată ce scrieți. O parolă salvată nu se arată niciodată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Ware&amp;house id</source>
      <translation>&amp;Depozit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>none: http://host:port</source>
      <translation>niciunul: http://gazdă:port</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>what this computer's address is called in the eMAG panel</source>
      <translation>cum se numește adresa acestui calculator în panoul eMAG</translation>
    </message>
  </context>
  <context>
    <name>AccountsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Add</source>
      <translation>&amp;Adaugă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Renunță</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Duplicate</source>
      <translation>&amp;Duplică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Elimină</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Save</source>
      <translation>&amp;Salvează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Test connection…</source>
      <translation>&amp;Testează conexiunea…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Accounts</source>
      <translation>Conturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Add an account</source>
      <translation>Adaugă un cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Add the API user of your eMAG or Fashion Days seller account. You find it in the eMAG panel under My account, Profile, Technical details.</source>
      <translation>Adăugați utilizatorul API al contului de vânzător eMAG sau Fashion Days. Îl găsiți în panoul eMAG la Contul meu, Profil, Detalii tehnice.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Close without saving {names}?</source>
      <translation>Închideți fără a salva {names}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Its password and its cached offers are removed. The history of what was sent and the request log stay until they expire. Nothing changes on eMAG.</source>
      <translation>Parola și ofertele din cache se elimină. Istoricul trimiterilor și jurnalul de cereri rămân până expiră. Pe eMAG nu se schimbă nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Keep the password &amp;for this run only</source>
      <translation>Păstrează parola &amp;doar pentru această sesiune</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Looking for a saved password…</source>
      <translation>Se caută o parolă salvată…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>New account</source>
      <translation>Cont nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>No account yet</source>
      <translation>Încă niciun cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Re&amp;move…</source>
      <translation>E&amp;limină…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Remove account</source>
      <translation>Elimină contul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Remove the account {name} from this computer?</source>
      <translation>Eliminați contul {name} de pe acest calculator?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Save again to keep the password for this run only: it is then forgotten when eMAG Desk closes.</source>
      <translation>Salvați din nou ca să păstrați parola doar pentru această sesiune: se uită la închiderea eMAG Desk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>This account comes from environment variables or a .env file. Change it there; it is never saved.</source>
      <translation>Acest cont vine din variabile de mediu sau dintr-un fișier .env. Schimbați-l acolo; nu se salvează niciodată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>environment</source>
      <translation>mediu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>not saved</source>
      <translation>nesalvat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>{name} (copy)</source>
      <translation>{name} (copie)</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Accounts…</source>
      <translation>Conturi…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Another eMAG Desk sends from this data directory: {owner}. This window only stages.</source>
      <translation>Alt eMAG Desk trimite din acest dosar de date: {owner}. Această fereastră doar pregătește.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Nothing is sent for {account}: {reason}</source>
      <translation>Nu se trimite nimic pentru {account}: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>{account} uses more than 80 % of what eMAG allows. Another program probably uses the same account.</source>
      <translation>{account} folosește peste 80 % din ce permite eMAG. Probabil alt program folosește același cont.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>{reason} Type the password of {accounts} again; it is kept for this run only.</source>
      <translation>{reason} Introduceți din nou parola pentru {accounts}; se păstrează doar pentru această sesiune.</translation>
    </message>
  </context>
  <context>
    <name>AskedCategory</name>
    <message>
      <location filename="../../emag_desk/ui/product_category.py" />
      <source>Reading what this category asks…</source>
      <translation>Se citește ce cere această categorie…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_category.py" />
      <source>eMAG changed what this category asks. The form shows the new questions.</source>
      <translation>eMAG a schimbat ce cere această categorie. Formularul arată întrebările noi.</translation>
    </message>
  </context>
  <context>
    <name>AttachGrid</name>
    <message>
      <location filename="../../emag_desk/ui/ean_grid.py" />
      <source>Prices and stock of the offers</source>
      <translation>Prețurile și stocul ofertelor</translation>
    </message>
  </context>
  <context>
    <name>AttachModel</name>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>All of them</source>
      <translation>Toate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Findings</source>
      <translation>Constatări</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>My number</source>
      <translation>Numărul meu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Ready</source>
      <translation>Gata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>With VAT</source>
      <translation>Cu TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Without VAT, in {currency}</source>
      <translation>Fără TVA, în {currency}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Without VAT. +50 % means: that much above the price</source>
      <translation>Fără TVA. +50 % înseamnă: cu atât peste preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Without VAT. -20 % means: that much below the price</source>
      <translation>Fără TVA. -20 % înseamnă: cu atât sub preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Your own number of the offer; eMAG knows the offer by it</source>
      <translation>Numărul dumneavoastră pentru ofertă; după el o cunoaște eMAG</translation>
    </message>
  </context>
  <context>
    <name>Breadcrumb</name>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>Go to {name}</source>
      <translation>Mergi la {name}</translation>
    </message>
  </context>
  <context>
    <name>BudgetGauge</name>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>, eMAG asks to wait {seconds} s</source>
      <translation>, eMAG cere așteptare {seconds} s</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>, {count} waiting</source>
      <translation>, {count} în așteptare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>Budget {percent} %</source>
      <translation>Buget {percent} %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>Budget –</source>
      <translation>Buget –</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>More than 80 % for a while: another program uses the same account. Slow it down or stop it.</source>
      <translation>Peste 80 % de un timp: alt program folosește același cont. Încetiniți-l sau opriți-l.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>No account, so no request budget.</source>
      <translation>Fără cont nu există buget de cereri.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>Requests of the last minute, of what eMAG allows</source>
      <translation>Cererile din ultimul minut, din ce permite eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>eMAG asks to wait {seconds} s</source>
      <translation>eMAG cere așteptare {seconds} s</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>everything else</source>
      <translation>restul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>orders</source>
      <translation>comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>searches by EAN</source>
      <translation>căutări după EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>{account}, {family}: {used} of {allowed}</source>
      <translation>{account}, {family}: {used} din {allowed}</translation>
    </message>
  </context>
  <context>
    <name>BugReport</name>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Copy the report</source>
      <translation>Copiază raportul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Report</source>
      <translation>Raport</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Something went wrong in eMAG Desk</source>
      <translation>Ceva n-a mers în eMAG Desk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>This is a fault of the program, not yours. Nothing that was staged or sent is lost. Please copy the report and send it to us; it can quote what eMAG answered, so read it first.</source>
      <translation>Este o greșeală a programului, nu a dumneavoastră. Nimic din ce era pregătit sau trimis nu s-a pierdut. Copiați raportul și trimiteți-ni-l; poate cita răspunsuri eMAG, deci citiți-l întâi.</translation>
    </message>
  </context>
  <context>
    <name>BulkEdit</name>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>+10 or -2.50</source>
      <translation>+10 sau -2,50</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>+5 or -12.5</source>
      <translation>+5 sau -12,5</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>All {count} offers shown</source>
      <translation>Toate cele {count} oferte afișate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Bulk edit</source>
      <translation>Editare în masă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change one field of many offers</source>
      <translation>Schimbă un câmp la multe oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Field</source>
      <translation>Câmp</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Operation</source>
      <translation>Operație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Preview</source>
      <translation>Previzualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Progress</source>
      <translation>Progres</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Stage the changes</source>
      <translation>Pregătește modificările</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Stop</source>
      <translation>Oprește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Type a value to see what comes out.</source>
      <translation>Scrieți o valoare ca să vedeți rezultatul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Value</source>
      <translation>Valoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>with VAT</source>
      <translation>cu TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} cannot be changed so</source>
      <translation>{count} nu pot fi schimbate așa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} changes staged. Review shows them before anything is sent.</source>
      <translation>{count} modificări pregătite. Revizuirea le arată înainte să se trimită ceva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} selected offers</source>
      <translation>{count} oferte selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} stay as they are</source>
      <translation>{count} rămân cum sunt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} will change</source>
      <translation>{count} se vor schimba</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} with problems that eMAG would refuse</source>
      <translation>{count} cu probleme pe care eMAG le-ar refuza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} worth a second look</source>
      <translation>{count} merită o a doua privire</translation>
    </message>
  </context>
  <context>
    <name>CategoriesTab</name>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>&amp;Pull categories</source>
      <translation>&amp;Citește categoriile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Category: {name}</source>
      <translation>Categorie: {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Changed category: {name}</source>
      <translation>Categorie schimbată: {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Each language is read from eMAG once; from then on it is here, also without a connection.</source>
      <translation>Fiecare limbă se citește o dată de pe eMAG; de atunci este aici, și fără conexiune.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>No categories yet</source>
      <translation>Încă nicio categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Not read in this language yet</source>
      <translation>Încă necitite în această limbă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Pull categories</source>
      <translation>Citește categoriile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Read the categories of this marketplace once: what each of them asks of a product, which ones you may sell in, and what changes from then on.</source>
      <translation>Citiți o dată categoriile acestui marketplace: ce cere fiecare de la un produs, în care aveți voie să vindeți și ce se schimbă de acum înainte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Read the list of all categories from eMAG</source>
      <translation>Citește de pe eMAG lista tuturor categoriilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Reading categories…</source>
      <translation>Se citesc categoriile…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>They are shown here as soon as all of them are read.</source>
      <translation>Apar aici imediat ce sunt citite toate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>not all read yet</source>
      <translation>încă necitite toate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>read {when}</source>
      <translation>citit {when}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>{count} categories</source>
      <translation>{count} categorii</translation>
    </message>
  </context>
  <context>
    <name>CategoryActions</name>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Export template…</source>
      <translation>&amp;Exportă șablonul…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;New product in this category…</source>
      <translation>Produs &amp;nou în această categorie…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Offers of this category</source>
      <translation>&amp;Ofertele acestei categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Pull categories</source>
      <translation>&amp;Citește categoriile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Read this category again</source>
      <translation>&amp;Recitește această categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Search categories</source>
      <translation>Ca&amp;ută categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>A spreadsheet with a column for each characteristic and tag of this category</source>
      <translation>Un tabel cu câte o coloană pentru fiecare caracteristică și etichetă a categoriei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>Read all &amp;values of this category</source>
      <translation>Citește toate &amp;valorile acestei categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>Read the list of all categories from eMAG</source>
      <translation>Citește de pe eMAG lista tuturor categoriilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>S&amp;top reading categories</source>
      <translation>Opreș&amp;te citirea categoriilor</translation>
    </message>
  </context>
  <context>
    <name>CategoryDetail</name>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>&amp;Try again</source>
      <translation>Încearcă &amp;din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>&amp;Which ones?</source>
      <translation>&amp;Care dintre ele?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Characteristics</source>
      <translation>Caracteristici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Choose a category to see what it asks for.</source>
      <translation>Alegeți o categorie ca să vedeți ce cere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Details of the category</source>
      <translation>Detaliile categoriei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Family types</source>
      <translation>Tipuri de familie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Filter characteristics</source>
      <translation>Caracteristici de filtrare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>No category chosen</source>
      <translation>Nicio categorie aleasă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>No characteristics</source>
      <translation>Nicio caracteristică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Not read yet</source>
      <translation>Încă necitită</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Read this category to see what it asks for.</source>
      <translation>Citiți această categorie ca să vedeți ce cere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Reading…</source>
      <translation>Se citește…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>The list of categories says nothing of characteristics: read this one.</source>
      <translation>Lista categoriilor nu spune nimic despre caracteristici: citiți categoria.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>This category changed: {count} of your offers do not fit it any more.</source>
      <translation>Această categorie s-a schimbat: {count} dintre ofertele dumneavoastră nu i se mai potrivesc.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>What changed</source>
      <translation>Ce s-a schimbat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>eMAG asks nothing special of products of this category.</source>
      <translation>eMAG nu cere nimic special de la produsele acestei categorii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>eMAG is asked what this category wants to know.</source>
      <translation>eMAG este întrebat ce vrea să știe această categorie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>read {when}</source>
      <translation>citit {when}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>{mandatory} of {total} mandatory</source>
      <translation>{mandatory} din {total} obligatorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>{shown} shown</source>
      <translation>{shown} afișate</translation>
    </message>
  </context>
  <context>
    <name>CategoryEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Change…</source>
      <translation>Schimbă…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Choose a category…</source>
      <translation>Alege o categorie…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>None chosen yet</source>
      <translation>Încă niciuna aleasă</translation>
    </message>
  </context>
  <context>
    <name>CategoryFinder</name>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Categories</source>
      <translation>Categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Categories found</source>
      <translation>Categorii găsite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Clear filters</source>
      <translation>Șterge filtrele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Clear the search</source>
      <translation>Șterge căutarea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>No category matches this search and these filters.</source>
      <translation>Nicio categorie nu corespunde căutării și filtrelor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Nothing matches</source>
      <translation>Nimic găsit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Search categories by name or number</source>
      <translation>Căutați categorii după nume sau număr</translation>
    </message>
  </context>
  <context>
    <name>CategoryHead</name>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;Export template…</source>
      <translation>&amp;Exportă șablonul…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;New product here</source>
      <translation>Produs &amp;nou aici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;Offers of this category</source>
      <translation>&amp;Ofertele acestei categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;Read again</source>
      <translation>&amp;Recitește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>Build a product of this category</source>
      <translation>Creează un produs din această categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>Not allowed</source>
      <translation>Nepermisă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>eMAG does not allow this account to sell here. Ask for access in the seller panel.</source>
      <translation>eMAG nu permite acestui cont să vândă aici. Cereți acces în panoul de vânzător.</translation>
    </message>
  </context>
  <context>
    <name>CategoryJobs</name>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>All values of {category} are here.</source>
      <translation>Toate valorile categoriei {category} sunt aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Asking eMAG…</source>
      <translation>Se întreabă eMAG…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Categories of {account}</source>
      <translation>Categoriile contului {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Paused</source>
      <translation>În pauză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Values of {category}</source>
      <translation>Valorile categoriei {category}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{account}: {count} categories read.</source>
      <translation>{account}: {count} categorii citite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{count} are no longer there.</source>
      <translation>{count} nu mai există.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{count} could not be read.</source>
      <translation>{count} nu au putut fi citite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{done} categories</source>
      <translation>{done} categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{done} of {total} categories</source>
      <translation>{done} din {total} categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{done} values</source>
      <translation>{done} valori</translation>
    </message>
  </context>
  <context>
    <name>CategoryListModel</name>
    <message>
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>not allowed</source>
      <translation>nepermisă</translation>
    </message>
  </context>
  <context>
    <name>CategoryPicker</name>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>&amp;Choose</source>
      <translation>&amp;Alege</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>&amp;Pull categories</source>
      <translation>&amp;Citește categoriile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Choose a category</source>
      <translation>Alegeți o categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>No categories yet</source>
      <translation>Încă nicio categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Read them from eMAG once; from then on they are here, also without a connection.</source>
      <translation>Citiți-le o dată de pe eMAG; de atunci sunt aici, și fără conexiune.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Reading categories…</source>
      <translation>Se citesc categoriile…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Try again</source>
      <translation>Încearcă din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>{path}: this account may not sell here.</source>
      <translation>{path}: acest cont nu are voie să vândă aici.</translation>
    </message>
  </context>
  <context>
    <name>CategoryPlaces</name>
    <message>
      <location filename="../../emag_desk/ui/category_places.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_places.py" />
      <source>Language of the categories</source>
      <translation>Limba categoriilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_places.py" />
      <source>Shop's own language</source>
      <translation>Limba magazinului</translation>
    </message>
  </context>
  <context>
    <name>CategoryTemplate</name>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>Export template</source>
      <translation>Exportă șablonul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>eMAG has more values of {names} than were read: read all values of this category first.</source>
      <translation>eMAG are mai multe valori pentru {names} decât s-au citit: citiți întâi toate valorile acestei categorii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>{columns} columns and {values} allowed values written to {path}.</source>
      <translation>{columns} coloane și {values} valori permise au fost scrise în {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>{count} long texts were cut.</source>
      <translation>{count} texte lungi au fost tăiate.</translation>
    </message>
  </context>
  <context>
    <name>CharacteristicModel</name>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Characteristic</source>
      <translation>Caracteristică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Filter</source>
      <translation>Filtru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Mandatory</source>
      <translation>Obligatorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>New values</source>
      <translation>Valori noi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Number</source>
      <translation>Număr</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Only values that eMAG lists are taken.</source>
      <translation>Se acceptă doar valori listate de eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Tags</source>
      <translation>Etichete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Type</source>
      <translation>Tip</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Values</source>
      <translation>Valori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Values that eMAG does not list may be proposed.</source>
      <translation>Se pot propune valori pe care eMAG nu le listează.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Yes</source>
      <translation>Da</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>eMAG has more values than were read so far.</source>
      <translation>eMAG are mai multe valori decât s-au citit până acum.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>{name}
Changed since the category was read before.</source>
      <translation>{name}
Schimbată de la citirea anterioară a categoriei.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Choose</source>
      <translation>Alege</translation>
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>All</source>
      <translation>Toate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Columns</source>
      <translation>Coloane</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Find a column</source>
      <translation>Caută o coloană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Usual columns</source>
      <translation>Coloane obișnuite</translation>
    </message>
  </context>
  <context>
    <name>CommandDetail</name>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Change</source>
      <translation>Schimbare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Choose a change to see all of it.</source>
      <translation>Alegeți o modificare ca s-o vedeți în întregime.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Sent</source>
      <translation>Trimisă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>The change in full</source>
      <translation>Modificarea în întregime</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>What eMAG said</source>
      <translation>Ce a spus eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>approved {time}</source>
      <translation>aprobată {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>by {who}, {source}</source>
      <translation>de {who}, {source}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>correlation id {id}</source>
      <translation>id de corelare {id}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>no answer known</source>
      <translation>niciun răspuns cunoscut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>staged {time}</source>
      <translation>pregătită {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>takes back change {number}</source>
      <translation>retrage modificarea {number}</translation>
    </message>
  </context>
  <context>
    <name>CommandList</name>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>Commands</source>
      <translation>Comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>Find a command</source>
      <translation>Caută o comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>What do you want to do?</source>
      <translation>Ce doriți să faceți?</translation>
    </message>
  </context>
  <context>
    <name>CommandModel</name>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Change</source>
      <translation>Schimbare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Offer</source>
      <translation>Ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Sent</source>
      <translation>Trimisă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>State</source>
      <translation>Stare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>When</source>
      <translation>Când</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Who</source>
      <translation>Cine</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>eMAG's answer</source>
      <translation>Răspunsul eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>next try {time}</source>
      <translation>următoarea încercare {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>read back {time}</source>
      <translation>recitire {time}</translation>
    </message>
  </context>
  <context>
    <name>ConnectionTestDialog</name>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Copy report</source>
      <translation>&amp;Copiază raportul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Run again</source>
      <translation>&amp;Rulează din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Oprește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Copied</source>
      <translation>Copiat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Everything works.</source>
      <translation>Totul funcționează.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>It works, but one thing needs a look.</source>
      <translation>Funcționează, dar un lucru merită privit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>It works, but {count} things need a look.</source>
      <translation>Funcționează, dar {count} lucruri merită privite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Looking…</source>
      <translation>Se caută…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Steps of the test</source>
      <translation>Pașii testului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Stopped. Run it again for the whole picture.</source>
      <translation>Oprit. Rulați din nou pentru imaginea completă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Test connection: {name}</source>
      <translation>Testarea conexiunii: {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Testing the connection. This only reads.</source>
      <translation>Se testează conexiunea. Doar se citește.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>The test found nothing to say. Run it again.</source>
      <translation>Testul n-a avut nimic de spus. Rulați din nou.</translation>
    </message>
  </context>
  <context>
    <name>ContactRow</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Address</source>
      <translation>Adresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Name</source>
      <translation>Nume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Take this contact out</source>
      <translation>Scoate acest contact</translation>
    </message>
  </context>
  <context>
    <name>ContactsEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add a contact</source>
      <translation>Adaugă un contact</translation>
    </message>
  </context>
  <context>
    <name>DateEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Choose from a calendar</source>
      <translation>Alege din calendar</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>YYYY-MM-DD</source>
      <translation>AAAA-LL-ZZ</translation>
    </message>
  </context>
  <context>
    <name>DecisionCard</name>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>&amp;Drop it</source>
      <translation>&amp;Renunță la ea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>It is not known whether it was ever sent.</source>
      <translation>Nu se știe dacă a fost trimisă vreodată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>It is there: &amp;found</source>
      <translation>Este acolo: &amp;găsită</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Look in the eMAG panel</source>
      <translation>Uitați-vă în panoul eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Not there: &amp;send again</source>
      <translation>Nu este: &amp;trimite din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Sent {count} times, last {time}, no answer that says what became of it.</source>
      <translation>Trimisă de {count} ori, ultima dată {time}, fără un răspuns care să spună ce s-a întâmplat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Sent {time}, no answer that says what became of it.</source>
      <translation>Trimisă {time}, fără un răspuns care să spună ce s-a întâmplat.</translation>
    </message>
  </context>
  <context>
    <name>DescriptionEditor</name>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Bold (Ctrl+B)</source>
      <translation>Aldin (Ctrl+B)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Bullets</source>
      <translation>Marcatori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Heading</source>
      <translation>Titlu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Italic (Ctrl+I)</source>
      <translation>Cursiv (Ctrl+I)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Numbers</source>
      <translation>Numerotare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Preview</source>
      <translation>Previzualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>The preview leaves out what eMAG does not show: {names}.</source>
      <translation>Previzualizarea omite ce nu afișează eMAG: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>This description holds tables, images or very much text: edit it as HTML.</source>
      <translation>Această descriere conține tabele, imagini sau foarte mult text: editați-o ca HTML.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Underlined (Ctrl+U)</source>
      <translation>Subliniat (Ctrl+U)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Without any formatting</source>
      <translation>Fără nicio formatare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>preview</source>
      <translation>previzualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>text</source>
      <translation>text</translation>
    </message>
  </context>
  <context>
    <name>DraftList</name>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Renunță</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>&amp;Discard…</source>
      <translation>Re&amp;nunță…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>&amp;Resume</source>
      <translation>&amp;Reia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>(no name)</source>
      <translation>(fără nume)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Discard drafts</source>
      <translation>Renunță la ciorne</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>No drafts</source>
      <translation>Nicio ciornă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Product drafts</source>
      <translation>Ciorne de produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Throw away {count} drafts?</source>
      <translation>Renunțați la {count} ciorne?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>What you type into a product form is kept here until you stage it.</source>
      <translation>Ce scrieți într-un formular de produs se păstrează aici până îl pregătiți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>change of offer {number}</source>
      <translation>modificare a ofertei {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>new product</source>
      <translation>produs nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>not what was written to disk</source>
      <translation>diferă de ce s-a scris pe disc</translation>
    </message>
  </context>
  <context>
    <name>EanAttachDialog</name>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Attach {count}…</source>
      <translation>&amp;Leagă {count}…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Attach…</source>
      <translation>&amp;Leagă…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Back</source>
      <translation>Î&amp;napoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Stage one offer</source>
      <translation>&amp;Pregătește o ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Stage {count} offers</source>
      <translation>&amp;Pregătește {count} oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>All are ready. Review sends them.</source>
      <translation>Toate sunt gata. Revizuirea le trimite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Find products by EAN</source>
      <translation>Caută produse după EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Go to the next cell that is missing or wrong (F8)</source>
      <translation>Mergi la următoarea celulă care lipsește sau este greșită (F8)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Next p&amp;roblem</source>
      <translation>P&amp;roblema următoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>On which terms?</source>
      <translation>În ce condiții?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>One new offer is staged. Review sends it.</source>
      <translation>O ofertă nouă este pregătită. Revizuirea o trimite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>The VAT rates of this account are not known yet: pull its offers once.</source>
      <translation>Cotele TVA ale acestui cont nu sunt încă știute: citiți-i ofertele o dată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>What you write into the first row goes into all of them. Prices are without VAT; a bound can be written as -20 % of the price. A block copied from a spreadsheet can be pasted.</source>
      <translation>Ce scrieți în primul rând ajunge în toate. Prețurile sunt fără TVA; o limită se poate scrie ca -20 % din preț. Se poate lipi un bloc copiat dintr-un tabel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>{count} new offers are staged. Review sends them.</source>
      <translation>{count} oferte noi sunt pregătite. Revizuirea le trimite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>{ready} of {count} are ready</source>
      <translation>{ready} din {count} sunt gata</translation>
    </message>
  </context>
  <context>
    <name>EanEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>8 to 14 digits</source>
      <translation>8 până la 14 cifre</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Use {mended} instead of {code}</source>
      <translation>Folosește {mended} în loc de {code}</translation>
    </message>
  </context>
  <context>
    <name>EanPaste</name>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>EANs</source>
      <translation>EAN-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>One EAN</source>
      <translation>Un EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>One EAN per line, or a column copied from a spreadsheet</source>
      <translation>Câte un EAN pe rând sau o coloană copiată dintr-un tabel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>Up to {most} at once.</source>
      <translation>Cel mult {most} odată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>Use {code}</source>
      <translation>Folosește {code}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>What is not an EAN</source>
      <translation>Ce nu este EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>and {count} more</source>
      <translation>și încă {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>eMAG looks at {most} at once: the first ones</source>
      <translation>eMAG se uită la {most} odată: primele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>one is not an EAN</source>
      <translation>unul nu este EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>{count} EANs</source>
      <translation>{count} EAN-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>{count} are not EANs</source>
      <translation>{count} nu sunt EAN-uri</translation>
    </message>
  </context>
  <context>
    <name>EanSearch</name>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>&amp;Find products</source>
      <translation>&amp;Caută produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Ask eMAG which products have these EANs (Ctrl+Enter)</source>
      <translation>Întreabă eMAG ce produse au aceste EAN-uri (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Choose &amp;all that can be added</source>
      <translation>Alege &amp;toate cele care se pot adăuga</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>EANs</source>
      <translation>EAN-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Looking up {count} EANs…</source>
      <translation>Se caută {count} EAN-uri…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Open the &amp;picture</source>
      <translation>Deschide &amp;imaginea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Open the product's pa&amp;ge</source>
      <translation>Deschide pa&amp;gina produsului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Paste EANs at the left. eMAG Desk looks them up, and you choose where to add your offer.</source>
      <translation>Lipiți EAN-uri în stânga. eMAG Desk le caută, iar dumneavoastră alegeți unde adăugați oferta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Try again</source>
      <translation>Încearcă din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Which products does eMAG have already?</source>
      <translation>Ce produse are deja eMAG?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>one EAN is not known</source>
      <translation>un EAN nu este cunoscut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>{count} EANs are not known</source>
      <translation>{count} EAN-uri nu sunt cunoscute</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>{possible} of {count} products can be added</source>
      <translation>{possible} din {count} produse se pot adăuga</translation>
    </message>
  </context>
  <context>
    <name>FamiliesPane</name>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Characteristic {number}</source>
      <translation>Caracteristica {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Family type</source>
      <translation>Tip de familie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Family types</source>
      <translation>Tipuri de familie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Foldable</source>
      <translation>Pliabilă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>No</source>
      <translation>Nu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>No family types</source>
      <translation>Niciun tip de familie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Order</source>
      <translation>Ordine</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Products of this category cannot be grouped into families.</source>
      <translation>Produsele acestei categorii nu se pot grupa în familii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Shown as</source>
      <translation>Afișată ca</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Yes</source>
      <translation>Da</translation>
    </message>
  </context>
  <context>
    <name>FamilyEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>Choose a type</source>
      <translation>Alegeți un tip</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>Go to {characteristic}</source>
      <translation>Mergi la {characteristic}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>Its members differ in: {characteristics}.</source>
      <translation>Membrii ei diferă prin: {characteristics}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>name</source>
      <translation>nume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>name of the family</source>
      <translation>numele familiei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>not filled</source>
      <translation>necompletată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>number</source>
      <translation>număr</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>one value</source>
      <translation>o valoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>type</source>
      <translation>tip</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>{count} values, one is allowed</source>
      <translation>{count} valori, se permite una</translation>
    </message>
  </context>
  <context>
    <name>FieldEditor</name>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>Take this edit back</source>
      <translation>Retrage această modificare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>was {value}</source>
      <translation>era {value}</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <location filename="../../emag_desk/ui/product_row.py" />
      <source>Take this edit back</source>
      <translation>Retrage această modificare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_row.py" />
      <source>eMAG refuses the product without it.</source>
      <translation>eMAG refuză produsul fără acest câmp.</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Choose columns</source>
      <translation>Alege coloanele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Clear filters</source>
      <translation>Șterge filtrele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Clear the search</source>
      <translation>Șterge căutarea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Columns</source>
      <translation>Coloane</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Offers whose last edit eMAG refused</source>
      <translation>Oferte a căror ultimă modificare a fost refuzată de eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Press to show all offers again</source>
      <translation>Apăsați ca să vedeți din nou toate ofertele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Refused</source>
      <translation>Refuzată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Saved views</source>
      <translation>Vizualizări salvate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Search name, part number, EAN, PNK, ID. Paste several codes at once.</source>
      <translation>Căutați nume, cod, EAN, PNK, ID. Lipiți mai multe coduri odată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Search offers</source>
      <translation>Caută oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Show all offers again</source>
      <translation>Arată din nou toate ofertele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Staged</source>
      <translation>Pregătită</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Views</source>
      <translation>Vizualizări</translation>
    </message>
  </context>
  <context>
    <name>FoundModel</name>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Allowed</source>
      <translation>Permis</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Brand</source>
      <translation>Marcă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Category</source>
      <translation>Categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>EAN</source>
      <translation>EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>How well the product sells, in eMAG's words</source>
      <translation>Cât de bine se vinde produsul, în cuvintele eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>My offer</source>
      <translation>Oferta mea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>No</source>
      <translation>Nu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Open</source>
      <translation>Deschide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Opens in your browser when you click it; nothing is fetched before</source>
      <translation>Se deschide în browser când dați clic; înainte nu se descarcă nimic</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Picture</source>
      <translation>Imagine</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Sells</source>
      <translation>Vânzare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>The same product as the one above.</source>
      <translation>Același produs ca cel de mai sus.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Whether eMAG lets you add an offer</source>
      <translation>Dacă eMAG vă lasă să adăugați o ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Whether you already have an offer of this product</source>
      <translation>Dacă aveți deja o ofertă la acest produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Yes</source>
      <translation>Da</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>You already have an offer of this product.</source>
      <translation>Aveți deja o ofertă la acest produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>eMAG does not let you add an offer of this product.</source>
      <translation>eMAG nu vă lasă să adăugați o ofertă la acest produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>eMAG has no product with it</source>
      <translation>eMAG nu are niciun produs cu el</translation>
    </message>
  </context>
  <context>
    <name>FoundTable</name>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Products with these EANs</source>
      <translation>Produse cu aceste EAN-uri</translation>
    </message>
  </context>
  <context>
    <name>GroupList</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>Errors of eMAG, the most frequent first</source>
      <translation>Erorile eMAG, cele mai frecvente întâi</translation>
    </message>
  </context>
  <context>
    <name>GroupPane</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage</source>
      <translation>&amp;Pregătește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage for all {count}</source>
      <translation>&amp;Pregătește pentru toate {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage for one product</source>
      <translation>&amp;Pregătește pentru un produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage for {count} products</source>
      <translation>&amp;Pregătește pentru {count} produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Take it out of {count}</source>
      <translation>&amp;Scoate din {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>Open in the &amp;form…</source>
      <translation>Deschide în &amp;formular…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>Read it from eMAG</source>
      <translation>Citește de pe eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>What these categories ask is not known yet, so the value cannot be checked: {names}</source>
      <translation>Încă nu se știe ce cer aceste categorii, deci valoarea nu poate fi verificată: {names}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>Which part of the field</source>
      <translation>Care parte a câmpului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>eMAG does not say which field it means. Open a product in its form to correct it there.</source>
      <translation>eMAG nu spune la ce câmp se referă. Deschideți un produs în formularul lui ca să-l corectați acolo.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>one cannot take it</source>
      <translation>unul nu o poate primi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>{count} cannot take it</source>
      <translation>{count} nu o pot primi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>{count} categories</source>
      <translation>{count} categorii</translation>
    </message>
  </context>
  <context>
    <name>Handle</name>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Drag to another place, or press Alt with an arrow key</source>
      <translation>Trageți în alt loc sau apăsați Alt cu o săgeată</translation>
    </message>
  </context>
  <context>
    <name>ImageList</name>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Add an image</source>
      <translation>Adaugă o imagine</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>how it is shown</source>
      <translation>cum este afișată</translation>
    </message>
  </context>
  <context>
    <name>ImageRow</name>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Main</source>
      <translation>Principală</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Open in the browser</source>
      <translation>Deschide în browser</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Other</source>
      <translation>Alta</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Secondary</source>
      <translation>Secundară</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Take this image out</source>
      <translation>Scoate această imagine</translation>
    </message>
  </context>
  <context>
    <name>ImportPreview</name>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Cannot be used</source>
      <translation>Nu se pot folosi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Changed on eMAG meanwhile</source>
      <translation>Schimbate pe eMAG între timp</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Columns that are not imported: {names}.</source>
      <translation>Coloane care nu se importă: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Import {name}</source>
      <translation>Import {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Nothing in this file changes an offer.</source>
      <translation>Nimic din acest fișier nu schimbă o ofertă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Row {row}</source>
      <translation>Rândul {row}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Rows to look at</source>
      <translation>Rânduri de privit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Stage the changes</source>
      <translation>Pregătește modificările</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Take the values of the file also where eMAG's changed meanwhile</source>
      <translation>Ia valorile din fișier și acolo unde cele de pe eMAG s-au schimbat între timp</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Would be refused by eMAG</source>
      <translation>Ar fi refuzate de eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} cannot be used</source>
      <translation>{count} nu se pot folosi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} change nothing</source>
      <translation>{count} nu schimbă nimic</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} changed on eMAG meanwhile</source>
      <translation>{count} schimbate pe eMAG între timp</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} rows read</source>
      <translation>{count} rânduri citite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} would be refused by eMAG</source>
      <translation>{count} ar fi refuzate de eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{edits} changes of {offers} offers will be staged.</source>
      <translation>Se vor pregăti {edits} modificări la {offers} oferte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>… and {count} more</source>
      <translation>… și încă {count}</translation>
    </message>
  </context>
  <context>
    <name>LedgerView</name>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>&amp;Revert selected</source>
      <translation>&amp;Revenire la cele selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>A new product cannot be taken back. Set it to inactive or to its end of life instead.</source>
      <translation>Un produs nou nu poate fi retras. Treceți-l în schimb pe inactiv sau retras definitiv.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xport…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every account</source>
      <translation>Toate conturile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every change that you send is kept here with its outcome, and can be taken back.</source>
      <translation>Fiecare modificare trimisă se păstrează aici cu rezultatul ei și poate fi retrasă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every outcome</source>
      <translation>Toate rezultatele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Export the history</source>
      <translation>Exportă istoricul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>History of changes</source>
      <translation>Istoricul modificărilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>No change matches. Clear the search or the filters.</source>
      <translation>Nicio modificare nu corespunde. Ștergeți căutarea sau filtrele.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>No history yet</source>
      <translation>Încă niciun istoric</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Nothing could be taken back: eMAG never told the old values.</source>
      <translation>Nimic nu s-a putut retrage: eMAG nu a spus niciodată valorile vechi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Nothing found</source>
      <translation>Nimic găsit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Outcome</source>
      <translation>Rezultat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Search offers, fields, values, people, eMAG's answers</source>
      <translation>Căutați oferte, câmpuri, valori, persoane, răspunsuri eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Stage the old values. Nothing is sent before Review.</source>
      <translation>Pregătește valorile vechi. Nimic nu se trimite înainte de Revizuire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>The old values of one offer are staged. Review and send them.</source>
      <translation>Valorile vechi ale unei oferte sunt pregătite. Revizuiți-le și trimiteți-le.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>The old values of {count} offers are staged. Review and send them.</source>
      <translation>Valorile vechi a {count} oferte sunt pregătite. Revizuiți-le și trimiteți-le.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>{count} changes were written to {path}.</source>
      <translation>{count} modificări au fost scrise în {path}.</translation>
    </message>
  </context>
  <context>
    <name>LinkRow</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Address</source>
      <translation>Adresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Take this link out</source>
      <translation>Scoate această legătură</translation>
    </message>
  </context>
  <context>
    <name>LinksEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add a link</source>
      <translation>Adaugă o legătură</translation>
    </message>
  </context>
  <context>
    <name>LogModel</name>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Call</source>
      <translation>Apel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Correlation id</source>
      <translation>Id de corelare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Outcome</source>
      <translation>Rezultat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Size</source>
      <translation>Mărime</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Status</source>
      <translation>Stare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Time</source>
      <translation>Ora</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Took</source>
      <translation>Durată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Under way</source>
      <translation>În curs</translation>
    </message>
  </context>
  <context>
    <name>LogTab</name>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>&amp;Copy for support</source>
      <translation>&amp;Copiază pentru suport</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>&amp;Failed only</source>
      <translation>Doar &amp;eșecuri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>(empty)</source>
      <translation>(gol)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Answer</source>
      <translation>Răspuns</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Calls</source>
      <translation>Apeluri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Copy this call with names, addresses and the like masked</source>
      <translation>Copiază acest apel cu numele, adresele și altele asemenea ascunse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Day</source>
      <translation>Zi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Every account</source>
      <translation>Toate conturile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Every call to eMAG is kept here for thirty days. Choose another day or clear the search.</source>
      <translation>Fiecare apel către eMAG se păstrează aici treizeci de zile. Alegeți altă zi sau ștergeți căutarea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>No calls</source>
      <translation>Niciun apel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Request</source>
      <translation>Cerere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Request body</source>
      <translation>Corpul cererii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Search call, outcome, status, correlation id</source>
      <translation>Căutați apel, rezultat, stare, id de corelare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>The call was copied with personal data masked. Read it before you give it away.</source>
      <translation>Apelul a fost copiat cu datele personale ascunse. Citiți-l înainte să-l dați mai departe.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>The newest {count} calls. Search to see older ones.</source>
      <translation>Cele mai noi {count} apeluri. Căutați ca să vedeți altele mai vechi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Today</source>
      <translation>Astăzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Yesterday</source>
      <translation>Ieri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>… {count} more characters, all of them in the copy for support</source>
      <translation>… încă {count} caractere, toate în copia pentru suport</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Ieșire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Categories</source>
      <translation>Categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Offers</source>
      <translation>Oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Outbox</source>
      <translation>Coadă de trimitere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Quit</source>
      <translation>Ieșire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Request log</source>
      <translation>Jurnal de cereri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>The new language is used from the next start on.</source>
      <translation>Limba nouă se folosește de la următoarea pornire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>They wait under Outbox, Needs you. Nothing is lost when you quit now.</source>
      <translation>Așteaptă la Ieșiri, Are nevoie de dvs. Nu se pierde nimic dacă ieșiți acum.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>eMAG may or may not have made one of your changes, and only you can say.</source>
      <translation>Nu se știe dacă eMAG a făcut una dintre modificări; numai dvs. puteți spune.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>eMAG may or may not have made {count} of your changes, and only you can say.</source>
      <translation>Nu se știe dacă eMAG a făcut {count} dintre modificări; numai dvs. puteți spune.</translation>
    </message>
  </context>
  <context>
    <name>NeedsYou</name>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Changes that need a decision</source>
      <translation>Modificări care cer o decizie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Nothing needs you</source>
      <translation>Nimic nu are nevoie de dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>When eMAG's answer to a change is lost and reading back does not settle it, you decide here.</source>
      <translation>Când răspunsul eMAG la o modificare se pierde și recitirea nu lămurește, decideți aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>and {count} more</source>
      <translation>și încă {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>eMAG may or may not have carried these out. Look at the offer in the eMAG panel, then decide. Until then nothing else is sent for it.</source>
      <translation>eMAG poate le-a făcut, poate nu. Uitați-vă la ofertă în panoul eMAG, apoi decideți. Până atunci nu se trimite altceva pentru ea.</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <location filename="../../emag_desk/ui/notices.py" />
      <source>Dismiss</source>
      <translation>Închide</translation>
    </message>
  </context>
  <context>
    <name>OfferActions</name>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Bulk edit…</source>
      <translation>Editare în &amp;masă…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copiază</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Lipește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Refă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Save this view…</source>
      <translation>&amp;Salvează această vizualizare…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Search offers</source>
      <translation>Caută &amp;oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>C&amp;lear</source>
      <translation>&amp;Golește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Change one field of all selected offers, with a preview</source>
      <translation>Schimbă un câmp la toate ofertele selectate, cu previzualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Choose &amp;columns…</source>
      <translation>Alege &amp;coloanele…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Clear &amp;filters</source>
      <translation>Șterge &amp;filtrele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Copy with &amp;headers</source>
      <translation>Copiază cu &amp;antete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Fill &amp;down</source>
      <translation>Umple în &amp;jos</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Offer &amp;details</source>
      <translation>&amp;Detaliile ofertei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Select &amp;all</source>
      <translation>Selectează &amp;tot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Selected cells go back to what eMAG last said</source>
      <translation>Celulele selectate revin la ce a spus eMAG ultima dată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Take edits &amp;back</source>
      <translation>Retrage &amp;modificările</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>The value of the first selected row, in all rows below</source>
      <translation>Valoarea primului rând selectat, în toate rândurile de sub el</translation>
    </message>
  </context>
  <context>
    <name>OfferColumns</name>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Vanished</source>
      <translation>Dispărută</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Yes</source>
      <translation>Da</translation>
    </message>
  </context>
  <context>
    <name>OfferDelegate</name>
    <message>
      <location filename="../../emag_desk/ui/offer_delegate.py" />
      <source>Type a value, or press Esc</source>
      <translation>Scrieți o valoare sau apăsați Esc</translation>
    </message>
  </context>
  <context>
    <name>OfferDetail</name>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>(no name)</source>
      <translation>(fără nume)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>As eMAG sent it (JSON)</source>
      <translation>Cum a trimis-o eMAG (JSON)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Buy button</source>
      <translation>Buy button</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Changes from here</source>
      <translation>Modificări de aici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Characteristics</source>
      <translation>Caracteristici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Choose an offer in the table to see all of it.</source>
      <translation>Alegeți o ofertă din tabel ca s-o vedeți în întregime.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Description</source>
      <translation>Descriere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Details of the offer</source>
      <translation>Detaliile ofertei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Identity</source>
      <translation>Identitate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Images</source>
      <translation>Imagini</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>No offer chosen</source>
      <translation>Nicio ofertă aleasă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Price, stock and status</source>
      <translation>Preț, stoc și stare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Product safety (GPSR)</source>
      <translation>Siguranța produsului (GPSR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Show in the shop</source>
      <translation>Arată în magazin</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>The offer as eMAG sent it</source>
      <translation>Oferta cum a trimis-o eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Validation</source>
      <translation>Validare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>eMAG no longer listed this offer on {day}.</source>
      <translation>eMAG nu a mai listat această ofertă din {day}.</translation>
    </message>
  </context>
  <context>
    <name>OfferEditors</name>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>days</source>
      <translation>zile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>pieces</source>
      <translation>bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>{gross} with VAT</source>
      <translation>{gross} cu TVA</translation>
    </message>
  </context>
  <context>
    <name>OfferEdits</name>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>(and {count} more)</source>
      <translation>(și încă {count})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Clear</source>
      <translation>Golire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Copied the first {rows} rows. Export writes all of them.</source>
      <translation>S-au copiat primele {rows} rânduri. Exportul le scrie pe toate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Edit</source>
      <translation>Editare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Fill down</source>
      <translation>Umplere în jos</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Only the first {rows} rows were edited; bulk edit takes any number.</source>
      <translation>S-au editat doar primele {rows} rânduri; editarea în masă acceptă oricâte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Paste</source>
      <translation>Lipire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Some cells were left as they are. {reasons}</source>
      <translation>Unele celule au rămas cum erau. {reasons}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Take edits back</source>
      <translation>Retrage modificările</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>the table ends before</source>
      <translation>tabelul se termină mai devreme</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>{count} cells cannot be edited here and were left out.</source>
      <translation>{count} celule nu pot fi editate aici și au fost omise.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>{rows} more rows</source>
      <translation>încă {rows} rânduri</translation>
    </message>
  </context>
  <context>
    <name>OfferMenus</name>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Filter on “{value}”</source>
      <translation>&amp;Filtrează după „{value}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Hide “{column}”</source>
      <translation>&amp;Ascunde „{column}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Open on the website</source>
      <translation>&amp;Deschide pe site</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Put the refusal aside</source>
      <translation>&amp;Ascunde refuzul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Remove a view</source>
      <translation>&amp;Elimină o vizualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Save this view…</source>
      <translation>&amp;Salvează această vizualizare…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Choose &amp;columns…</source>
      <translation>Alege &amp;coloanele…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Fit &amp;width</source>
      <translation>Potrivește &amp;lățimea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Keep search, filters, columns and order under this name:</source>
      <translation>Păstrează căutarea, filtrele, coloanele și ordinea sub acest nume:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>No saved views yet</source>
      <translation>Încă nicio vizualizare salvată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Order as &amp;read</source>
      <translation>Ordinea &amp;citirii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Save</source>
      <translation>Salvează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Save this view</source>
      <translation>Salvează această vizualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Saved as “{name}” under Views.</source>
      <translation>Salvată ca „{name}” la Vizualizări.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Sort &amp;ascending</source>
      <translation>Sortare &amp;crescătoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Sort &amp;descending</source>
      <translation>Sortare &amp;descrescătoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>eMAG gave no page for this offer.</source>
      <translation>eMAG nu a dat o pagină pentru această ofertă.</translation>
    </message>
  </context>
  <context>
    <name>OfferModel</name>
    <message>
      <location filename="../../emag_desk/ui/offer_model.py" />
      <source>On its way to eMAG</source>
      <translation>În drum spre eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_model.py" />
      <source>eMAG refused {value}</source>
      <translation>eMAG a refuzat {value}</translation>
    </message>
  </context>
  <context>
    <name>OfferTable</name>
    <message>
      <location filename="../../emag_desk/ui/offer_table.py" />
      <source>Offers</source>
      <translation>Oferte</translation>
    </message>
  </context>
  <context>
    <name>OffersTab</name>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Add account…</source>
      <translation>Adaugă cont…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Add your first account</source>
      <translation>Adăugați primul cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Clear filters</source>
      <translation>Șterge filtrele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>No offer matches this search and these filters.</source>
      <translation>Nicio ofertă nu corespunde căutării și filtrelor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>No offers yet</source>
      <translation>Încă nicio ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Nothing matches</source>
      <translation>Nimic găsit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Pull offers</source>
      <translation>Citește ofertele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Read your offers from eMAG once; from then on they are here, also without a connection.</source>
      <translation>Citiți o dată ofertele de pe eMAG; de atunci sunt aici, și fără conexiune.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Try the practice marketplace</source>
      <translation>Încercați marketplace-ul de exersare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>eMAG Desk works with the offers of your seller accounts on eMAG and Fashion Days. You can also look around on the practice marketplace first; nothing there is real.</source>
      <translation>eMAG Desk lucrează cu ofertele conturilor dumneavoastră de vânzător de pe eMAG și Fashion Days. Puteți arunca întâi o privire pe marketplace-ul de exersare; acolo nimic nu e real.</translation>
    </message>
  </context>
  <context>
    <name>OutboxTab</name>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Cancel selected…</source>
      <translation>&amp;Anulează selectate…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Drop it</source>
      <translation>&amp;Renunță la ea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;History</source>
      <translation>&amp;Istoric</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Refused</source>
      <translation>&amp;Refuzate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Send again</source>
      <translation>&amp;Trimite din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Try again</source>
      <translation>Încearcă &amp;din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Waiting</source>
      <translation>În &amp;așteptare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel &amp;changes</source>
      <translation>Anulează &amp;modificările</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel changes</source>
      <translation>Anulează modificările</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel one change that has not left yet?</source>
      <translation>Anulați o modificare care nu a plecat încă?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel {count} changes that have not left yet?</source>
      <translation>Anulați {count} modificări care nu au plecat încă?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Changes that you send from Review wait here until eMAG has answered.</source>
      <translation>Modificările trimise din Revizuire așteaptă aici răspunsul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Changes waiting to be sent</source>
      <translation>Modificări care așteaptă trimiterea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Drop a change</source>
      <translation>Renunță la o modificare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Drop the change of {offer}?</source>
      <translation>Renunțați la modificarea ofertei {offer}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Needs &amp;you</source>
      <translation>Cer &amp;decizia dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Nothing is waiting</source>
      <translation>Nimic nu așteaptă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Only if you looked and eMAG does not have it. Your name and the time are kept.</source>
      <translation>Doar dacă v-ați uitat și eMAG nu o are. Se păstrează numele dumneavoastră și ora.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Send again</source>
      <translation>Trimite din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Send the change of {offer} once more?</source>
      <translation>Trimiteți încă o dată modificarea ofertei {offer}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Take &amp;back to editing</source>
      <translation>Înapoi la &amp;editare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>The offers keep the values that eMAG has. The history shows that you cancelled.</source>
      <translation>Ofertele păstrează valorile de pe eMAG. Istoricul arată că ați anulat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>This cannot be taken back. Type {number} to send it once more.</source>
      <translation>Nu se poate retrage. Scrieți {number} ca s-o trimiteți încă o dată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>eMAG Desk will not look after it any more. What eMAG has shows at the next pull.</source>
      <translation>eMAG Desk nu se va mai ocupa de ea. Ce are eMAG se vede la următoarea citire.</translation>
    </message>
  </context>
  <context>
    <name>PartsEntry</name>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>depth</source>
      <translation>adâncime</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>height</source>
      <translation>înălțime</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>second depth</source>
      <translation>a doua adâncime</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>width</source>
      <translation>lățime</translation>
    </message>
  </context>
  <context>
    <name>PastPane</name>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>&amp;Show them in Offers</source>
      <translation>&amp;Arată-le în Oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>All your cached offers of this category still fit.</source>
      <translation>Toate ofertele din cache ale acestei categorii se potrivesc în continuare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Nothing changed</source>
      <translation>Nimic schimbat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Noticed {when}</source>
      <translation>Observat {when}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Number</source>
      <translation>Număr</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Offer</source>
      <translation>Ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Offers that do not fit the category any more</source>
      <translation>Oferte care nu se mai potrivesc categoriei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>When eMAG changes this category, what is different at the next reading is shown here.</source>
      <translation>Când eMAG schimbă această categorie, diferențele de la următoarea citire apar aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Why</source>
      <translation>De ce</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>{count} of your offers do not fit any more. eMAG would refuse them at their next save.</source>
      <translation>{count} dintre ofertele dumneavoastră nu se mai potrivesc. eMAG le-ar refuza la următoarea salvare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>… and {count} more</source>
      <translation>… și încă {count}</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> days</source>
      <translation> zile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Connect within</source>
      <translation>&amp;Conectare în cel mult</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Defaults</source>
      <translation>Valori im&amp;plicite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Everything else per second</source>
      <translation>&amp;Restul pe secundă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Keep the request log</source>
      <translation>&amp;Păstrează jurnalul de cereri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Look</source>
      <translation>&amp;Aspect</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Orders per second</source>
      <translation>C&amp;omenzi pe secundă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Save</source>
      <translation>&amp;Salvează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>A price that changes by this factor looks like a slipped decimal separator.</source>
      <translation>Un preț schimbat cu acest factor pare un separator zecimal greșit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Connection</source>
      <translation>Conexiune</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Dark</source>
      <translation>Întunecat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Data directory</source>
      <translation>Dosar de date</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Everything else per m&amp;inute</source>
      <translation>Restul pe m&amp;inut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Full requests and answers, for disputes. eMAG recommends thirty days. Holds from the next start.</source>
      <translation>Cereri și răspunsuri complete, pentru dispute. eMAG recomandă treizeci de zile. Valabil de la următoarea pornire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Give your name: it is kept with every change that you send.</source>
      <translation>Dați-vă numele: se păstrează cu fiecare modificare trimisă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Given by {source}, so it cannot be changed here.</source>
      <translation>Dat de {source}, deci nu se poate schimba aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Groups of preferences</source>
      <translation>Grupuri de preferințe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Guardrails</source>
      <translation>Praguri de siguranță</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>HTTPS_PROXY and the like. An account's own proxy wins.</source>
      <translation>HTTPS_PROXY și altele asemenea. Proxy-ul contului are întâietate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Holds from the next start.</source>
      <translation>Valabil de la următoarea pornire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>How long a change without an answer rests before eMAG is asked what became of it. From the next start.</source>
      <translation>Cât așteaptă o modificare fără răspuns înainte ca eMAG să fie întrebat ce s-a întâmplat cu ea. De la următoarea pornire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Kept with every change that you send.</source>
      <translation>Se păstrează cu fiecare modificare trimisă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Lan&amp;guage</source>
      <translation>Li&amp;mbă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Light</source>
      <translation>Luminos</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Like the system</source>
      <translation>Ca sistemul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Orders per &amp;minute</source>
      <translation>Comenzi pe &amp;minut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Preferences</source>
      <translation>Preferințe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Price changes &amp;over</source>
      <translation>Schimbări de preț &amp;peste</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read &amp;back after</source>
      <translation>&amp;Recitește după</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Request budget</source>
      <translation>Buget de cereri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Review asks you to tick these changes one by one.</source>
      <translation>Revizuirea vă cere să bifați aceste modificări una câte una.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Slip &amp;factor</source>
      <translation>&amp;Factor de greșeală</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Storage</source>
      <translation>Stocare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Use at most</source>
      <translation>Folosește cel mult</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Use the pro&amp;xy of the environment</source>
      <translation>Folosește pro&amp;xy-ul din mediu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>What eMAG allows per account. Change it only when eMAG tells you other numbers.</source>
      <translation>Ce permite eMAG pentru fiecare cont. Schimbați doar când eMAG vă dă alte cifre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Whole &amp;request within</source>
      <translation>Cererea &amp;întreagă în cel mult</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Your &amp;name</source>
      <translation>&amp;Numele dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>eMAG asks to stay below 80 %.</source>
      <translation>eMAG cere să rămâneți sub 80 %.</translation>
    </message>
  </context>
  <context>
    <name>PreviewModel</name>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Change</source>
      <translation>Schimbare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>New</source>
      <translation>Nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Offer</source>
      <translation>Ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Old</source>
      <translation>Vechi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Remark</source>
      <translation>Observație</translation>
    </message>
  </context>
  <context>
    <name>PriceEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_price.py" />
      <source>choose VAT</source>
      <translation>alegeți TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_price.py" />
      <source>with VAT</source>
      <translation>cu TVA</translation>
    </message>
  </context>
  <context>
    <name>ProductFoot</name>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>&amp;Discard draft…</source>
      <translation>Re&amp;nunță la ciornă…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>&amp;Stage</source>
      <translation>&amp;Pregătește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Draft kept {time}</source>
      <translation>Ciornă păstrată {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Exactly what will be sent (Ctrl+J)</source>
      <translation>Exact ce se va trimite (Ctrl+J)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Next problem (F8)</source>
      <translation>Problema următoare (F8)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Put it with the changes that Review sends (Ctrl+Enter)</source>
      <translation>Pune-l lângă modificările pe care le trimite Revizuirea (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Show &amp;JSON</source>
      <translation>Arată &amp;JSON</translation>
    </message>
  </context>
  <context>
    <name>ProductForm</name>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Changed</source>
      <translation>Schimbate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Find a field</source>
      <translation>Caută un câmp</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Missing</source>
      <translation>Lipsă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Show only what eMAG would refuse (F8 goes to the next)</source>
      <translation>Arată doar ce ar refuza eMAG (F8 merge la următorul)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Show only what is mandatory and empty (F7 goes to the next)</source>
      <translation>Arată doar ce este obligatoriu și gol (F7 merge la următorul)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>To mend</source>
      <translation>De corectat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>eMAG: {text}</source>
      <translation>eMAG: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>was {value}</source>
      <translation>era {value}</translation>
    </message>
  </context>
  <context>
    <name>ProductHead</name>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>New offer</source>
      <translation>Ofertă nouă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>New product</source>
      <translation>Produs nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>the texts belong to eMAG or to another seller</source>
      <translation>textele aparțin eMAG sau altui vânzător</translation>
    </message>
  </context>
  <context>
    <name>ProductMenu</name>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>&amp;Duplicate product…</source>
      <translation>&amp;Duplică produsul…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>&amp;Edit product…</source>
      <translation>&amp;Editează produsul…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>&amp;New product…</source>
      <translation>Produs &amp;nou…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>A new product like this one</source>
      <translation>Un produs nou ca acesta</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Add offers to products that eMAG has already, up to a hundred EANs at once</source>
      <translation>Adaugă oferte la produse pe care eMAG le are deja, până la o sută de EAN-uri odată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Choose an offer in the table first.</source>
      <translation>Alegeți întâi o ofertă din tabel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Describe a product that eMAG does not have yet</source>
      <translation>Descrie un produs pe care eMAG nu îl are încă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Everything eMAG knows of this product, in a form</source>
      <translation>Tot ce știe eMAG despre acest produs, într-un formular</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Find &amp;products by EAN…</source>
      <translation>Caută &amp;produse după EAN…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Go on with a form that was begun</source>
      <translation>Continuă un formular început</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Product dra&amp;fts…</source>
      <translation>&amp;Ciorne de produse…</translation>
    </message>
  </context>
  <context>
    <name>ProductOutcome</name>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>It was not sent.</source>
      <translation>Nu a fost trimis.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>Nobody knows whether eMAG saved it: see “Needs you” in the Outbox.</source>
      <translation>Nu se știe dacă eMAG l-a salvat: vedeți „Cer decizia dvs.” în coada de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>eMAG refused this product.</source>
      <translation>eMAG a refuzat acest produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>eMAG saved it, with remarks.</source>
      <translation>eMAG l-a salvat, cu observații.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>eMAG saved it. People check new texts: that takes hours to days.</source>
      <translation>eMAG l-a salvat. Textele noi sunt verificate de oameni: durează de la câteva ore la câteva zile.</translation>
    </message>
  </context>
  <context>
    <name>ProductWindow</name>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Renunță</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>&amp;Review…</source>
      <translation>&amp;Revizuire…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Discard the draft</source>
      <translation>Renunță la ciornă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Next problem</source>
      <translation>Problema următoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Nothing differs from what eMAG has, so nothing is staged.</source>
      <translation>Nimic nu diferă de ce are eMAG, deci nu se pregătește nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Nothing was changed.</source>
      <translation>Nu s-a schimbat nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Staged. Nothing has been sent yet: Review sends it.</source>
      <translation>Pregătit. Încă nu s-a trimis nimic: Revizuirea îl trimite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Take them out</source>
      <translation>Scoate-le</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>The draft is kept: “Product drafts…” in the Offers menu goes on with it.</source>
      <translation>Ciorna este păstrată: continuați din „Ciorne de produse…” în meniul Oferte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>This draft is not what was written to disk. Look at every value before you stage it.</source>
      <translation>Această ciornă diferă de ce s-a scris pe disc. Priviți fiecare valoare înainte s-o pregătiți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Throw away what you typed here?</source>
      <translation>Renunțați la ce ați scris aici?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Try again</source>
      <translation>Încearcă din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>eMAG would refuse this. Fields to mend: {wrong}.</source>
      <translation>eMAG ar refuza. Câmpuri de corectat: {wrong}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>eMAG would refuse this. Missing fields: {missing}.</source>
      <translation>eMAG ar refuza. Câmpuri lipsă: {missing}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>eMAG would refuse this: {missing} fields are missing, {wrong} are to be mended.</source>
      <translation>eMAG ar refuza: {missing} câmpuri lipsesc, {wrong} sunt de corectat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>{count} values belong to another category and cannot be sent.</source>
      <translation>{count} valori aparțin altei categorii și nu se pot trimite.</translation>
    </message>
  </context>
  <context>
    <name>ProgressRow</name>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Cancel: what is done stays</source>
      <translation>Anulează: ce s-a făcut rămâne</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Go on</source>
      <translation>Continuă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Pause</source>
      <translation>Pauză</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Progress</source>
      <translation>Progres</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>page {page} of {pages}</source>
      <translation>pagina {page} din {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} being checked</source>
      <translation>{count} se verifică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} need you</source>
      <translation>{count} cer decizia dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} refused</source>
      <translation>{count} refuzate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} saved</source>
      <translation>{count} salvate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} saved with remarks</source>
      <translation>{count} salvate cu observații</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} unreadable</source>
      <translation>{count} necitibile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{done} of {total} changes</source>
      <translation>{done} din {total} modificări</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} of {total} offers</source>
      <translation>{offers} din {total} oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} offers</source>
      <translation>{offers} oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{percent} % of the budget free</source>
      <translation>{percent} % din buget liber</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{rate} per second</source>
      <translation>{rate} pe secundă</translation>
    </message>
  </context>
  <context>
    <name>PullJobs</name>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>Reading {account}</source>
      <translation>Se citește {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account} was not read to the end; the next pull goes on from there. {problem}</source>
      <translation>{account} nu a fost citit până la capăt; următoarea citire continuă de acolo. {problem}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account}: {offers} offers read, {new} new, {changed} changed, {gone} no longer there.</source>
      <translation>{account}: {offers} oferte citite, {new} noi, {changed} schimbate, {gone} dispărute.</translation>
    </message>
  </context>
  <context>
    <name>RejectedModel</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Category</source>
      <translation>Categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Has now</source>
      <translation>Are acum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Number</source>
      <translation>Număr</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Rounds</source>
      <translation>Runde</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Standing</source>
      <translation>Situație</translation>
    </message>
  </context>
  <context>
    <name>RejectedTable</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Products with this error</source>
      <translation>Produse cu această eroare</translation>
    </message>
  </context>
  <context>
    <name>Rejections</name>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>&amp;Review…</source>
      <translation>&amp;Revizuire…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Nothing has been sent yet: Review sends it.</source>
      <translation>Încă nu s-a trimis nimic: Revizuirea trimite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Nothing is refused</source>
      <translation>Nimic refuzat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>One correction is staged.</source>
      <translation>O corectură este pregătită.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>One product is refused</source>
      <translation>Un produs este refuzat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Reading what these categories ask…</source>
      <translation>Se citește ce cer aceste categorii…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Try again</source>
      <translation>Încearcă din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>When eMAG refuses the documentation of products, the same error of many of them is one card here: correct it once, for all of them.</source>
      <translation>Când eMAG refuză documentația unor produse, aceeași eroare a multora este aici un singur card: corectați o dată, pentru toate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>{count} corrections are staged.</source>
      <translation>{count} corecturi sunt pregătite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>{products} products, one error</source>
      <translation>{products} produse, o eroare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>{products} products, {errors} errors</source>
      <translation>{products} produse, {errors} erori</translation>
    </message>
  </context>
  <context>
    <name>RequestPreview</name>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copiază</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>Some values cannot be written yet: the form says which.</source>
      <translation>Unele valori nu se pot scrie încă: formularul spune care.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>What will be sent</source>
      <translation>Ce se va trimite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>{count} bytes</source>
      <translation>{count} octeți</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>All  {count}</source>
      <translation>Toate  {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Find an offer by name or id</source>
      <translation>Caută o ofertă după nume sau id</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Problems  {count}</source>
      <translation>Probleme  {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Reading what is staged…</source>
      <translation>Se citește ce este pregătit…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Warnings  {count}</source>
      <translation>Avertismente  {count}</translation>
    </message>
  </context>
  <context>
    <name>ReviewDialog</name>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Renunță</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Discard selected…</source>
      <translation>&amp;Renunță la cele selectate…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send</source>
      <translation>&amp;Trimite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send 1 offer</source>
      <translation>&amp;Trimite 1 ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send {count} offers</source>
      <translation>&amp;Trimite {count} oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>1 change of 1 offer</source>
      <translation>1 modificare la 1 ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Accept all &amp;warnings</source>
      <translation>Acceptă toate &amp;avertismentele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard changes</source>
      <translation>Renunță la modificări</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard the changes of {count} offers?</source>
      <translation>Renunțați la modificările a {count} oferte?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard the changes of {offer}?</source>
      <translation>Renunțați la modificările ofertei {offer}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Edit prices, stock or status in the offers table. Every change waits here until you send it.</source>
      <translation>Editați prețuri, stocuri sau stări în tabelul de oferte. Fiecare modificare așteaptă aici până o trimiteți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Nothing is staged</source>
      <translation>Nimic pregătit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Nothing was sent: {count} changed while you looked. Look at them again.</source>
      <translation>Nu s-a trimis nimic: {count} s-au schimbat cât vă uitați. Priviți-le din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>One offer changed on eMAG since you edited. Look at it before you tick it.</source>
      <translation>O ofertă s-a schimbat pe eMAG după ce ați editat-o. Priviți-o înainte s-o bifați.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Review changes</source>
      <translation>Revizuiește modificările</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Send every ticked change (Ctrl+Enter)</source>
      <translation>Trimite fiecare modificare bifată (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Send se&amp;lected</source>
      <translation>Trimite se&amp;lectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Sending</source>
      <translation>Se trimite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Sending…</source>
      <translation>Se trimite…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Stage the &amp;refused again</source>
      <translation>Pregătește din nou cele &amp;refuzate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Staged changes</source>
      <translation>Modificări pregătite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Take &amp;back what has not left</source>
      <translation>&amp;Retrage ce nu a plecat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>The offers keep the values that eMAG has. This cannot be undone.</source>
      <translation>Ofertele păstrează valorile de pe eMAG. Nu se poate anula.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>You may close this window: sending goes on, results are kept in the outbox.</source>
      <translation>Puteți închide fereastra: trimiterea continuă, rezultatele rămân în coada de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>sending takes {time}</source>
      <translation>trimiterea durează {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} changed on eMAG since you edited. Look at them before you tick them.</source>
      <translation>{count} s-au schimbat pe eMAG după ce le-ați editat. Priviți-le înainte să le bifați.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} changes are staged again.</source>
      <translation>{count} modificări sunt din nou pregătite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} not ticked</source>
      <translation>{count} nebifate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} ticked</source>
      <translation>{count} bifate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} with problems, which cannot be sent</source>
      <translation>{count} cu probleme, care nu se pot trimite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{fields} changes of 1 offer</source>
      <translation>{fields} modificări la 1 ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{fields} changes of {offers} offers</source>
      <translation>{fields} modificări la {offers} oferte</translation>
    </message>
  </context>
  <context>
    <name>ReviewModel</name>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Change</source>
      <translation>Schimbare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Field</source>
      <translation>Câmp</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Findings</source>
      <translation>Constatări</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>New</source>
      <translation>Nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Offer</source>
      <translation>Ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Old</source>
      <translation>Vechi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Result</source>
      <translation>Rezultat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Taken back</source>
      <translation>Retrasă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Ticked changes are sent. An offer's changes leave together.</source>
      <translation>Se trimit modificările bifate. Modificările unei oferte pleacă împreună.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>With VAT</source>
      <translation>Cu TVA</translation>
    </message>
  </context>
  <context>
    <name>RowsEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add</source>
      <translation>Adaugă</translation>
    </message>
  </context>
  <context>
    <name>SectionIndex</name>
    <message>
      <location filename="../../emag_desk/ui/product_index.py" />
      <source>Sections of the form</source>
      <translation>Secțiunile formularului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_index.py" />
      <source>{count} missing</source>
      <translation>{count} lipsă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_index.py" />
      <source>{count} to mend</source>
      <translation>{count} de corectat</translation>
    </message>
  </context>
  <context>
    <name>SentChanges</name>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>Known at about {time}.</source>
      <translation>Se va ști pe la {time}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>Nobody knows whether some were done. Decide about them in the outbox, under Needs you.</source>
      <translation>Nu se știe dacă unele s-au făcut. Decideți în coada de trimitere, la Cer decizia dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>Some answers were lost. eMAG Desk reads these offers back; nothing is sent twice.</source>
      <translation>Unele răspunsuri s-au pierdut. eMAG Desk recitește aceste oferte; nimic nu se trimite de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>What eMAG refused can be staged again to correct it.</source>
      <translation>Ce a refuzat eMAG se poate pregăti din nou, pentru corectare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>You can take back what was saved: Outbox, History, Revert.</source>
      <translation>Ce s-a salvat se poate retrage: Coadă de trimitere, Istoric, Revenire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} being checked</source>
      <translation>{count} se verifică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} need you</source>
      <translation>{count} cer decizia dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} refused</source>
      <translation>{count} refuzate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} saved</source>
      <translation>{count} salvate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} saved with remarks</source>
      <translation>{count} salvate cu observații</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} taken back</source>
      <translation>{count} retrase</translation>
    </message>
  </context>
  <context>
    <name>ShortcutList</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keyboard shortcuts</source>
      <translation>Scurtături de tastatură</translation>
    </message>
  </context>
  <context>
    <name>Sparkline</name>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>Price history of {count} days</source>
      <translation>Istoricul prețului pe {count} zile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>best price {price}</source>
      <translation>cel mai bun preț {price}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>our price {price}</source>
      <translation>prețul nostru {price}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>rank {rank}</source>
      <translation>locul {rank}</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>1 offer</source>
      <translation>1 ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Average {value}</source>
      <translation>Media {value}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>No changes</source>
      <translation>Nicio modificare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Offers shown</source>
      <translation>Oferte afișate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Review 1 change</source>
      <translation>Revizuiește 1 modificare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Review {count} changes</source>
      <translation>Revizuiește {count} modificări</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Searching…</source>
      <translation>Se caută…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Selection</source>
      <translation>Selecție</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Sum {value}</source>
      <translation>Suma {value}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>{count} offers</source>
      <translation>{count} oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>{count} selected</source>
      <translation>{count} selectate</translation>
    </message>
  </context>
  <context>
    <name>TextEntry</name>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>one of more than {count} values</source>
      <translation>una din peste {count} valori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>one of {count} values</source>
      <translation>una din {count} valori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>such as 36 EU</source>
      <translation>de exemplu 36 EU</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>{count} values and more</source>
      <translation>{count} valori și mai multe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>{count} values, or a new one</source>
      <translation>{count} valori sau una nouă</translation>
    </message>
  </context>
  <context>
    <name>Transfers</name>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>All files (*)</source>
      <translation>Toate fișierele (*)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Export this view</source>
      <translation>Exportă această vizualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Import changes</source>
      <translation>Importă modificări</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Reading {name}</source>
      <translation>Se citește {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Spreadsheets (*.xlsx *.csv *.tsv)</source>
      <translation>Foi de calcul (*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Writing {name}</source>
      <translation>Se scrie {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} changes staged from {name}. Review shows them before anything is sent.</source>
      <translation>{count} modificări pregătite din {name}. Revizuirea le arată înainte să se trimită ceva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} long texts were cut.</source>
      <translation>{count} texte lungi au fost tăiate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} offers written to {path}.</source>
      <translation>{count} oferte scrise în {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} rows</source>
      <translation>{count} rânduri</translation>
    </message>
  </context>
  <context>
    <name>UnitEntry</name>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>unit</source>
      <translation>unitate</translation>
    </message>
  </context>
  <context>
    <name>ValuesPane</name>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Oprește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Choose a characteristic above to see what it accepts.</source>
      <translation>Alegeți mai sus o caracteristică ca să vedeți ce acceptă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>No characteristic chosen</source>
      <translation>Nicio caracteristică aleasă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>No known value holds this text.</source>
      <translation>Nicio valoare cunoscută nu conține acest text.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>No list of values</source>
      <translation>Nicio listă de valori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Nothing matches</source>
      <translation>Nimic găsit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Read &amp;all values</source>
      <translation>Citește toate &amp;valorile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Read every page of values of this characteristic from eMAG</source>
      <translation>Citește de pe eMAG toate paginile de valori ale acestei caracteristici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Search values</source>
      <translation>Căutați valori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Values</source>
      <translation>Valori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Values of the characteristic</source>
      <translation>Valorile caracteristicii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Values of {name}</source>
      <translation>Valorile pentru {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>all {known}</source>
      <translation>toate cele {known}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>eMAG has more values than were read so far.</source>
      <translation>eMAG are mai multe valori decât s-au citit până acum.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>eMAG lists no values here: anything of this type can be proposed.</source>
      <translation>eMAG nu listează valori aici: se poate propune orice de acest tip.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>eMAG lists no values here: what it takes follows from the type.</source>
      <translation>eMAG nu listează valori aici: ce acceptă rezultă din tip.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>new values may be proposed</source>
      <translation>se pot propune valori noi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>one value</source>
      <translation>o valoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>one value for each of: {tags}</source>
      <translation>câte o valoare pentru fiecare: {tags}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>only listed values</source>
      <translation>doar valori listate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>several values</source>
      <translation>mai multe valori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>the first {known}</source>
      <translation>primele {known}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>{found} of {known}</source>
      <translation>{found} din {known}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>{known} read</source>
      <translation>{known} citite</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;About eMAG Desk</source>
      <translation>&amp;Despre eMAG Desk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Accounts</source>
      <translation>&amp;Conturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Accounts…</source>
      <translation>&amp;Conturi…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Categories</source>
      <translation>Cate&amp;gorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Commands…</source>
      <translation>&amp;Comenzi…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Editare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Export this view…</source>
      <translation>&amp;Exportă această vizualizare…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Fișier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Ajutor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Import CSV or XLSX…</source>
      <translation>&amp;Importă CSV sau XLSX…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>Scurtături de &amp;tastatură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Offers</source>
      <translation>&amp;Oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Pull offers</source>
      <translation>&amp;Citește ofertele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Ieșire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Review changes…</source>
      <translation>&amp;Revizuiește modificările…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Stop pulling</source>
      <translation>&amp;Oprește citirea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Vizualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Cat&amp;egories</source>
      <translation>Cat&amp;egorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Out&amp;box</source>
      <translation>Coadă de &amp;trimitere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Pre&amp;ferences…</source>
      <translation>Pre&amp;ferințe…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Read the offers of all accounts from eMAG</source>
      <translation>Citește de pe eMAG ofertele tuturor conturilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Request &amp;log</source>
      <translation>&amp;Jurnal de cereri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>See every staged change before anything is sent</source>
      <translation>Vedeți fiecare modificare pregătită înainte să se trimită ceva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Tool bar</source>
      <translation>Bară de instrumente</translation>
    </message>
  </context>
  <context>
    <name>accounts</name>
    <message>
      <location filename="../../emag_desk/ui/account_entries.py" />
      <source>A password is saved. Leave the field empty to keep it.</source>
      <translation>O parolă este salvată. Lăsați câmpul gol ca s-o păstrați.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_entries.py" />
      <source>No password is saved yet.</source>
      <translation>Încă nu este salvată o parolă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_entries.py" />
      <source>The password comes from an environment variable.</source>
      <translation>Parola vine dintr-o variabilă de mediu.</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A PNK is made of letters and digits: the last part of the product's address on the site.</source>
      <translation>Un PNK este format din litere și cifre: ultima parte a adresei produsului pe site.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>A change by {percent} % leaves nothing.</source>
      <translation>O schimbare cu {percent} % nu lasă nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>A change of {percent} % is above your limit of {limit} %.</source>
      <translation>O schimbare cu {percent} % depășește limita dumneavoastră de {limit} %.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>A family has a number, a name and a type.</source>
      <translation>O familie are un număr, un nume și un tip.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A password in the proxy's address would be written to disk in the clear. Leave it out.</source>
      <translation>O parolă în adresa proxy-ului ar fi scrisă în clar pe disc. Omiteți-o.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A price must be more than 0.</source>
      <translation>Prețul trebuie să fie mai mare de 0.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product.py" />
      <source>A product of eMAG is named by its PNK or by one EAN, not by both.</source>
      <translation>Un produs eMAG este indicat prin PNK sau printr-un singur EAN, nu prin amândouă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>A product without an image is refused by the people who check it.</source>
      <translation>Un produs fără imagine este refuzat de cei care îl verifică.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A size is written with its system, such as 36 EU or XL INTL.</source>
      <translation>O mărime se scrie cu sistemul ei, de exemplu 36 EU sau XL INTL.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A spreadsheet has cut this EAN: format its column as text and copy it again.</source>
      <translation>Un tabel a trunchiat acest EAN: formatați coloana ca text și copiați din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>A storno of lines or of the order; eMAG makes the refund itself.</source>
      <translation>Un storno al unor linii sau al comenzii; banii îi returnează eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/templates.py" />
      <source>A template is written as XLSX or CSV.</source>
      <translation>Un șablon se scrie ca XLSX sau CSV.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A user name cannot hold a colon.</source>
      <translation>Un nume de utilizator nu poate conține două puncte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>A web page refuses the call (HTTP status {status}): {detail}</source>
      <translation>O pagină web refuză apelul (stare HTTP {status}): {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>API rights</source>
      <translation>Drepturi API</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Above the price: the difference is shown as a promotion.</source>
      <translation>Peste preț: diferența se afișează ca promoție.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Account refused</source>
      <translation>Cont refuzat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Account {number} of {path} has an unusable {field} and was left out.</source>
      <translation>Contul {number} din {path} are un câmp {field} de nefolosit și a fost ignorat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Account {number} of {path} is not an account.</source>
      <translation>Contul {number} din {path} nu este un cont.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/cell_editor.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <location filename="../../emag_desk/ui/offer_model.py" />
      <location filename="../../emag_desk/ui/values.py" />
      <source>Active</source>
      <translation>Activ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/session.py" />
      <source>Add one in the window, or set EMAG_USERNAME and EMAG_PASSWORD; emag-desk --demo needs none.</source>
      <translation>Adăugați unul în fereastră sau setați EMAG_USERNAME și EMAG_PASSWORD; emag-desk --demo nu are nevoie de niciunul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Add one under Accounts, or set EMAG_USERNAME.</source>
      <translation>Adăugați unul la Conturi sau setați EMAG_USERNAME.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Add your accounts again. Their passwords are still in the keyring.</source>
      <translation>Adăugați din nou conturile. Parolele sunt încă în seif.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Address on your own site</source>
      <translation>Adresa de pe site-ul propriu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_numbers.py" />
      <source>All numbers that eMAG takes for offers are used.</source>
      <translation>Toate numerele pe care eMAG le acceptă pentru oferte sunt folosite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Allowed addresses</source>
      <translation>Adrese permise</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>Allowed for me</source>
      <translation>Permise mie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>An EAN has 8, 12, 13 or 14 digits; this has {count}.</source>
      <translation>Un EAN are 8, 12, 13 sau 14 cifre; acesta are {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>An account from variables needs at least its USERNAME and its PASSWORD.</source>
      <translation>Un cont din variabile are nevoie cel puțin de USERNAME și PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>An account needs a name.</source>
      <translation>Un cont are nevoie de un nume.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>An empty password cannot be stored.</source>
      <translation>O parolă goală nu poate fi salvată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>An image is the main one (1), the second one (2) or another one (0).</source>
      <translation>O imagine este cea principală (1), a doua (2) sau alta (0).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Another account is called {name} already.</source>
      <translation>Alt cont se numește deja {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Another address</source>
      <translation>Altă adresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>Another eMAG Desk is sending from this data directory ({holder}).</source>
      <translation>Alt eMAG Desk trimite din acest dosar de date ({holder}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Another language than the platform's is translated by eMAG.</source>
      <translation>Altă limbă decât cea a platformei este tradusă de eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Answer</source>
      <translation>Răspuns</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Approved</source>
      <translation>Aprobate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Approved documentation</source>
      <translation>Documentație aprobată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Ask for fewer items at a time.</source>
      <translation>Cereți mai puține elemente o dată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>At most {most} are taken.</source>
      <translation>Se acceptă cel mult {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Attach the offer to the product that eMAG names, or use another part number.</source>
      <translation>Legați oferta de produsul numit de eMAG sau folosiți alt cod de produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Attachments</source>
      <translation>Fișiere atașate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Awaiting brand validation</source>
      <translation>Așteaptă validarea mărcii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Best price</source>
      <translation>Cel mai bun preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Blocked</source>
      <translation>Blocat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Brand</source>
      <translation>Marcă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Bulgarian</source>
      <translation>Bulgară</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Bulk edit</source>
      <translation>Editare în masă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Buy button</source>
      <translation>Buy button</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>Buyers can filter by {name} now.</source>
      <translation>Cumpărătorii pot filtra acum după {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>Buyers can no longer filter by {name}.</source>
      <translation>Cumpărătorii nu mai pot filtra după {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>Cached are: {keys}.</source>
      <translation>În cache sunt: {keys}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Calls are paused for {seconds} seconds after a refusal: {messages}</source>
      <translation>Apelurile sunt oprite {seconds} secunde după un refuz: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Cancelled</source>
      <translation>Anulată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Categories</source>
      <translation>Categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Category</source>
      <translation>Categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change by amount</source>
      <translation>Schimbă cu o sumă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change by percent</source>
      <translation>Schimbă cu procente</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Change the EMAG_* variables or the .env file that describe it.</source>
      <translation>Schimbați variabilele EMAG_* sau fișierul .env care îl descriu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Change what eMAG names and send it again.</source>
      <translation>Schimbați ce indică eMAG și trimiteți din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Change {id} is damaged, so it can only be dropped.</source>
      <translation>Modificarea {id} este deteriorată și nu se poate decât renunța la ea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Change {id} is still being checked. Wait until eMAG was asked twice.</source>
      <translation>Modificarea {id} este încă verificată. Așteptați până când eMAG a fost întrebat de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Change {id} no longer needs a decision.</source>
      <translation>Modificarea {id} nu mai are nevoie de o decizie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <location filename="../../emag_desk/ui/review_products.py" />
      <source>Changed on eMAG since you edited: it was {old}, now it is {now}.</source>
      <translation>S-a schimbat pe eMAG după ce ați editat: era {old}, acum este {now}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Characteristics that buyers filter by</source>
      <translation>Caracteristici după care filtrează cumpărătorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check that the number is right.</source>
      <translation>Verificați dacă numărul este corect.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address and the dialect of the account.</source>
      <translation>Verificați adresa și dialectul contului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address of the account, and whether a proxy or a sign-in page of your network stands between.</source>
      <translation>Verificați adresa contului și dacă între dumneavoastră și eMAG se află un proxy sau o pagină de autentificare a rețelei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address of the account: it ends in /api-3.</source>
      <translation>Verificați adresa contului: se termină cu /api-3.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check the free space and the rights of the folder, then save again.</source>
      <translation>Verificați spațiul liber și drepturile dosarului, apoi salvați din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the internet connection and the address of the account.</source>
      <translation>Verificați conexiunea la internet și adresa contului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the internet connection; a firewall may be in the way.</source>
      <translation>Verificați conexiunea la internet; un firewall poate bloca apelul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the proxy of the account.</source>
      <translation>Verificați proxy-ul contului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check user name and password under Accounts; in the eMAG panel the user needs the right to use the API.</source>
      <translation>Verificați numele de utilizator și parola la Conturi; în panoul eMAG utilizatorul are nevoie de dreptul de a folosi API-ul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check who owns the file and whether you may read it.</source>
      <translation>Verificați cui îi aparține fișierul și dacă îl puteți citi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Checking</source>
      <translation>Se verifică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>Choose a directory on this computer with --data-dir.</source>
      <translation>Alegeți un dosar de pe acest calculator cu --data-dir.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>Choose a directory that you may write to with --data-dir.</source>
      <translation>Alegeți cu --data-dir un dosar în care puteți scrie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/atomic_file.py" />
      <source>Choose another place, or close the program that has the file open.</source>
      <translation>Alegeți alt loc sau închideți programul care are fișierul deschis.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Clock</source>
      <translation>Ceas</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <source>Close eMAG Desk and start it again: it will repair this.</source>
      <translation>Închideți eMAG Desk și porniți-l din nou: se va repara.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Cold</source>
      <translation>Rece</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Combobox</source>
      <translation>Listă derulantă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Complete your seller account in the eMAG panel.</source>
      <translation>Completați contul de vânzător în panoul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Connection</source>
      <translation>Conexiune</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Correct it and send it again.</source>
      <translation>Corectați și trimiteți din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Correct it in the file, or add the account again.</source>
      <translation>Corectați-l în fișier sau adăugați contul din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Couriers</source>
      <translation>Curieri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Currency</source>
      <translation>Monedă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Czech</source>
      <translation>Cehă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Description</source>
      <translation>Descriere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Description and images</source>
      <translation>Descriere și imagini</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Detail pane</source>
      <translation>Panou de detalii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Do not go on: somebody may be reading along. Check the computer's clock and any filter in your network.</source>
      <translation>Nu continuați: cineva ar putea citi traficul. Verificați ceasul calculatorului și filtrele din rețea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Documentation rejected</source>
      <translation>Documentație respinsă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Done</source>
      <translation>Făcut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Done, with remarks</source>
      <translation>Făcut, cu observații</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Draft</source>
      <translation>Ciornă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Dropped</source>
      <translation>Abandonată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Dropped by a person</source>
      <translation>Abandonată de o persoană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Dutch</source>
      <translation>Neerlandeză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>EAN</source>
      <translation>EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>EAN is mandatory now.</source>
      <translation>EAN este acum obligatoriu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>EAN is optional now.</source>
      <translation>EAN este acum opțional.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>EAN mandatory</source>
      <translation>EAN obligatoriu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Each EAN belongs to one product only.</source>
      <translation>Fiecare EAN aparține unui singur produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EasyBox</source>
      <translation>EasyBox</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Edit the cell</source>
      <translation>Editează celula</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Encrypted. {certificate}</source>
      <translation>Criptată. {certificate}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Encryption</source>
      <translation>Criptare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/cell_editor.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <location filename="../../emag_desk/ui/offer_model.py" />
      <location filename="../../emag_desk/ui/values.py" />
      <source>End of life</source>
      <translation>Retras definitiv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>English</source>
      <translation>Engleză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>Enter both under Accounts.</source>
      <translation>Introduceți-le pe amândouă la Conturi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>Enter them in their own fields.</source>
      <translation>Introduceți-le în câmpurile lor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Failed</source>
      <translation>Eșuat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/category_fields.py" />
      <location filename="../../emag_desk/domain/product_words.py" />
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Family</source>
      <translation>Familie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Fashion Days Bulgaria</source>
      <translation>Fashion Days Bulgaria</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Fashion Days Romania</source>
      <translation>Fashion Days România</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Fetch the images again</source>
      <translation>Preia din nou imaginile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Fill</source>
      <translation>Umplere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Fill it in and send it again.</source>
      <translation>Completați și trimiteți din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Found by a person</source>
      <translation>Găsită de o persoană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>Free some disk space and start again.</source>
      <translation>Eliberați spațiu pe disc și porniți din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <source>Free some disk space or close what else uses the file, and try again.</source>
      <translation>Eliberați spațiu pe disc sau închideți ce mai folosește fișierul și încercați din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>French</source>
      <translation>Franceză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>From tomorrow to 60 days ahead.</source>
      <translation>De mâine până peste 60 de zile.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Full</source>
      <translation>Complet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>German</source>
      <translation>Germană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give a whole address such as https://erp.example.com/api-3.</source>
      <translation>Dați o adresă întreagă, ca https://erp.example.com/api-3.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Give an EAN or a part number key (PNK), not both.</source>
      <translation>Dați un EAN sau un cod PNK, nu pe amândouă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the account a name.</source>
      <translation>Dați contului un nume.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the proxy as http://host:port.</source>
      <translation>Dați proxy-ul ca http://gazdă:port.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the user name of the API user in the eMAG panel.</source>
      <translation>Dați numele utilizatorului API din panoul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Go to the first offer</source>
      <translation>Mergi la prima ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Go to the last offer</source>
      <translation>Mergi la ultima ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Graphic selection</source>
      <translation>Selecție grafică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Greek</source>
      <translation>Greacă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Green tax</source>
      <translation>Timbru verde</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Gross price</source>
      <translation>Preț brut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Handling time</source>
      <translation>Timp de procesare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Handling time must be between 0 and 255 days.</source>
      <translation>Timpul de procesare trebuie să fie între 0 și 255 de zile.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Handling time must be one of {allowed} days.</source>
      <translation>Timpul de procesare trebuie să fie unul dintre: {allowed} zile.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Handling times</source>
      <translation>Timpi de procesare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Home delivery</source>
      <translation>Livrare la domiciliu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Hot</source>
      <translation>Fierbinte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>How many sellers offer this product</source>
      <translation>Câți vânzători oferă acest produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Hungarian</source>
      <translation>Maghiară</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Images</source>
      <translation>Imagini</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>In marketplace validation</source>
      <translation>În validare la marketplace</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>In stock</source>
      <translation>În stoc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>In the eMAG panel give the user the right to this part of the API.</source>
      <translation>În panoul eMAG, dați utilizatorului dreptul la această parte a API-ului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>In the eMAG panel open My account, API, and add the address to the list of allowed addresses. If your provider changes your address, use a proxy with a fixed one.</source>
      <translation>În panoul eMAG deschideți Contul meu, API, și adăugați adresa în lista adreselor permise. Dacă furnizorul vă schimbă adresa, folosiți un proxy cu adresă fixă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/cell_editor.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <location filename="../../emag_desk/ui/offer_model.py" />
      <location filename="../../emag_desk/ui/values.py" />
      <source>Inactive</source>
      <translation>Inactiv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Install and start GNOME Keyring, KWallet or KeePassXC's Secret Service, or keep the password for this run only, or give it by EMAG_* variables.</source>
      <translation>Instalați și porniți GNOME Keyring, KWallet sau Secret Service din KeePassXC, sau păstrați parola doar pentru această sesiune, sau dați-o prin variabile EMAG_*.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>Install the newest version, or choose another data directory.</source>
      <translation>Instalați cea mai nouă versiune sau alegeți alt dosar de date.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid price</source>
      <translation>Preț invalid</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid product, EAN rejected</source>
      <translation>Produs invalid, EAN respins</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>It can be: {accepted}.</source>
      <translation>Poate fi: {accepted}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>It can be: {all}.</source>
      <translation>Poate fi: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>It can be: {known}.</source>
      <translation>Poate fi: {known}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/rejections.py" />
      <source>It has this value already.</source>
      <translation>Are deja această valoare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is not counted as done. It is read back before anything else happens to it. If it happens again, tell eMAG's support.</source>
      <translation>Nu se consideră făcut. Este recitit înainte de orice altceva. Dacă se repetă, anunțați suportul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is read back before anything else happens to it.</source>
      <translation>Este recitit înainte de orice altceva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is tried again by itself.</source>
      <translation>Se încearcă din nou automat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>It looks like http://proxy.example.com:3128.</source>
      <translation>Arată ca http://proxy.example.com:3128.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>It looks like https://marketplace-api.emag.ro/api-3.</source>
      <translation>Arată ca https://marketplace-api.emag.ro/api-3.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>It needs a column such as id, part_number, ean or part_number_key, and one such as sale_price, stock:1 or status. An export shows all of them.</source>
      <translation>Are nevoie de o coloană precum id, part_number, ean sau part_number_key și de una precum sale_price, stock:1 sau status. Un export le arată pe toate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It was done before: {messages}</source>
      <translation>S-a făcut deja: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox.py" />
      <source>It was left as it is. Put back a copy from {backups}, or move the file away to start empty.</source>
      <translation>A fost lăsat așa cum este. Puneți la loc o copie din {backups} sau mutați fișierul ca să începeți gol.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Italian</source>
      <translation>Italiană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Keep it for this run only, and check the keyring's own program.</source>
      <translation>Păstrați-o doar pentru această sesiune și verificați programul seifului de parole.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keep the edit and go down; with Shift, up</source>
      <translation>Păstrează modificarea și coboară; cu Shift, urcă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keep the edit and go right; with Shift, left</source>
      <translation>Păstrează modificarea și mergi la dreapta; cu Shift, la stânga</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Language of the texts</source>
      <translation>Limba textelor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave out everything from the question mark or hash sign on.</source>
      <translation>Omiteți totul de la semnul întrebării sau diez încolo.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Leave the cell as it was</source>
      <translation>Lasă celula cum era</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Leave the password out, or give the whole account by EMAG_* variables.</source>
      <translation>Omiteți parola sau dați tot contul prin variabile EMAG_*.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave user name and password out of the address: they have their own fields.</source>
      <translation>Nu puneți numele de utilizator și parola în adresă: au câmpurile lor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Left to eMAG, the offer would be enrolled.</source>
      <translation>Lăsată la alegerea eMAG, oferta ar fi înscrisă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Line {line} of {path} cannot be understood and was left out.</source>
      <translation>Linia {line} din {path} nu poate fi înțeleasă și a fost ignorată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Lithuanian</source>
      <translation>Lituaniană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Localities</source>
      <translation>Localități</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Look at the request log; if it happens again, tell eMAG's support.</source>
      <translation>Uitați-vă în jurnalul de cereri; dacă se repetă, anunțați suportul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Mandatory characteristics</source>
      <translation>Caracteristici obligatorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Manufacturer</source>
      <translation>Producător</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Max. price</source>
      <translation>Preț maxim</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Min. price</source>
      <translation>Preț minim</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>More</source>
      <translation>Mai multe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Move the file away yourself, then start again.</source>
      <translation>Mutați fișierul dumneavoastră, apoi porniți din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Name</source>
      <translation>Nume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>Name, address and e-mail go together: all three, or none.</source>
      <translation>Numele, adresa și e-mailul merg împreună: toate trei sau niciunul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>Names the offer between you and eMAG for good. Suggested: the next free one.</source>
      <translation>Identifică definitiv oferta între dumneavoastră și eMAG. Sugerat: următorul număr liber.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Needs you</source>
      <translation>Cere decizia dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>New documentation, validation pending</source>
      <translation>Documentație nouă, în curs de validare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>No</source>
      <translation>Nu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/values.py" />
      <source>No VAT rate of this account is {rate}.</source>
      <translation>Nicio cotă TVA a acestui cont nu este {rate}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <source>No category is chosen, so its characteristics could not be checked.</source>
      <translation>Nu este aleasă nicio categorie, deci caracteristicile ei nu s-au putut verifica.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>No connection to {host}.</source>
      <translation>Nicio conexiune la {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/offers.py" />
      <source>No editor opened in the cell of {key}.</source>
      <translation>Nu s-a deschis niciun editor în celula {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>No field has the cursor.</source>
      <translation>Niciun câmp nu are cursorul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not encrypted, and need not be: it stays on this computer.</source>
      <translation>Necriptată, și nici nu trebuie: rămâne pe acest calculator.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Not sent</source>
      <translation>Netrimis</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not tested, because of: {step}.</source>
      <translation>Netestat, din cauza: {step}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not tested: eMAG looks at the address first.</source>
      <translation>Netestat: eMAG verifică întâi adresa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Not winning</source>
      <translation>Nu câștigă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>Nothing has the cursor.</source>
      <translation>Nimic nu are cursorul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Nothing is cached yet.</source>
      <translation>Încă nu este nimic în cache.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Nothing is lost: sending goes on by itself. If it happens often, another program uses the same account.</source>
      <translation>Nu s-a pierdut nimic: trimiterea continuă singură. Dacă se întâmplă des, alt program folosește același cont.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Nothing is wrong on your side. Try again later; staged changes are kept.</source>
      <translation>Nu e nimic greșit la dumneavoastră. Încercați mai târziu; modificările pregătite se păstrează.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Number</source>
      <translation>Număr</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Number with unit</source>
      <translation>Număr cu unitate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Offers</source>
      <translation>Oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Offers table</source>
      <translation>Tabelul ofertelor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>Offers were added or removed on eMAG while they were read; the next sweep brings the rest.</source>
      <translation>Pe eMAG s-au adăugat sau șters oferte în timpul citirii; următoarea trecere aduce restul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>On the marketplace only customers create returns.</source>
      <translation>Pe marketplace numai clienții creează retururi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>One call is tried by itself when the time is over. Test the connection to see what is wrong.</source>
      <translation>Când trece timpul, se încearcă singur un apel. Testați conexiunea ca să vedeți ce nu merge.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>One image should be the main one.</source>
      <translation>O imagine trebuie să fie cea principală.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Only where the prices are not in the currency of the platform.</source>
      <translation>Doar unde prețurile nu sunt în moneda platformei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/templates.py" />
      <source>Open it in the category browser, or run emag-desk sync categories --category {category}.</source>
      <translation>Deschideți-o la Categorii sau rulați emag-desk sync categories --category {category}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Open it with a spreadsheet program and save it again.</source>
      <translation>Deschideți-l cu un program de calcul tabelar și salvați-l din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Orders</source>
      <translation>Comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Other characteristics</source>
      <translation>Alte caracteristici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Other currency</source>
      <translation>Altă monedă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Out of stock</source>
      <translation>Fără stoc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Outcome unknown</source>
      <translation>Rezultat necunoscut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>PNK</source>
      <translation>PNK</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Part number</source>
      <translation>Cod produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Part number key (PNK)</source>
      <translation>Cod PNK (part number key)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Partial translation</source>
      <translation>Traducere parțială</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Partly done</source>
      <translation>Făcut parțial</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Passed</source>
      <translation>Reușit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Passwords are kept in {keyring}.</source>
      <translation>Parolele se păstrează în {keyring}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Paste</source>
      <translation>Lipire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Paused</source>
      <translation>În pauză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Pending</source>
      <translation>În așteptare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Polish</source>
      <translation>Poloneză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Price</source>
      <translation>Preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Price and status</source>
      <translation>Preț și stare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Price problem</source>
      <translation>Problemă de preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Product safety</source>
      <translation>Siguranța produsului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/category_fields.py" />
      <source>Products that differ only in the characteristics of the family share one page.</source>
      <translation>Produsele care diferă doar prin caracteristicile familiei au o pagină comună.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Public addresses of JPG or PNG files, at most 6000 × 6000 pixels and 8 MB.</source>
      <translation>Adrese publice de fișiere JPG sau PNG, cel mult 6000 × 6000 pixeli și 8 MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Pull again: it may have been removed.</source>
      <translation>Citiți din nou: poate a fost ștearsă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Read</source>
      <translation>Citit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>Read the list anew.</source>
      <translation>Citiți lista din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Read them with emag-desk sync categories.</source>
      <translation>Citiți-le cu emag-desk sync categories.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable, but empty.</source>
      <translation>Se poate citi, dar este gol.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable.</source>
      <translation>Se poate citi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable: {rows}.</source>
      <translation>Se poate citi: {rows}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable; there are none yet.</source>
      <translation>Se poate citi; încă nu există niciunul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Recommended</source>
      <translation>Recomandat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Recommended price</source>
      <translation>Preț recomandat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Redo</source>
      <translation>Refacere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Refused</source>
      <translation>Refuzată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Refused products</source>
      <translation>Produse refuzate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Rejected</source>
      <translation>Respinse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rejected brand</source>
      <translation>Marcă respinsă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>Remove or rename one.</source>
      <translation>Eliminați sau redenumiți una.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Remove the EMAG_* variables or the lines of the .env file that describe it.</source>
      <translation>Eliminați variabilele EMAG_* sau liniile din .env care îl descriu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Rename or remove one of the two.</source>
      <translation>Redenumiți sau eliminați unul dintre cele două.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Replace all images</source>
      <translation>Înlocuiește toate imaginile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Replaced</source>
      <translation>Înlocuită</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>Report it with the request log.</source>
      <translation>Raportați împreună cu jurnalul de cereri.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Representative in the EU</source>
      <translation>Reprezentant în UE</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Request budget</source>
      <translation>Buget de cereri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Resolution</source>
      <translation>Rezoluție</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Returns</source>
      <translation>Retururi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Revert</source>
      <translation>Revenire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Review</source>
      <translation>Revizuire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Romanian</source>
      <translation>Română</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Round the gross price to end in</source>
      <translation>Rotunjește prețul brut la terminația</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Running</source>
      <translation>Rulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Russian</source>
      <translation>Rusă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Safety information</source>
      <translation>Informații de siguranță</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Save it again with a spreadsheet program, or split it.</source>
      <translation>Salvați-l din nou cu un program de calcul tabelar sau împărțiți-l.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Save it as .xlsx or .csv.</source>
      <translation>Salvați-l ca .xlsx sau .csv.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Saved</source>
      <translation>Salvată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Saved with remarks</source>
      <translation>Salvată cu observații</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Say whose categories, with --account.</source>
      <translation>Spuneți ale cui categorii, cu --account.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Say whose template to write, with --category ID.</source>
      <translation>Spuneți al cărei categorii șablon se scrie, cu --category ID.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Search by EAN</source>
      <translation>Căutare după EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Send fewer items at a time.</source>
      <translation>Trimiteți mai puține elemente o dată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>Send or discard them first.</source>
      <translation>Trimiteți-le sau renunțați la ele mai întâi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Sending</source>
      <translation>Se trimite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Set the clock, or let the operating system set it.</source>
      <translation>Potriviți ceasul sau lăsați sistemul de operare s-o facă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Set the gross price to</source>
      <translation>Setează prețul brut la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Set to</source>
      <translation>Setează la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Several accounts are called {name}.</source>
      <translation>Mai multe conturi se numesc {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Size</source>
      <translation>Mărime</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Skipped</source>
      <translation>Omis</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Slovak</source>
      <translation>Slovacă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Something before eMAG's API stands in the way: a proxy, a firewall, or eMAG's own protection.</source>
      <translation>Ceva se află în fața API-ului eMAG: un proxy, un firewall sau protecția eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Spanish</source>
      <translation>Spaniolă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Split it into several files.</source>
      <translation>Împărțiți-l în mai multe fișiere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Staged</source>
      <translation>Pregătită</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Start date</source>
      <translation>Data de început</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Status</source>
      <translation>Stare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>Status 0 with a reason.</source>
      <translation>Starea 0, cu un motiv.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Status must be 0 (inactive), 1 (active) or 2 (end of life).</source>
      <translation>Starea trebuie să fie 0 (inactiv), 1 (activ) sau 2 (retras definitiv).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Stock</source>
      <translation>Stoc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Stock and handling time</source>
      <translation>Stoc și timp de procesare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Stock must be between 0 and {most}.</source>
      <translation>Stocul trebuie să fie între 0 și {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Stock total</source>
      <translation>Stoc total</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Super cold</source>
      <translation>Super rece</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Super hot</source>
      <translation>Super fierbinte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Supply lead time</source>
      <translation>Timp de aprovizionare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Take staged edits back</source>
      <translation>Retrage modificările pregătite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>The VAT rate of this offer is not known.</source>
      <translation>Cota TVA a acestei oferte nu este cunoscută.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The account that the variables {prefix}* describe cannot be used: {reason}</source>
      <translation>Contul descris de variabilele {prefix}* nu poate fi folosit: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The account {key} comes from variables, so it cannot be removed here.</source>
      <translation>Contul {key} vine din variabile, deci nu poate fi eliminat aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The account {name} comes from variables, so it cannot be saved.</source>
      <translation>Contul {name} vine din variabile, deci nu poate fi salvat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The account {name} has no user name or no password.</source>
      <translation>Contul {name} nu are nume de utilizator sau parolă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The account {name} has no user name.</source>
      <translation>Contul {name} nu are nume de utilizator.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The account {name} is on the unknown platform {platform}.</source>
      <translation>Contul {name} este pe platforma necunoscută {platform}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The account {name} needs the address of its API.</source>
      <translation>Contul {name} are nevoie de adresa API-ului său.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>The accounts are: {names}.</source>
      <translation>Conturile sunt: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The address answered with a redirection, which is not followed because it would carry the password elsewhere.</source>
      <translation>Adresa a răspuns cu o redirecționare, care nu este urmată pentru că ar duce parola în altă parte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>The address must begin with https:// so that nobody on the way can read the password.</source>
      <translation>Adresa trebuie să înceapă cu https:// ca nimeni de pe drum să nu poată citi parola.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The address of the account {name} holds a user name or a password.</source>
      <translation>Adresa contului {name} conține un nume de utilizator sau o parolă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The address of this account does not serve this kind of call.</source>
      <translation>Adresa acestui cont nu deservește acest fel de apel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The address {address} of the account {name} is not one.</source>
      <translation>Adresa {address} a contului {name} nu este o adresă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The answer is larger than {detail} and was not read to its end.</source>
      <translation>Răspunsul este mai mare de {detail} și nu a fost citit până la capăt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/catalogue.py" />
      <source>The categories of {name} are being read already.</source>
      <translation>Categoriile contului {name} se citesc deja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The category has no characteristic {number}.</source>
      <translation>Categoria nu are caracteristica {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The category has no such type of family.</source>
      <translation>Categoria nu are acest tip de familie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The category {before} is called {after} now.</source>
      <translation>Categoria {before} se numește acum {after}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/templates.py" />
      <source>The category {category} has not been read yet.</source>
      <translation>Categoria {category} nu a fost citită încă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The certificate cannot be shown.</source>
      <translation>Certificatul nu poate fi arătat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The certificate is for {subject}, signed by {issuer}, valid until {day}, SHA-256 {fingerprint}…</source>
      <translation>Certificatul este pentru {subject}, semnat de {issuer}, valabil până la {day}, SHA-256 {fingerprint}…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The characteristics below are those of another category.</source>
      <translation>Caracteristicile de mai jos sunt ale altei categorii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The characteristics of the family type {name} changed.</source>
      <translation>Caracteristicile tipului de familie {name} s-au schimbat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The check digit of {value} is wrong: is a digit mistyped?</source>
      <translation>Cifra de control a {value} este greșită: este o cifră scrisă greșit?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_sheet.py" />
      <source>The columns are: {keys}.</source>
      <translation>Coloanele sunt: {keys}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The connection broke before the answer was complete.</source>
      <translation>Conexiunea s-a întrerupt înainte ca răspunsul să fie complet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The connection to {host} is not encrypted.</source>
      <translation>Conexiunea la {host} nu este criptată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>The data directory {path} is on a network drive, where a database is not safe.</source>
      <translation>Dosarul de date {path} este pe o unitate de rețea, unde o bază de date nu este în siguranță.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The date must be from {earliest} to {latest}.</source>
      <translation>Data trebuie să fie între {earliest} și {latest}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>The ending of {name} says nothing about its format.</source>
      <translation>Terminația lui {name} nu spune nimic despre format.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/export.py" />
      <source>The export was stopped; {path} was not written.</source>
      <translation>Exportul a fost oprit; {path} nu a fost scris.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The family needs a value here: its products differ in it.</source>
      <translation>Familia are nevoie de o valoare aici: produsele ei diferă prin ea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The family takes one value here only: its products differ in it.</source>
      <translation>Familia acceptă aici o singură valoare: produsele ei diferă prin ea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The family type {name} is new.</source>
      <translation>Tipul de familie {name} este nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The file {path} cannot be read: {reason}.</source>
      <translation>Fișierul {path} nu poate fi citit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>The filters are: {all}.</source>
      <translation>Filtrele sunt: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The first row names no offer and field that could be imported; it has: {headings}.</source>
      <translation>Primul rând nu numește o ofertă și un câmp care se pot importa; conține: {headings}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/report.py" />
      <source>The folder {path} cannot be used: {reason}.</source>
      <translation>Dosarul {path} nu poate fi folosit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The identity of {host} cannot be verified: {detail}</source>
      <translation>Identitatea {host} nu poate fi verificată: {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The import was stopped; nothing was staged.</source>
      <translation>Importul a fost oprit; nu s-a pregătit nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>The keyring {keyring} is locked.</source>
      <translation>Seiful de parole {keyring} este încuiat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>The keyring {keyring} refused: {reason}.</source>
      <translation>Seiful de parole {keyring} a refuzat: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>The keyring {keyring} took the password of {key} but does not give it back.</source>
      <translation>Seiful de parole {keyring} a primit parola pentru {key}, dar nu o dă înapoi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>The last part of the product's address on the site.</source>
      <translation>Ultima parte a adresei produsului pe site.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <source>The local copy of your offers was damaged and has been started anew; the old file is {path}. Pull the offers again. Your changes are kept elsewhere and are not touched.</source>
      <translation>Copia locală a ofertelor era deteriorată și a fost luată de la capăt; fișierul vechi este {path}. Citiți din nou ofertele. Modificările dumneavoastră sunt ținute separat și nu sunt atinse.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>The marketplace has no call for this step: {purpose}.</source>
      <translation>Marketplace-ul nu are un apel pentru acest pas: {purpose}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>The marketplace keeps the payment status of an order itself.</source>
      <translation>Marketplace-ul ține singur starea plății unei comenzi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The minimum price {low} is above the maximum price {high}.</source>
      <translation>Prețul minim {low} este peste prețul maxim {high}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The name {host} cannot be found.</source>
      <translation>Numele {host} nu poate fi găsit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>The number {number} is here twice.</source>
      <translation>Numărul {number} apare aici de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The offer will no longer be on sale.</source>
      <translation>Oferta nu va mai fi la vânzare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox.py" />
      <source>The outbox {path} cannot be read: {reason}.</source>
      <translation>Coada de trimitere {path} nu poate fi citită: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The password is accepted, but this user may not do this.</source>
      <translation>Parola este acceptată, dar acest utilizator nu are voie să facă asta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The password travels readable. Use an address that begins with https.</source>
      <translation>Parola circulă în clar. Folosiți o adresă care începe cu https.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>The picture {path} cannot be written.</source>
      <translation>Imaginea {path} nu poate fi scrisă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The preference {name} cannot be {value} ({source}): the default is used.</source>
      <translation>Preferința {name} nu poate fi {value} ({source}): se folosește valoarea implicită.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The price {price} is above the maximum {high}.</source>
      <translation>Prețul {price} este peste maximul {high}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The price {price} is below the minimum {low}.</source>
      <translation>Prețul {price} este sub minimul {low}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The proxy address holds a password, which would be written to disk in the clear.</source>
      <translation>Adresa proxy-ului conține o parolă, care ar fi scrisă în clar pe disc.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The proxy does not let the call through: {detail}</source>
      <translation>Proxy-ul nu lasă apelul să treacă: {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The proxy of the account {name} is not an address.</source>
      <translation>Proxy-ul contului {name} nu este o adresă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The proxy {host} answers on port {port}.</source>
      <translation>Proxy-ul {host} răspunde pe portul {port}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The proxy {host} is {addresses}.</source>
      <translation>Proxy-ul {host} este {addresses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>The proxy's address makes no sense: the port must be a number up to 65535.</source>
      <translation>Adresa proxy-ului nu are sens: portul trebuie să fie un număr până la 65535.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The recommended price {recommended} must be above the price {price}.</source>
      <translation>Prețul recomandat {recommended} trebuie să fie peste prețul {price}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/endpoints.py" />
      <source>The route {route} needs the number of what it is about.</source>
      <translation>Ruta {route} are nevoie de numărul obiectului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>The searches by EAN that eMAG allows in a day are used up.</source>
      <translation>Căutările după EAN pe care eMAG le permite într-o zi s-au epuizat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} cannot be read: {reason}.</source>
      <translation>Fișierul de setări {path} nu poate fi citit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} cannot be written: {reason}.</source>
      <translation>Fișierul de setări {path} nu poate fi scris: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} is damaged and cannot be moved aside: {reason}.</source>
      <translation>Fișierul de setări {path} este deteriorat și nu poate fi pus deoparte: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} was damaged. It is kept as {kept}; eMAG Desk starts with empty settings.</source>
      <translation>Fișierul de setări {path} era deteriorat. Se păstrează ca {kept}; eMAG Desk pornește cu setări goale.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} was written by a newer eMAG Desk (version {version}).</source>
      <translation>Fișierul de setări {path} a fost scris de un eMAG Desk mai nou (versiunea {version}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The stock goes to zero: the offer will no longer be on sale.</source>
      <translation>Stocul ajunge la zero: oferta nu va mai fi la vânzare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <source>The template of category {id} is not in the cache, so its characteristics could not be checked.</source>
      <translation>Șablonul categoriei {id} nu este în cache, deci caracteristicile ei nu s-au putut verifica.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The type of {name} was “{before}” and is “{after}” now.</source>
      <translation>Tipul pentru {name} era „{before}” și este acum „{after}”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The user name of the account {name} holds a colon, which cannot be sent.</source>
      <translation>Numele de utilizator al contului {name} conține două puncte și nu poate fi trimis.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The variable {present} is set, but {missing} is not.</source>
      <translation>Variabila {present} este setată, dar {missing} nu este.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The variable {variable} is {value}, which it cannot be.</source>
      <translation>Variabila {variable} este {value}, ceea ce nu poate fi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The variables {prefix}* describe the account {key}, which other variables describe as well.</source>
      <translation>Variabilele {prefix}* descriu contul {key}, pe care îl descriu și alte variabile.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The warehouse id of {name} must be from 1 to 65535.</source>
      <translation>Codul depozitului pentru {name} trebuie să fie între 1 și 65535.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The warranty is mandatory now.</source>
      <translation>Garanția este acum obligatorie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The warranty is optional now.</source>
      <translation>Garanția este acum opțională.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The {what} address of {name} must not hold a user name, a password, a ? or a #.</source>
      <translation>Adresa {what} a contului {name} nu are voie să conțină nume de utilizator, parolă, ? sau #.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The {what} address {address} of {name} is not an address.</source>
      <translation>Adresa {what} {address} a contului {name} nu este o adresă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>There are no product forms.</source>
      <translation>Nu există formulare de produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>There is a green tax on eMAG Romania only.</source>
      <translation>Timbrul verde există doar la eMAG România.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>There is already an account named {name}.</source>
      <translation>Există deja un cont cu numele {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/session.py" />
      <source>There is no account yet.</source>
      <translation>Încă nu există niciun cont.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>There is no account {key}.</source>
      <translation>Nu există contul {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <location filename="../../emag_desk/sync/connections.py" />
      <source>There is no account {name}.</source>
      <translation>Nu există contul {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>There is no button {name} that could be pressed.</source>
      <translation>Nu există niciun buton {name} care să poată fi apăsat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>There is no categories tab.</source>
      <translation>Nu există fila Categorii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_sheet.py" />
      <source>There is no column {key}.</source>
      <translation>Nu există coloana {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/offers.py" />
      <source>There is no column {key}; there are {columns}.</source>
      <translation>Nu există coloana {key}; există {columns}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>There is no family type {name} any more.</source>
      <translation>Tipul de familie {name} nu mai există.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_keys.py" />
      <source>There is no field {key} in a product.</source>
      <translation>Un produs nu are câmpul {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>There is no field {key} that could be edited.</source>
      <translation>Nu există câmpul {key} care să poată fi modificat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>There is no field {key}.</source>
      <translation>Nu există câmpul {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>There is no filter {filter}.</source>
      <translation>Nu există filtrul {filter}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>There is no keyring on this system, or it is not running.</source>
      <translation>Pe acest sistem nu există un seif de parole sau nu este pornit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>There is no keyring that eMAG Desk trusts. Refused, since it may keep passwords unprotected: {refused}.</source>
      <translation>Nu există niciun seif de parole în care eMAG Desk să aibă încredere. Refuzate, pentru că ar putea ține parolele neprotejate: {refused}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>There is no offer {number} among those of {name}.</source>
      <translation>Nu există oferta {number} printre cele ale contului {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/refusals.py" />
      <source>There is no outbox tab.</source>
      <translation>Nu există fila Ieșiri.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>There is no password for {name} on this computer.</source>
      <translation>Pe acest calculator nu există parolă pentru {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>There is no room for a copy of {path}: {size} MB are needed.</source>
      <translation>Nu este loc pentru o copie a {path}: sunt necesari {size} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>There is no step {step} in a flow {flow}.</source>
      <translation>Nu există pasul {step} în fluxul {flow}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>There is no value that could be changed.</source>
      <translation>Nu există o valoare care să poată fi schimbată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>There was nothing to send.</source>
      <translation>Nu era nimic de trimis.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>This belongs to another country's platform: {messages}</source>
      <translation>Aceasta aparține platformei altei țări: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>This characteristic wants one value for each of its tags.</source>
      <translation>Această caracteristică cere câte o valoare pentru fiecare etichetă a ei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This computer's clock is {minutes} minutes fast.</source>
      <translation>Ceasul acestui calculator este înainte cu {minutes} minute.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This computer's clock is {minutes} minutes slow.</source>
      <translation>Ceasul acestui calculator este în urmă cu {minutes} minute.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This is here twice.</source>
      <translation>Apare aici de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This is longer than {most} characters.</source>
      <translation>Depășește {most} caractere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <location filename="../../emag_desk/domain/value_checks.py" />
      <location filename="../../emag_desk/ui/product_state.py" />
      <source>This is mandatory.</source>
      <translation>Este obligatoriu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This must be {least} or more.</source>
      <translation>Trebuie să fie cel puțin {least}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This must be {most} or less.</source>
      <translation>Trebuie să fie cel mult {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>This offer is at its end of life: eMAG refuses new prices and stock.</source>
      <translation>Oferta este retrasă definitiv: eMAG refuză prețuri și stocuri noi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/rejections.py" />
      <source>This offer is not in the cache any more.</source>
      <translation>Oferta nu mai este în cache.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <location filename="../../emag_desk/ui/review_lines.py" />
      <source>This offer is not in the cache, so nothing about it could be checked.</source>
      <translation>Oferta nu este în cache, deci nu s-a putut verifica nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>This product has {count} values; eMAG takes at most {most} in one request.</source>
      <translation>Acest produs are {count} valori; eMAG acceptă cel mult {most} într-o cerere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This takes one value only.</source>
      <translation>Se acceptă o singură valoare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This user may use the API.</source>
      <translation>Acest utilizator poate folosi API-ul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Thumbnails</source>
      <translation>Miniaturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be checked</source>
      <translation>De verificat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be sent again, by a person</source>
      <translation>De trimis din nou, de o persoană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Too many requests</source>
      <translation>Prea multe cereri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation in progress</source>
      <translation>Traducere în curs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation pending</source>
      <translation>Traducere în așteptare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>Try again in {minutes} minutes.</source>
      <translation>Încercați din nou peste {minutes} minute.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again later. What may have been done is read back, not repeated.</source>
      <translation>Încercați mai târziu. Ce s-ar putea să se fi făcut este recitit, nu repetat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <location filename="../../emag_desk/sync/pull.py" />
      <source>Try again later; if it stays, report it with the request log.</source>
      <translation>Încercați mai târziu; dacă persistă, raportați împreună cu jurnalul de cereri.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Try again, or keep the password for this run only.</source>
      <translation>Încercați din nou sau păstrați parola doar pentru această sesiune.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again. What may have been done is read back, not repeated.</source>
      <translation>Încercați din nou. Ce s-ar putea să se fi făcut este recitit, nu repetat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Two accounts of {path} have the key {key}.</source>
      <translation>Două conturi din {path} au cheia {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>Two columns are called {heading}.</source>
      <translation>Două coloane se numesc {heading}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Type it under Accounts, or give it as EMAG_{variable}_PASSWORD.</source>
      <translation>Introduceți-o la Conturi sau dați-o ca EMAG_{variable}_PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Ukrainian</source>
      <translation>Ucraineană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Undo</source>
      <translation>Anulare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Unlock it and try again, or keep the password for this run only.</source>
      <translation>Descuiați-l și încercați din nou, sau păstrați parola doar pentru această sesiune.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Unsuccessful translation</source>
      <translation>Traducere nereușită</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Update awaiting approval</source>
      <translation>Actualizare în așteptarea aprobării</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Update eMAG Desk, or start it with another --data-dir.</source>
      <translation>Actualizați eMAG Desk sau porniți-l cu alt --data-dir.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Update rejected</source>
      <translation>Actualizare respinsă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>Use .csv, .xlsx or .json, or say --format.</source>
      <translation>Folosiți .csv, .xlsx sau .json sau precizați --format.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Use one of the keys: {keys}.</source>
      <translation>Folosiți una dintre chei: {keys}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Use the account of that platform.</source>
      <translation>Folosiți contul acelei platforme.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>User name and password</source>
      <translation>Nume de utilizator și parolă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>VAT</source>
      <translation>TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>VAT id {id} is not known on this platform.</source>
      <translation>Codul TVA {id} nu este cunoscut pe această platformă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>VAT rates</source>
      <translation>Cote TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Valid</source>
      <translation>Valid</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Validation</source>
      <translation>Validare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Vanished</source>
      <translation>Dispărută</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Verified with the first call, through the proxy.</source>
      <translation>Verificat la primul apel, prin proxy.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Volume</source>
      <translation>Volum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/marks.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Waiting</source>
      <translation>În așteptare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Waiting for EAN approval</source>
      <translation>Așteaptă aprobarea EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Waiting for a saleable offer</source>
      <translation>Așteaptă o ofertă vandabilă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Waiting for eMAG</source>
      <translation>Se așteaptă eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Warm</source>
      <translation>Cald</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Warning</source>
      <translation>Avertisment</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Warranty</source>
      <translation>Garanție</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>Warranty mandatory</source>
      <translation>Garanție obligatorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>What came back is not an answer of the eMAG API.</source>
      <translation>Ce s-a primit nu este un răspuns al API-ului eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>What eMAG has no use for is left out: {what}</source>
      <translation>Ce nu folosește eMAG este omis: {what}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>What the buyer pays, with VAT</source>
      <translation>Ce plătește cumpărătorul, cu TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>What you approve here is sent by it. Close it to send from here.</source>
      <translation>Ce aprobați aici este trimis de acela. Închideți-l ca să trimiteți de aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>With VAT.</source>
      <translation>Cu TVA.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>With prices in another currency the date must be within this month, by {end}.</source>
      <translation>Cu prețuri în altă monedă, data trebuie să fie în luna aceasta, până la {end}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Within {seconds} seconds of eMAG's.</source>
      <translation>La cel mult {seconds} secunde de cel al eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Without VAT, in the currency of the account</source>
      <translation>Fără TVA, în moneda contului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Without VAT.</source>
      <translation>Fără TVA.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Write NAME=value, and put quotes around a value with spaces or a #.</source>
      <translation>Scrieți NUME=valoare și puneți ghilimele în jurul unei valori cu spații sau #.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Write it like https://host.example/path.</source>
      <translation>Scrieți-o ca https://host.example/path.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>Write the price first: {text} is counted from it.</source>
      <translation>Scrieți întâi prețul: {text} se calculează din el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Yes</source>
      <translation>Da</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Yes, no or not applicable</source>
      <translation>Da, nu sau nu se aplică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>You already have an offer with the number {number}.</source>
      <translation>Aveți deja o ofertă cu numărul {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <location filename="../../emag_desk/ui/product_lookups.py" />
      <source>You already have an offer with the number {number}: {name}. Choose another number.</source>
      <translation>Aveți deja o ofertă cu numărul {number}: {name}. Alegeți alt număr.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>You may no longer sell in this category.</source>
      <translation>Nu mai aveți voie să vindeți în această categorie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>You may sell in this category now.</source>
      <translation>Acum aveți voie să vindeți în această categorie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Your code of this product. One part number stands for one product.</source>
      <translation>Codul dumneavoastră pentru acest produs. Un cod de produs desemnează un singur produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>Your number of an offer is a whole number from 1 to {most}.</source>
      <translation>Numărul dumneavoastră pentru o ofertă este un număr întreg de la 1 la {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lookups.py" />
      <source>Your offer {number} has this part number already: {name}.</source>
      <translation>Oferta dumneavoastră {number} are deja acest cod de produs: {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Your own category number</source>
      <translation>Numărul propriu al categoriei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Your place among the sellers of this product; the first wins the buy button</source>
      <translation>Locul dumneavoastră printre vânzătorii produsului; primul câștigă buy button</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>Your product number</source>
      <translation>Numărul propriu al produsului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>day</source>
      <translation>zi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>days</source>
      <translation>zile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Bulgaria</source>
      <translation>eMAG Bulgaria</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Hungary</source>
      <translation>eMAG Ungaria</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Romania</source>
      <translation>eMAG România</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG accepts calls from this address (list {name}).</source>
      <translation>eMAG acceptă apeluri de la această adresă (lista {name}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG accepts calls from this address.</source>
      <translation>eMAG acceptă apeluri de la această adresă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG accepts {username}.</source>
      <translation>eMAG acceptă {username}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG already has this product or offer: {messages}</source>
      <translation>eMAG are deja acest produs sau această ofertă: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_reading.py" />
      <source>eMAG answered about other offers than the one it was asked for.</source>
      <translation>eMAG a răspuns despre alte oferte decât cea cerută.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG answered with the HTTP status {status}, which means nothing here: {messages}</source>
      <translation>eMAG a răspuns cu starea HTTP {status}, care aici nu înseamnă nimic: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG answered {got} categories where {asked} were asked for, so its pages cannot be told apart.</source>
      <translation>eMAG a răspuns cu {got} categorii unde s-au cerut {asked}, deci paginile lui nu se pot deosebi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>eMAG answered {got} offers where {asked} were asked for, so its pages cannot be told apart.</source>
      <translation>eMAG a răspuns cu {got} oferte unde s-au cerut {asked}, deci paginile nu se pot deosebi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG answers within {milliseconds} ms.</source>
      <translation>eMAG răspunde în {milliseconds} ms.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG asks for a second depth, as in 30 x 40 x 50 - 10.</source>
      <translation>eMAG cere o a doua adâncime, ca în 30 x 40 x 50 - 10.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG asks to slow down.</source>
      <translation>eMAG cere să încetiniți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>eMAG demands a value that this offer does not have yet: {fields}.</source>
      <translation>eMAG cere o valoare pe care oferta încă nu o are: {fields}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did not answer within {seconds} seconds.</source>
      <translation>eMAG nu a răspuns în {seconds} secunde.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did not give the document: {messages}</source>
      <translation>eMAG nu a dat documentul: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/client.py" />
      <source>eMAG did not say how many there are of {resource}.</source>
      <translation>eMAG nu a spus câte {resource} sunt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product.py" />
      <source>eMAG did not tell whether this offer is in Genius: choose yes or no before it is sent.</source>
      <translation>eMAG nu a spus dacă oferta este în Genius: alegeți da sau nu înainte de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did what was asked.</source>
      <translation>eMAG a făcut ce s-a cerut.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not accept calls from this address: {address}.</source>
      <translation>eMAG nu acceptă apeluri de la această adresă: {address}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG does not accept this user name and password, or the user has no right to the API: its answer is the same for both.</source>
      <translation>eMAG nu acceptă acest nume de utilizator și această parolă sau utilizatorul nu are drept la API: răspunsul este același în ambele cazuri.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not accept this user name and password.</source>
      <translation>eMAG nu acceptă acest nume de utilizator și această parolă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not know this number: {messages}</source>
      <translation>eMAG nu cunoaște acest număr: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG does not let this account add products in this category.</source>
      <translation>eMAG nu permite acestui cont să adauge produse în această categorie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/rejections.py" />
      <source>eMAG does not let you edit the documentation of this product.</source>
      <translation>eMAG nu vă lasă să editați documentația acestui produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>eMAG does not take a new name and a new part number at once: send one, then the other.</source>
      <translation>eMAG nu acceptă deodată un nume nou și un cod de produs nou: trimiteți unul, apoi celălalt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG does not tell the budget; the documented limits are kept.</source>
      <translation>eMAG nu comunică bugetul; se respectă limitele documentate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <source>eMAG does not tell whether this offer takes part in Genius, and saving it would enrol it.</source>
      <translation>eMAG nu spune dacă oferta participă la Genius, iar salvarea ar înscrie-o.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>eMAG fetches the PDF from its public address.</source>
      <translation>eMAG preia PDF-ul de la adresa lui publică.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG has no category {category}.</source>
      <translation>eMAG nu are categoria {category}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <location filename="../../emag_desk/ui/review_products.py" />
      <source>eMAG has this value already.</source>
      <translation>eMAG are deja această valoare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG is not working properly at the moment (HTTP status {status}).</source>
      <translation>eMAG nu funcționează corect în acest moment (stare HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG is working on this at the moment.</source>
      <translation>eMAG lucrează la asta în acest moment.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>eMAG keeps what it has: this can be changed, but not emptied.</source>
      <translation>eMAG păstrează ce are: se poate schimba, dar nu se poate goli.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG knows no language {language} for categories.</source>
      <translation>eMAG nu cunoaște limba {language} pentru categorii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG leaves out spaces, commas and semicolons: {stored}</source>
      <translation>eMAG elimină spațiile, virgulele și semnele punct și virgulă: {stored}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reference.py" />
      <source>eMAG lists no {what} for {account}: the seller account on eMAG lacks them.</source>
      <translation>eMAG nu listează {what} pentru {account}: îi lipsesc contului de vânzător de pe eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG misses a value: {messages}</source>
      <translation>Lui eMAG îi lipsește o valoare: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <source>eMAG no longer listed this offer on {day}.</source>
      <translation>eMAG nu a mai listat această ofertă din {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>eMAG no longer lists this offer.</source>
      <translation>eMAG nu mai listează această ofertă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG refused a value: {messages}</source>
      <translation>eMAG a refuzat o valoare: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG refused the whole request because it holds too many values, and saved nothing.</source>
      <translation>eMAG a refuzat toată cererea pentru că are prea multe valori și nu a salvat nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG refused: {messages}</source>
      <translation>eMAG a refuzat: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>eMAG refuses a price above it.</source>
      <translation>eMAG refuză un preț mai mare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>eMAG refuses a price below it.</source>
      <translation>eMAG refuză un preț mai mic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG saved it and remarks: {messages}</source>
      <translation>eMAG a salvat, cu observații: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG takes JPG and PNG only.</source>
      <translation>eMAG acceptă doar JPG și PNG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG tells the budget (and what is left): {budgets}.</source>
      <translation>eMAG comunică bugetul (și ce a rămas): {budgets}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_reading.py" />
      <source>eMAG tells this offer in a way that cannot be read.</source>
      <translation>eMAG transmite această ofertă într-un mod care nu poate fi citit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's answer about a category makes no sense: {reason}.</source>
      <translation>Răspunsul eMAG despre o categorie nu are sens: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG's answer does not say whether it was saved: {messages}</source>
      <translation>Răspunsul eMAG nu spune dacă s-a salvat: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG's answer does not say whether it worked, which it always must.</source>
      <translation>Răspunsul eMAG nu spune dacă a reușit, deși trebuie întotdeauna s-o facă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG's answer holds no time.</source>
      <translation>Răspunsul eMAG nu conține ora.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's categories changed while they were read; the next reading brings the rest.</source>
      <translation>Categoriile eMAG s-au schimbat în timpul citirii; următoarea citire aduce restul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>it does not say which</source>
      <translation>nu spune care</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>it has neither an id nor a code of an offer.</source>
      <translation>nu are nici id, nici un cod de ofertă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>it names no account, and there are several.</source>
      <translation>nu numește niciun cont, iar conturi sunt mai multe.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>months</source>
      <translation>luni</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>no cached offer of {account} has the code {codes}.</source>
      <translation>nicio ofertă din cache a contului {account} nu are codul {codes}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>no reason given</source>
      <translation>fără motiv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>offer {id} has several warehouses; name the column {name}:{first}.</source>
      <translation>oferta {id} are mai multe depozite; numiți coloana {name}:{first}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>offer {id} is no longer on eMAG since {day}.</source>
      <translation>oferta {id} nu mai este pe eMAG din {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>offer {id} of {account} is not cached.</source>
      <translation>oferta {id} a contului {account} nu este în cache.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>row {row} already gives {key} of offer {id} as {value}.</source>
      <translation>rândul {row} dă deja {key} al ofertei {id} ca {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>several offers have the code {code}: {ids}; give the id.</source>
      <translation>mai multe oferte au codul {code}: {ids}; dați id-ul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>the environment names an address that is not one</source>
      <translation>mediul numește o adresă care nu este adresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>there is no account {name}.</source>
      <translation>nu există contul {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{account}: sending is paused. {why}</source>
      <translation>{account}: trimiterea este în pauză. {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{before} is called {after} now.</source>
      <translation>{before} se numește acum {after}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>{count} changes in the outbox are not what was written to disk. They will not be sent: see the Outbox.</source>
      <translation>{count} modificări din coada de trimitere nu mai sunt cum au fost scrise pe disc. Nu se vor trimite: vedeți Coada de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>{count} offers were not in eMAG's list, but {there} of {asked} are still there: none was marked.</source>
      <translation>{count} oferte nu erau în lista eMAG, dar {there} din {asked} există încă: niciuna nu a fost marcată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>{eans} is no EAN: one has 6 to 14 digits.</source>
      <translation>{eans} nu este un EAN: un EAN are între 6 și 14 cifre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} answers on port {port}.</source>
      <translation>{host} răspunde pe portul {port}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} is {addresses}.</source>
      <translation>{host} este {addresses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>{id} is not the id of an offer.</source>
      <translation>{id} nu este id-ul unei oferte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>{label} changed on eMAG since the export: {then} -&gt; {now}; {new} was not staged.</source>
      <translation>{label} s-a schimbat pe eMAG de la export: {then} -&gt; {now}; {new} nu a fost pregătit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>{label}: {text} is not a whole number.</source>
      <translation>{label}: {text} nu este un număr întreg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} accepts only values of its list now.</source>
      <translation>{name} acceptă acum doar valori din lista ei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} accepts values that are not in its list now.</source>
      <translation>{name} acceptă acum și valori care nu sunt în lista ei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} also offers {values} and {count} more.</source>
      <translation>{name} oferă și {values} și încă {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} also offers {values}.</source>
      <translation>{name} oferă și {values}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} cannot be read after row {row}: {reason}.</source>
      <translation>{name} nu poate fi citit după rândul {row}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} has more than {rows} rows or {columns} columns.</source>
      <translation>{name} are mai mult de {rows} rânduri sau {columns} coloane.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} has new tags: {tags}.</source>
      <translation>{name} are etichete noi: {tags}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull_guard.py" />
      <source>{name} is being read already.</source>
      <translation>{name} se citește deja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is damaged or not an .xlsx file: {reason}.</source>
      <translation>{name} este deteriorat sau nu este un fișier .xlsx: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>{name} is empty.</source>
      <translation>{name} este gol.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} is new and must be filled in.</source>
      <translation>{name} este nouă și trebuie completată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} is new.</source>
      <translation>{name} este nouă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} is no longer part of the category.</source>
      <translation>{name} nu mai face parte din categorie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is not a spreadsheet that can be read.</source>
      <translation>{name} nu este un tabel care poate fi citit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} must be filled in now.</source>
      <translation>{name} trebuie completată acum.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} need not be filled in any more.</source>
      <translation>{name} nu mai trebuie completată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} no longer has the tags {tags}.</source>
      <translation>{name} nu mai are etichetele {tags}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} no longer offers {values} and {count} more.</source>
      <translation>{name} nu mai oferă {values} și încă {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} no longer offers {values}.</source>
      <translation>{name} nu mai oferă {values}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>{name} still has {count} changes that are not settled.</source>
      <translation>{name} mai are {count} modificări nerezolvate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} unpacks to {size} MB, which is no ordinary spreadsheet; it was not opened.</source>
      <translation>{name} se despachetează la {size} MB, ceea ce nu e un tabel obișnuit; nu a fost deschis.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} are being checked: eMAG did not say what became of them.</source>
      <translation>{n} se verifică: eMAG nu a spus ce s-a întâmplat cu ele.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} need your decision: see the Outbox.</source>
      <translation>{n} au nevoie de decizia dumneavoastră: vedeți Coada de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} not sent because eMAG would refuse them: they are staged again.</source>
      <translation>{n} nu s-au trimis pentru că eMAG le-ar refuza: sunt din nou pregătite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} refused by eMAG.</source>
      <translation>{n} refuzate de eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} saved with remarks.</source>
      <translation>{n} salvate cu observații.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} saved.</source>
      <translation>{n} salvate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} wait to be sent.</source>
      <translation>{n} așteaptă să fie trimise.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>{old} -&gt; {new} looks like a slip of the decimal separator.</source>
      <translation>{old} -&gt; {new} pare o greșeală la separatorul zecimal.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} nu poate fi citit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>{path} cannot be used: {reason}.</source>
      <translation>{path} nu poate fi folosit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/atomic_file.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} nu poate fi scris: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} could not be brought up to date: step {number} ({title}) would break its references.</source>
      <translation>{path} nu a putut fi actualizat: pasul {number} ({title}) i-ar rupe legăturile.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <source>{path} could not be written: {reason}.</source>
      <translation>{path} nu a putut fi scris: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{path} has {size} MB; at most {most} MB can be imported.</source>
      <translation>{path} are {size} MB; se pot importa cel mult {most} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} is a database of another program.</source>
      <translation>{path} este baza de date a altui program.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <location filename="../../emag_desk/store/database.py" />
      <source>{path} is damaged.</source>
      <translation>{path} este deteriorat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} was written by a newer version of eMAG Desk.</source>
      <translation>{path} a fost scris de o versiune mai nouă de eMAG Desk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/payload.py" />
      <source>{route} takes at most {most} items at a time, not {count}.</source>
      <translation>{route} acceptă cel mult {most} elemente o dată, nu {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/payload.py" />
      <source>{route} takes at most {most} values at a time, not {count}.</source>
      <translation>{route} acceptă cel mult {most} valori o dată, nu {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_keys.py" />
      <source>{text} is not a list of values.</source>
      <translation>{text} nu este o listă de valori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>{text} is not a number.</source>
      <translation>{text} nu este un număr.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>{text} is not a price with up to four decimals.</source>
      <translation>{text} nu este un preț cu cel mult patru zecimale.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_keys.py" />
      <source>{text} is not a value with parts.</source>
      <translation>{text} nu este o valoare cu părți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>{text} is not an ending between 0 and 0.99.</source>
      <translation>{text} nu este o terminație între 0 și 0,99.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product.py" />
      <source>{value} cannot be sent as {key}.</source>
      <translation>{value} nu se poate trimite ca {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is a new value: people of eMAG look at it first.</source>
      <translation>{value} este o valoare nouă: întâi o verifică oamenii de la eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a date such as 2026-01-31.</source>
      <translation>{value} nu este o dată, ca 2026-01-31.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a number with a unit, such as 30 cm.</source>
      <translation>{value} nu este un număr cu unitate, ca 30 cm.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a number.</source>
      <translation>{value} nu este un număr.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a price with up to four decimals.</source>
      <translation>{value} nu este un preț cu cel mult patru zecimale.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a public address on the web: eMAG fetches the image from there.</source>
      <translation>{value} nu este o adresă publică de pe web: de acolo preia eMAG imaginea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a resolution, such as 640 x 480.</source>
      <translation>{value} nu este o rezoluție, ca 640 x 480.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a value that eMAG takes here.</source>
      <translation>{value} nu este o valoare pe care eMAG o acceptă aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a value that eMAG takes here. Is {near} meant?</source>
      <translation>{value} nu este o valoare pe care eMAG o acceptă aici. Ați vrut {near}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a volume, such as 30 x 40 x 50 - 10.</source>
      <translation>{value} nu este un volum, ca 30 x 40 x 50 - 10.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a whole number.</source>
      <translation>{value} nu este un număr întreg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>{value} is not an EAN of 6 to 14 digits.</source>
      <translation>{value} nu este un EAN cu 6 până la 14 cifre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not an EAN. Is {near} meant?</source>
      <translation>{value} nu este un EAN. Ați vrut {near}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not an address on the web.</source>
      <translation>{value} nu este o adresă de pe web.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not an e-mail address.</source>
      <translation>{value} nu este o adresă de e-mail.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not one of the choices.</source>
      <translation>{value} nu este una dintre opțiuni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} makes no sense.</source>
      <translation>{value} nu are sens.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>{what} did not come within {seconds} seconds.</source>
      <translation>{what} nu a venit în {seconds} secunde.</translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>&amp;Close</source>
      <translation>În&amp;chide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>That did not work</source>
      <translation>N-a mers</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>Type {wanted} to go on</source>
      <translation>Scrieți {wanted} ca să continuați</translation>
    </message>
  </context>
  <context>
    <name>field_editors</name>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>{label}, warehouse {number}</source>
      <translation>{label}, depozit {number}</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Characteristic {number}</source>
      <translation>Caracteristica {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>and {count} more</source>
      <translation>și încă {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>{field} (warehouse {warehouse})</source>
      <translation>{field} (depozit {warehouse})</translation>
    </message>
  </context>
  <context>
    <name>links</name>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>&amp;Open</source>
      <translation>&amp;Deschide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>Open a link</source>
      <translation>Deschide o legătură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>Open this address in your browser? It does not belong to eMAG.</source>
      <translation>Deschideți această adresă în browser? Nu aparține eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>This is not the address of a web page.</source>
      <translation>Aceasta nu este adresa unei pagini web.</translation>
    </message>
  </context>
  <context>
    <name>moments</name>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>a few seconds left</source>
      <translation>mai sunt câteva secunde</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {hours} h {minutes} min</source>
      <translation>circa {hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {hours} h {minutes} min left, until {until}</source>
      <translation>mai durează circa {hours} h {minutes} min, până la {until}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {minutes} min</source>
      <translation>circa {minutes} min</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {minutes} min left, until {until}</source>
      <translation>mai durează circa {minutes} min, până la {until}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {seconds} s</source>
      <translation>circa {seconds} s</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {seconds} s left</source>
      <translation>mai durează circa {seconds} s</translation>
    </message>
  </context>
  <context>
    <name>offer</name>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Best price</source>
      <translation>Cel mai bun preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Brand</source>
      <translation>Marcă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Category</source>
      <translation>Categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Competitors</source>
      <translation>Concurenți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Documentation</source>
      <translation>Documentație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EAN</source>
      <translation>EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EU representative</source>
      <translation>Reprezentant UE</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Eligible</source>
      <translation>Eligibil</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Family</source>
      <translation>Familie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Green tax, with VAT</source>
      <translation>Timbru verde, cu TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Has the buy button</source>
      <translation>Are buy button</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid price</source>
      <translation>Preț invalid</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Manufacturer</source>
      <translation>Producător</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Offer</source>
      <translation>Ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Offer id</source>
      <translation>Id ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Ours</source>
      <translation>Al nostru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Out of stock</source>
      <translation>Fără stoc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>PNK</source>
      <translation>PNK</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Part number</source>
      <translation>Cod produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rank</source>
      <translation>Loc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rank {rank}</source>
      <translation>Locul {rank}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Safety information</source>
      <translation>Informații de siguranță</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Smart Deals</source>
      <translation>Smart Deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation</source>
      <translation>Traducere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Vanished</source>
      <translation>Dispărută</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Warranty</source>
      <translation>Garanție</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>can be sold</source>
      <translation>se poate vinde</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>cannot be sold</source>
      <translation>nu se poate vinde</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>enrolled</source>
      <translation>înscrisă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>given</source>
      <translation>dat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>has the badge</source>
      <translation>are insigna</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>is the best price</source>
      <translation>este cel mai bun preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>missing</source>
      <translation>lipsește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>no</source>
      <translation>nu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>not enrolled</source>
      <translation>neînscrisă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>owned by somebody else</source>
      <translation>aparține altcuiva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>yes</source>
      <translation>da</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>yours to edit</source>
      <translation>o puteți edita</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{months} months</source>
      <translation>{months} luni</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{percent} against the best price, {difference} {currency}</source>
      <translation>{percent} față de cel mai bun preț, {difference} {currency}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{rank} of {count}</source>
      <translation>{rank} din {count}</translation>
    </message>
  </context>
  <context>
    <name>product_preview</name>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>Nothing changed: nothing would be sent.</source>
      <translation>Nimic schimbat: nu s-ar trimite nimic.</translation>
    </message>
  </context>
  <context>
    <name>rejections</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>Characteristic {number}</source>
      <translation>Caracteristica {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>The product as a whole</source>
      <translation>Produsul în ansamblu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>not sent from here yet</source>
      <translation>încă netrimis de aici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>sent once</source>
      <translation>trimis o dată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>sent twice</source>
      <translation>trimis de două ori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>sent {count} times</source>
      <translation>trimis de {count} ori</translation>
    </message>
  </context>
</TS>
