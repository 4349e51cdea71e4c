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
      <location filename="../../emag_desk/ui/offers/chosen.py" />
      <source>Account</source>
      <translation>Cont</translation>
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
    <message>
      <location filename="../../emag_desk/ui/offers/chosen.py" />
      <source>{account}: {count} offers</source>
      <translation>{account}: {count} oferte</translation>
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
    <name>AccountJobs</name>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account} was not read to the end; the next pull goes on from there. {problem}</source>
      <translation>{account} nu a fost citit până la capăt; următoarea citire continuă de acolo. {problem}</translation>
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
    <name>AcknowledgeDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>&amp;Acknowledge</source>
      <translation>&amp;Preia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>&amp;Acknowledge {count} orders</source>
      <translation>&amp;Preia {count} comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>Acknowledge</source>
      <translation>Preia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>From then on eMAG no longer cancels an order because its customer asks for it: that becomes yours to do. Looking at an order never acknowledges it; this does.</source>
      <translation>De atunci eMAG nu mai anulează comanda la cererea clientului: anularea revine dumneavoastră. Privirea unei comenzi n-o preia niciodată; această acțiune da.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>None of these can be acknowledged.</source>
      <translation>Niciuna dintre acestea nu poate fi preluată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>One new order becomes yours.</source>
      <translation>Preluați o comandă nouă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>{count} cannot, see below.</source>
      <translation>{count} nu se pot prelua, vedeți mai jos.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>{count} new orders become yours.</source>
      <translation>Preluați {count} comenzi noi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>{count} of them the customer wants cancelled: leave those to eMAG.</source>
      <translation>La {count} dintre ele clientul vrea anularea: lăsați-le în seama eMAG.</translation>
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
    <name>AttachDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Attach</source>
      <translation>&amp;Atașează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Document</source>
      <translation>&amp;Document</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Line</source>
      <translation>&amp;Linie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>Add&amp;ress</source>
      <translation>Ad&amp;resă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>Attach a document to order {number}</source>
      <translation>Atașează un document la comanda {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>Let eMAG &amp;fetch it again, though it has this address</source>
      <translation>Lasă eMAG să-l &amp;preia din nou, deși are această adresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>No line in particular</source>
      <translation>Nicio linie anume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG fetches the PDF itself: it must be where everybody may read it. eMAG says if it could.</source>
      <translation>eMAG preia singur PDF-ul: trebuie să fie unde îl poate citi oricine. eMAG spune dacă a reușit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG has no document of this order yet.</source>
      <translation>eMAG nu are încă niciun document al acestei comenzi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG has this address already.</source>
      <translation>eMAG are deja această adresă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG has:</source>
      <translation>eMAG are:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>{count} letters left</source>
      <translation>{count} caractere rămase</translation>
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
    <name>AwbDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>&amp;Issue AWB</source>
      <translation>&amp;Emite AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>&amp;Issue AWB, collect nothing</source>
      <translation>&amp;Emite AWB, fără ramburs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>&amp;Issue AWB, collect {money}</source>
      <translation>&amp;Emite AWB, ramburs {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>An AWB of this order is already on its way: see the Outbox.</source>
      <translation>Un AWB al acestei comenzi este deja pe drum: vedeți Coada de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>I looked: make a&amp;nother AWB all the same</source>
      <translation>Am verificat: emite totuși încă u&amp;n AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Issue the AWB of order {number}</source>
      <translation>Emite AWB-ul comenzii {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Receiver</source>
      <translation>Destinatar</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Say first that another AWB is meant.</source>
      <translation>Confirmați întâi că doriți încă un AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Sender</source>
      <translation>Expeditor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Terms</source>
      <translation>Condiții</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>What is sent</source>
      <translation>Ce se trimite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Your own addresses and courier accounts could not be read: {reason}</source>
      <translation>Adresele și conturile dumneavoastră de curier nu au putut fi citite: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>{count} things must be mended first.</source>
      <translation>Întâi trebuie corectate {count} lucruri.</translation>
    </message>
  </context>
  <context>
    <name>AwbNumber</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_number.py" />
      <source>Cop&amp;y</source>
      <translation>Cop&amp;iază</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_number.py" />
      <source>Copy the number of the AWB</source>
      <translation>Copiază numărul AWB-ului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_number.py" />
      <source>Issued; eMAG has not told the number yet. It is read as soon as it is there.</source>
      <translation>Emis; eMAG nu a comunicat încă numărul. Se citește de îndată ce apare.</translation>
    </message>
  </context>
  <context>
    <name>AwbRun</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>A run of AWBs is paused: {words}.</source>
      <translation>Un lot de AWB-uri este în pauză: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>A run of AWBs was interrupted, and goes on: {words}.</source>
      <translation>Un lot de AWB-uri a fost întrerupt și continuă: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>Issuing AWBs</source>
      <translation>Emitere AWB-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>Paused: nothing more is sent until the run goes on.</source>
      <translation>În pauză: nu se mai trimite nimic până când lotul continuă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>The couriers collect {money}</source>
      <translation>Curierii încasează {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>The last run of AWBs is not settled: {words}.</source>
      <translation>Ultimul lot de AWB-uri nu este încheiat: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>The run is over.</source>
      <translation>Lotul s-a terminat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>The run of AWBs is over: {words}.</source>
      <translation>Lotul de AWB-uri s-a terminat: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>it has the AWB {numbers}</source>
      <translation>are AWB-ul {numbers}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>its AWB is on its way already</source>
      <translation>AWB-ul ei este deja pe drum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>its number comes later</source>
      <translation>numărul vine mai târziu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>takes {time}</source>
      <translation>durează {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>what became of an action on this order is not clear yet</source>
      <translation>nu este încă clar rezultatul unei acțiuni asupra acestei comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} being checked</source>
      <translation>{count} se verifică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} cannot be issued</source>
      <translation>{count} nu se pot emite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} left out</source>
      <translation>{count} omise</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} need a look</source>
      <translation>{count} merită o privire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} need you</source>
      <translation>{count} cer decizia dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} need you: eMAG may or may not have issued them. See Outbox, Needs you.</source>
      <translation>{count} cer decizia dvs.: nu se știe dacă eMAG le-a emis. Vedeți Coada de trimitere, Cer decizia dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} not issued</source>
      <translation>{count} neemise</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} not sent</source>
      <translation>{count} netrimise</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} orders: {parts}</source>
      <translation>{count} comenzi: {parts}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} ready</source>
      <translation>{count} gata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} wait until the run goes on</source>
      <translation>{count} așteaptă continuarea lotului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run.py" />
      <source>{count} were not ordered again: they are waiting or under way otherwise.</source>
      <translation>{count} nu s-au cerut din nou: așteaptă sau sunt deja în curs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{issued} of {total} issued</source>
      <translation>{issued} din {total} emise</translation>
    </message>
  </context>
  <context>
    <name>AwbRunDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Cancel the rest</source>
      <translation>&amp;Anulează restul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Go on</source>
      <translation>&amp;Continuă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Issue</source>
      <translation>&amp;Emite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Issue {count} AWBs</source>
      <translation>&amp;Emite {count} AWB-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Labels…</source>
      <translation>Etic&amp;hete…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Open this AWB…</source>
      <translation>&amp;Deschide acest AWB…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pauză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Another run is still under way; these AWBs are issued behind its own.</source>
      <translation>Alt lot este încă în curs; aceste AWB-uri se emit după ale lui.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Issue AWBs</source>
      <translation>Emite AWB-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Open the &amp;Outbox</source>
      <translation>Deschide &amp;Coada de trimitere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Orders of the run</source>
      <translation>Comenzile lotului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Reading the orders once more…</source>
      <translation>Comenzile se citesc încă o dată…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>eMAG does not tell who sends: fill in contact and phone once, and press Apply.</source>
      <translation>eMAG nu spune cine expediază: completați o dată contactul și telefonul și apăsați Aplică.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>{done} of {total} orders read</source>
      <translation>{done} din {total} comenzi citite</translation>
    </message>
  </context>
  <context>
    <name>BankAccount</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Account number</source>
      <translation>Numărul contului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Copy the number</source>
      <translation>Copiază numărul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Hide the number</source>
      <translation>Ascunde numărul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Show the number</source>
      <translation>Arată numărul</translation>
    </message>
  </context>
  <context>
    <name>BenchFoot</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <source>&amp;Dossier…</source>
      <translation>&amp;Dosar…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <source>Ne&amp;xt parcel</source>
      <translation>Coletul u&amp;rmător</translation>
    </message>
  </context>
  <context>
    <name>BenchLine</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Condition</source>
      <translation>Stare produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Ctrl+1 to Ctrl+9 put a kept text into the field that you are in. Our note is never sent.</source>
      <translation>Ctrl+1 până la Ctrl+9 pun un text păstrat în câmpul în care sunteți. Nota noastră nu se trimite niciodată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Our &amp;note</source>
      <translation>&amp;Nota noastră</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Our note</source>
      <translation>Nota noastră</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Photos</source>
      <translation>Fotografii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Se&amp;rial number</source>
      <translation>Număr de s&amp;erie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Serial number</source>
      <translation>Număr de serie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>The customer: {text}</source>
      <translation>Clientul: {text}</translation>
    </message>
  </context>
  <context>
    <name>BenchScan</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_scan.py" />
      <source>AWB, order, return or EAN</source>
      <translation>AWB, comandă, retur sau EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_scan.py" />
      <source>Esc comes back here from anywhere</source>
      <translation>Esc vă readuce aici de oriunde</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_scan.py" />
      <source>Scan or type: AWB, order, return or EAN</source>
      <translation>Scanați sau tastați: AWB, comandă, retur sau EAN</translation>
    </message>
  </context>
  <context>
    <name>BenchSide</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Order {number}</source>
      <translation>Comanda {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Products that come back</source>
      <translation>Produse care vin înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Returns that may be meant</source>
      <translation>Retururi la care v-ați putea referi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>as read {time}</source>
      <translation>conform citirii: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>nothing noted yet</source>
      <translation>încă nimic notat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>wants: {what}</source>
      <translation>dorește: {what}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>{count} photos</source>
      <translation>{count} fotografii</translation>
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
    <name>CalendarStrip</name>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_strip.py" />
      <source>Calendar of the intervals: {day}, free</source>
      <translation>Calendarul intervalelor: {day}, liber</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_strip.py" />
      <source>Calendar of the intervals: {day}, interval {number}, voucher {percent} %</source>
      <translation>Calendarul intervalelor: {day}, intervalul {number}, voucher {percent} %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_strip.py" />
      <source>Drag over free days for a new interval, drag a bar to move it, its ends to stretch it. Keys: arrows go, Shift+arrows choose days, Enter adds, Delete takes away, Ctrl+arrows move, Alt+arrows stretch, + and - change the voucher.</source>
      <translation>Trageți peste zile libere pentru un interval nou, trageți o bară ca s-o mutați, de capete ca s-o întindeți. Taste: săgețile deplasează, Shift+săgeți aleg zile, Enter adaugă, Delete elimină, Ctrl+săgeți mută, Alt+săgeți întind, + și - schimbă voucherul.</translation>
    </message>
  </context>
  <context>
    <name>CampaignDialog</name>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Campaign</source>
      <translation>&amp;Campanie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Kind</source>
      <translation>&amp;Tip</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Propose one offer</source>
      <translation>&amp;Propune o ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Propose {count} offers</source>
      <translation>&amp;Propune {count} oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Give at least one offer a price in the campaign.</source>
      <translation>Dați cel puțin unei oferte un preț în campanie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Kind of campaign</source>
      <translation>Tipul campaniei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Number of the campaign</source>
      <translation>Numărul campaniei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Proposals</source>
      <translation>Propuneri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Propose for a campaign</source>
      <translation>Propune pentru o campanie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>The intervals hold for all {count} offers. Select rows to give those others.</source>
      <translation>Intervalele sunt valabile pentru toate cele {count} oferte. Selectați rânduri ca să le dați acestora altele.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>The intervals hold for the {count} selected offers.</source>
      <translation>Intervalele sunt valabile pentru cele {count} oferte selectate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Type the number of the campaign, as eMAG's panel says it.</source>
      <translation>Tastați numărul campaniei, așa cum apare în panoul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>eMAG's panel says it; no call lists campaigns</source>
      <translation>apare în panoul eMAG; niciun apel nu listează campaniile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>from eMAG's panel</source>
      <translation>din panoul eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>{count} rows cannot be sent as they are; the remarks say why.</source>
      <translation>{count} rânduri nu se pot trimite așa cum sunt; observațiile spun de ce.</translation>
    </message>
  </context>
  <context>
    <name>CampaignRows</name>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Afterwards</source>
      <translation>După aceea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>In campaign</source>
      <translation>În campanie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Intervals</source>
      <translation>Intervale</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Most pieces of one order</source>
      <translation>Maximum de bucăți într-o comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>No price yet: not proposed.</source>
      <translation>Încă fără preț: nu se propune.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Not on sale after the campaign</source>
      <translation>Nu mai este la vânzare după campanie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Off after</source>
      <translation>Oprită după</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Offer</source>
      <translation>Ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Per order</source>
      <translation>Pe comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Pieces</source>
      <translation>Bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Pieces in the campaign</source>
      <translation>Bucăți în campanie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Price after the campaign</source>
      <translation>Preț după campanie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Price in the campaign</source>
      <translation>Preț în campanie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Price now</source>
      <translation>Preț acum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Proposed</source>
      <translation>Propusă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Remark</source>
      <translation>Observație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Stock</source>
      <translation>Stoc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Voucher %</source>
      <translation>Voucher %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Voucher, percent</source>
      <translation>Voucher, procente</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Without VAT</source>
      <translation>Fără TVA</translation>
    </message>
  </context>
  <context>
    <name>CancelDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Cancel the order</source>
      <translation>&amp;Anulează comanda</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Cancel the order, {money} go back</source>
      <translation>&amp;Anulează comanda, se restituie {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Description</source>
      <translation>&amp;Descriere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Keep the order</source>
      <translation>&amp;Păstrează comanda</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Money that goes back</source>
      <translation>&amp;Suma de restituit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Cancel order {number}</source>
      <translation>Anulează comanda {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Choose a reason.</source>
      <translation>Alegeți un motiv.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Description</source>
      <translation>Descriere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Money that goes back</source>
      <translation>Suma de restituit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Nothing has been collected for this order, so no money goes back.</source>
      <translation>Pentru această comandă nu s-a încasat nimic, deci nu se restituie bani.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Sent as</source>
      <translation>Trimis ca</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The amount must be from 0 to {most}.</source>
      <translation>Suma trebuie să fie între 0 și {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The customer has paid: {money} go back, VAT included.</source>
      <translation>Clientul a plătit: se restituie {money}, cu TVA inclus.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The parcel may be on its way, with {money} to be paid at the door: stop it at the courier.</source>
      <translation>Coletul poate fi pe drum, cu {money} de plătit la livrare: opriți-l la curier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The parcel may be on its way: stop it at the courier.</source>
      <translation>Coletul poate fi pe drum: opriți-l la curier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Why?</source>
      <translation>De ce?</translation>
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
    <name>CompanyPage</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Bank</source>
      <translation>&amp;Bancă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;E-mail</source>
      <translation>&amp;E-mail</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;IBAN</source>
      <translation>&amp;IBAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Logo</source>
      <translation>Sig&amp;lă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Phone</source>
      <translation>&amp;Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Tax number (CIF)</source>
      <translation>Cod &amp;fiscal (CIF)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>A&amp;ddress</source>
      <translation>A&amp;dresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>C&amp;ounty</source>
      <translation>J&amp;udeț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Choose a logo</source>
      <translation>Alegeți o siglă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Choose…</source>
      <translation>Alege…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Cit&amp;y</source>
      <translation>L&amp;ocalitate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Co&amp;untry (code)</source>
      <translation>Țară (&amp;cod)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Company &amp;name</source>
      <translation>&amp;Numele firmei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
      <translation>Imagini (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Share &amp;capital</source>
      <translation>Capital &amp;social</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>T&amp;rade register</source>
      <translation>&amp;Registrul comerțului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>The company is a payer of &amp;VAT</source>
      <translation>Firma este plătitoare de T&amp;VA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>The logo</source>
      <translation>Sigla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>This picture cannot be shown.</source>
      <translation>Această imagine nu poate fi afișată.</translation>
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
    <name>Copying</name>
    <message>
      <location filename="../../emag_desk/ui/rows/copying.py" />
      <source>Copied the first {rows} rows. Export writes all of them.</source>
      <translation>S-au copiat primele {rows} rânduri. Exportul le scrie pe toate.</translation>
    </message>
  </context>
  <context>
    <name>CourierBox</name>
    <message>
      <location filename="../../emag_desk/ui/orders/courier_box.py" />
      <source>eMAG's default</source>
      <translation>Implicit eMAG</translation>
    </message>
  </context>
  <context>
    <name>CreateReturnDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Create the return</source>
      <translation>&amp;Creează returul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Create the return of one piece</source>
      <translation>&amp;Creează returul unei bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Create the return of {count} pieces</source>
      <translation>&amp;Creează returul a {count} bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Description</source>
      <translation>&amp;Descriere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Motiv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Bought</source>
      <translation>Cumpărate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Choose why it comes back</source>
      <translation>Alegeți de ce vine înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Comes back</source>
      <translation>Vin înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Condition</source>
      <translation>Stare produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Create a return of order {number}</source>
      <translation>Creează un retur al comenzii {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Description</source>
      <translation>Descriere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Pieces that come back</source>
      <translation>Bucăți care vin înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>This order has returns already: {returns}. This creates one more.</source>
      <translation>Această comandă are deja retururi: {returns}. Astfel se mai creează unul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Why it comes back</source>
      <translation>De ce vine înapoi</translation>
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
      <source>Copy the number from the eMAG panel first.</source>
      <translation>Copiați întâi numărul din panoul eMAG.</translation>
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
      <source>Number in the ERP</source>
      <translation>Numărul din ERP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Number of the AWB</source>
      <translation>Numărul AWB-ului</translation>
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
    <name>DeedDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>&amp;Close</source>
      <translation>În&amp;chide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>Open the &amp;Outbox</source>
      <translation>Deschide &amp;Coada de trimitere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>Reading it from eMAG…</source>
      <translation>Se citește de la eMAG…</translation>
    </message>
  </context>
  <context>
    <name>DeedMenus</name>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Search for “{value}”</source>
      <translation>&amp;Caută „{value}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Copy “{value}”</source>
      <translation>Copiază „{value}”</translation>
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
    <name>DifferencesModel</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Above zero it is missing to you, below zero to the others</source>
      <translation>Peste zero vă lipsește dumneavoastră, sub zero celorlalți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Amount</source>
      <translation>Valoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Difference</source>
      <translation>Diferență</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Order</source>
      <translation>Comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>What is seen</source>
      <translation>Ce se constată</translation>
    </message>
  </context>
  <context>
    <name>DifferencesPane</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>&amp;Look again</source>
      <translation>Verifică din &amp;nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>All differences</source>
      <translation>Toate diferențele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Comparing…</source>
      <translation>Se compară…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Could not compare</source>
      <translation>Nu s-a putut compara</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Difference</source>
      <translation>Diferență</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Differences</source>
      <translation>Diferențe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xport…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Everything agrees</source>
      <translation>Totul corespunde</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Export differences</source>
      <translation>Exportă diferențele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>How many</source>
      <translation>Câte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>No difference in these accounts and days.</source>
      <translation>Nicio diferență în aceste conturi și zile.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Not looked yet</source>
      <translation>Încă neverificat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Nothing to compare</source>
      <translation>Nimic de comparat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Sums by kind and account</source>
      <translation>Sume pe tip și cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>The program is still starting.</source>
      <translation>Programul încă pornește.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>There are no orders of these accounts and days to compare: pull orders and invoices first.</source>
      <translation>Nu există comenzi ale acestor conturi și zile de comparat: citiți întâi comenzile și facturile.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>This one is about the account as a whole.</source>
      <translation>Aceasta privește contul în ansamblu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Together</source>
      <translation>În total</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>{count} differences written to {path}.</source>
      <translation>{count} diferențe scrise în {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>{differences} differences in {orders} orders</source>
      <translation>{differences} diferențe în {orders} comenzi</translation>
    </message>
  </context>
  <context>
    <name>Dossier</name>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>Made {time}</source>
      <translation>Întocmit {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>Status</source>
      <translation>Stare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>What it became</source>
      <translation>Ce s-a întâmplat cu el</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>When</source>
      <translation>Când</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>{count} photos are not there any more.</source>
      <translation>{count} fotografii nu mai există.</translation>
    </message>
  </context>
  <context>
    <name>DossierDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>Dossier of return {number}</source>
      <translation>Dosarul returului {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>Page {page} of {pages}</source>
      <translation>Pagina {page} din {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>The bank account is masked. Bench notes and photos are kept on this computer only.</source>
      <translation>Contul bancar este mascat. Notele și fotografiile de la masa de retururi se păstrează doar pe acest calculator.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>With p&amp;hotos</source>
      <translation>Cu &amp;fotografii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>{lines} products, {photos} photos</source>
      <translation>{lines} produse, {photos} fotografii</translation>
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
    <name>DraftsTable</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Can be written</source>
      <translation>Se poate scrie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>How it stands</source>
      <translation>Situație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Left out</source>
      <translation>Omisă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Number</source>
      <translation>Număr</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Order</source>
      <translation>Comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Reading the order…</source>
      <translation>Se citește comanda…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>What is written</source>
      <translation>Ce se scrie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Written</source>
      <translation>Scrisă</translation>
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
    <name>EntryTable</name>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>{count} pasted rows have no place in the table.</source>
      <translation>{count} rânduri lipite nu au loc în tabel.</translation>
    </message>
  </context>
  <context>
    <name>ErpReturns</name>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Ask where it stands</source>
      <translation>Î&amp;ntreabă unde se află</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Becomes</source>
      <translation>&amp;Devine</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Note</source>
      <translation>&amp;Notă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Update the return</source>
      <translation>Act&amp;ualizează returul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Description</source>
      <translation>Descriere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Next status</source>
      <translation>Starea următoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>No return was created from here yet: choose an order and create one.</source>
      <translation>Încă nu s-a creat niciun retur de aici: alegeți o comandă și creați unul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Note</source>
      <translation>Notă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Order</source>
      <translation>Comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Products</source>
      <translation>Produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Reason</source>
      <translation>Motiv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Return</source>
      <translation>Retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Returns of the &amp;ERP…</source>
      <translation>Retururile &amp;ERP-ului…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Returns of the ERP</source>
      <translation>Retururile ERP-ului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Status</source>
      <translation>Stare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>The returns that were created from orders in the ERP dialect: where they stand, and moving them on</source>
      <translation>Retururile create din comenzi în dialectul ERP: unde se află și cum se continuă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>This return has come to its end.</source>
      <translation>Acest retur s-a încheiat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>{number}: {status}, as the ERP says now.</source>
      <translation>{number}: {status}, spune acum ERP-ul.</translation>
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
    <name>FillBar</name>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>&amp;Fill</source>
      <translation>&amp;Completează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Column to fill</source>
      <translation>Coloana de completat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Fill &amp;many:</source>
      <translation>Completează &amp;multe:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Puts the value into the selected rows, or into all</source>
      <translation>Pune valoarea în rândurile selectate sau în toate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Value</source>
      <translation>Valoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>a value, or -10% of the present one</source>
      <translation>o valoare, sau -10% din cea actuală</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
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
  </context>
  <context>
    <name>FolderList</name>
    <message>
      <location filename="../../emag_desk/ui/rows/folders.py" />
      <source>Folders</source>
      <translation>Dosare</translation>
    </message>
  </context>
  <context>
    <name>FolderTab</name>
    <message>
      <location filename="../../emag_desk/ui/rows/folder_tab.py" />
      <source>Read {time}</source>
      <translation>Citit {time}</translation>
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
    <name>IntervalEditor</name>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>&amp;Take away</source>
      <translation>&amp;Elimină</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>&amp;Voucher of new intervals</source>
      <translation>&amp;Voucherul intervalelor noi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>Takes the selected intervals away</source>
      <translation>Elimină intervalele selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>Voucher of new intervals</source>
      <translation>Voucherul intervalelor noi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>{count} of {most} intervals</source>
      <translation>{count} din {most} intervale</translation>
    </message>
  </context>
  <context>
    <name>IntervalList</name>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>A proposal takes up to {count} intervals.</source>
      <translation>O propunere acceptă cel mult {count} intervale.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>From (Bucharest)</source>
      <translation>De la (București)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Intervals of the campaign</source>
      <translation>Intervalele campaniei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Line {number} is no interval: start, end, percent.</source>
      <translation>Linia {number} nu este un interval: început, sfârșit, procente.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Remark</source>
      <translation>Observație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Until (Bucharest)</source>
      <translation>Până la (București)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Voucher %</source>
      <translation>Voucher %</translation>
    </message>
  </context>
  <context>
    <name>InvoiceDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportă…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>&amp;Payment…</source>
      <translation>&amp;Plată…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>&amp;Write invoices…</source>
      <translation>&amp;Scrie facturi…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>After a storno or a cancellation: take back what the order no longer comes to</source>
      <translation>După un storno sau o anulare: retrage suma cu care comanda a scăzut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Attach a &amp;folder of PDFs…</source>
      <translation>Atașează un &amp;dosar de PDF-uri…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Company, &amp;numbers and publishing…</source>
      <translation>Firmă, &amp;numere și publicare…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>For the selected orders: preview, number, PDF</source>
      <translation>Pentru comenzile selectate: previzualizare, număr, PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Invoices of another program: the order's number in the name of a file says where it belongs</source>
      <translation>Facturi din alt program: numărul comenzii din numele fișierului arată unde se atașează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Look at the selected invoices, print, save or open them</source>
      <translation>Vezi, tipărește, salvează sau deschide facturile selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>P&amp;DF…</source>
      <translation>P&amp;DF…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>P&amp;ut on the order…</source>
      <translation>P&amp;une la comandă…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Publish the PDFs, and let eMAG show them to the customers</source>
      <translation>Publică PDF-urile și lasă eMAG să le arate clienților</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Tell the &amp;ERP again</source>
      <translation>Anunță din nou &amp;ERP-ul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Write a &amp;credit note…</source>
      <translation>Scrie o notă de &amp;credit…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Write down what was paid, and when</source>
      <translation>Notează ce s-a plătit și când</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Write what is shown, or what is selected, to Excel or CSV</source>
      <translation>Scrie ce este afișat sau selectat în Excel sau CSV</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>{count} are told to the ERP again.</source>
      <translation>ERP-ul este anunțat din nou de {count}.</translation>
    </message>
  </context>
  <context>
    <name>InvoiceDetail</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Choose an invoice in the table to see all of it.</source>
      <translation>Alegeți o factură în tabel ca s-o vedeți în întregime.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Copied {number}.</source>
      <translation>{number} copiat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Copy</source>
      <translation>Copiază</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Copy the number</source>
      <translation>Copiază numărul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Details of the invoice</source>
      <translation>Detaliile facturii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Lines</source>
      <translation>Linii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Money</source>
      <translation>Bani</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>No invoice chosen</source>
      <translation>Nicio factură aleasă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Order {number}</source>
      <translation>Comanda {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Payment</source>
      <translation>Plată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Storno</source>
      <translation>Storno</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Supplier</source>
      <translation>Furnizor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>The invoice</source>
      <translation>Factura</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Where the PDF is published</source>
      <translation>Unde se publică PDF-ul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>read {time}</source>
      <translation>citită {time}</translation>
    </message>
  </context>
  <context>
    <name>InvoiceDialogs</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/opening.py" />
      <source>A folder of PDFs</source>
      <translation>Un dosar de PDF-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/opening.py" />
      <source>There are no PDFs in {folder}.</source>
      <translation>În {folder} nu sunt PDF-uri.</translation>
    </message>
  </context>
  <context>
    <name>InvoiceExport</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>&amp;Write…</source>
      <translation>&amp;Scrie…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>All {count} rows that are shown</source>
      <translation>Toate cele {count} rânduri afișate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Export invoices</source>
      <translation>Exportă facturile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>One row for each &amp;line of an invoice</source>
      <translation>Câte un rând pentru fiecare &amp;linie de factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>The {count} selected rows</source>
      <translation>Cele {count} rânduri selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>What do you want to write?</source>
      <translation>Ce doriți să scrieți?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Which invoices</source>
      <translation>Care facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>{count} rows written to {path}.</source>
      <translation>{count} rânduri scrise în {path}.</translation>
    </message>
  </context>
  <context>
    <name>InvoiceJobs</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>All invoices of {account}</source>
      <translation>Toate facturile contului {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>Invoices of {account}</source>
      <translation>Facturile contului {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>{account}: {invoices} invoices read, {new} new, {changed} changed.</source>
      <translation>{account}: {invoices} facturi citite, {new} noi, {changed} schimbate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>{count} could not be understood.</source>
      <translation>{count} nu au putut fi înțelese.</translation>
    </message>
  </context>
  <context>
    <name>InvoicePdfDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>&amp;Open in viewer</source>
      <translation>&amp;Deschide în vizualizator</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>All of them</source>
      <translation>Toate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>An invoice is printed as it was written down, whatever became of the order.</source>
      <translation>O factură se tipărește așa cum a fost scrisă, indiferent ce s-a întâmplat cu comanda.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>Invoices</source>
      <translation>Facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>Nothing on this computer opens {path}.</source>
      <translation>Nimic de pe acest calculator nu deschide {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>invoices</source>
      <translation>facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>{count} invoices in one file</source>
      <translation>{count} facturi într-un singur fișier</translation>
    </message>
  </context>
  <context>
    <name>InvoiceReading</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Pull invoices</source>
      <translation>&amp;Citește facturile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Read the orders of the selected again</source>
      <translation>&amp;Recitește comenzile celor selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Search invoices</source>
      <translation>Ca&amp;ută facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Totals by month</source>
      <translation>&amp;Totaluri pe luni</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Copy order &amp;numbers</source>
      <translation>Copiază &amp;numerele comenzilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Invoice &amp;details</source>
      <translation>&amp;Detaliile facturii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Read eMAG's invoices that are new, of all accounts</source>
      <translation>Citește facturile eMAG noi, ale tuturor conturilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Read every invoice that eMAG still has; takes minutes</source>
      <translation>Citește toate facturile pe care eMAG le mai are; durează minute</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Read the orders of {count} rows again.</source>
      <translation>Recitește comenzile a {count} rânduri.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>S&amp;top pulling invoices</source>
      <translation>O&amp;prește citirea facturilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Show invoice and &amp;storno</source>
      <translation>Arată factura și &amp;stornoul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Show the &amp;order</source>
      <translation>Arată c&amp;omanda</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>What the invoices on show come to, by month and category</source>
      <translation>La cât se ridică facturile afișate, pe luni și categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>What this takes back, and what takes this back</source>
      <translation>Ce retrage aceasta și ce o retrage pe aceasta</translation>
    </message>
  </context>
  <context>
    <name>InvoiceSettingsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>&amp;Agree to this key</source>
      <translation>&amp;Acceptă această cheie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Salvează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>A new server</source>
      <translation>Un server nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Another server?</source>
      <translation>Alt server?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Company</source>
      <translation>Firmă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Discard and close</source>
      <translation>Renunță și închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Invoices: company, numbers and publishing</source>
      <translation>Facturi: firmă, numere și publicare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>It works: the PDF could be fetched from {url}</source>
      <translation>Funcționează: PDF-ul a putut fi preluat de la {url}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Numbers</source>
      <translation>Numerotare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Publishing</source>
      <translation>Publicare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Putting a small PDF there and fetching it back…</source>
      <translation>Se pune acolo un PDF mic și se preia înapoi…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Saved.</source>
      <translation>Salvat.</translation>
    </message>
  </context>
  <context>
    <name>InvoicesTab</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>1 invoice</source>
      <translation>1 factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>1 order</source>
      <translation>1 comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Clear filters</source>
      <translation>Șterge filtrele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Company and numbers…</source>
      <translation>Firmă și numere…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Every order that you shipped has an invoice.</source>
      <translation>Fiecare comandă expediată de dumneavoastră are factură.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Invoices</source>
      <translation>Facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoice is in this folder now.</source>
      <translation>Acum nu este nicio factură în acest dosar.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoice is missing</source>
      <translation>Nu lipsește nicio factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoices</source>
      <translation>Nicio factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoices yet</source>
      <translation>Încă nicio factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Nothing in this folder matches the search, the days and the accounts.</source>
      <translation>Nimic din acest dosar nu corespunde căutării, zilelor și conturilor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Nothing in “{folder}”</source>
      <translation>Nimic în „{folder}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Nothing matches</source>
      <translation>Nimic găsit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Orders without invoice</source>
      <translation>Comenzi fără factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Pull invoices</source>
      <translation>Citește facturile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Read eMAG's invoices to you and to your customers; from then on they are here, also offline.</source>
      <translation>Citiți facturile eMAG către dumneavoastră și către clienții dumneavoastră; de atunci sunt aici, și offline.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Write the invoices of your orders here: fill in your company and a series of numbers once, then choose orders under “Orders without invoice”.</source>
      <translation>Scrieți aici facturile comenzilor: completați o dată firma și o serie de numere, apoi alegeți comenzi la „Comenzi fără factură”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>You have not written an invoice yet</source>
      <translation>Nu ați scris încă nicio factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>eMAG has written no invoices for your accounts, and you have written none here.</source>
      <translation>eMAG nu a scris facturi pentru conturile dumneavoastră, iar aici nu ați scris niciuna.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>{count} invoices</source>
      <translation>{count} facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>{count} orders</source>
      <translation>{count} comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>{count} selected</source>
      <translation>{count} selectate</translation>
    </message>
  </context>
  <context>
    <name>JudgedList</name>
    <message>
      <location filename="../../emag_desk/ui/rows/judged_list.py" />
      <source>Why not</source>
      <translation>De ce nu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/judged_list.py" />
      <source>and {count} more</source>
      <translation>și încă {count}</translation>
    </message>
  </context>
  <context>
    <name>KeptTexts</name>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>C&amp;hange</source>
      <translation>Sc&amp;himbă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>De&amp;lete</source>
      <translation>Șter&amp;ge</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>Keep as &amp;new</source>
      <translation>Păstrează ca &amp;nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>Kept texts</source>
      <translation>Texte păstrate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>What the texts are for</source>
      <translation>La ce folosesc textele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>{product}, {order}, {return} and {customer} are filled in. Kept texts come first in the lists.</source>
      <translation>{product}, {order}, {return} și {customer} se completează. Textele păstrate apar primele în liste.</translation>
    </message>
  </context>
  <context>
    <name>LabelsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>&amp;First label goes to</source>
      <translation>P&amp;rima etichetă vine la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>&amp;In which order</source>
      <translation>Î&amp;n ce ordine</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>&amp;Labels</source>
      <translation>&amp;Etichete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>AWB &amp;or order number</source>
      <translation>AWB sa&amp;u număr de comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>AWB or order number</source>
      <translation>AWB sau număr de comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Delete leaves the selected ones out</source>
      <translation>Delete le omite pe cele selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Fetching labels…</source>
      <translation>Se preiau etichetele…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>In which order</source>
      <translation>În ce ordine</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Labels</source>
      <translation>Etichete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>No label yet</source>
      <translation>Încă nicio etichetă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Pa&amp;per</source>
      <translation>&amp;Hârtie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Paper</source>
      <translation>Hârtie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Scan or type</source>
      <translation>Scanați sau tastați</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Scan or type an AWB or order number at the left.</source>
      <translation>Scanați sau tastați în stânga un AWB sau un număr de comandă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Try again</source>
      <translation>Încearcă din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>ZPL file for a label printer</source>
      <translation>Fișier ZPL pentru o imprimantă de etichete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>ZPL is for label printers: save it as a file, or copy it to the printer as it is.</source>
      <translation>ZPL este pentru imprimante de etichete: salvați-l ca fișier sau copiați-l la imprimantă așa cum este.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>printed {time}</source>
      <translation>tipărită {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>reservation {number}</source>
      <translation>rezervarea {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} labels</source>
      <translation>{count} etichete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} labels are missing; the list says why.</source>
      <translation>{count} etichete lipsesc; lista spune de ce.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} labels in ZPL</source>
      <translation>{count} etichete în ZPL</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} orders have no AWB</source>
      <translation>{count} comenzi nu au AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{done} of {wanted} labels fetched</source>
      <translation>{done} din {wanted} etichete preluate</translation>
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
    <name>LineForm</name>
    <message>
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <source>The customer: {text}</source>
      <translation>Clientul: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <source>paid: {money}</source>
      <translation>plătit: {money}</translation>
    </message>
  </context>
  <context>
    <name>LinesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>&amp;Save the lines</source>
      <translation>&amp;Salvează liniile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Add a product: its name, part number or EAN</source>
      <translation>Adăugați un produs: numele, codul de produs sau EAN-ul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Change</source>
      <translation>Schimbare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Edit the lines of order {number}</source>
      <translation>Editează liniile comenzii {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Lines of the order</source>
      <translation>Liniile comenzii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Now</source>
      <translation>Acum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>One piece</source>
      <translation>O bucată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Pieces</source>
      <translation>Bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Total: {before} → {after}</source>
      <translation>Total: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Total: {before} → {after}, and the new lines with their VAT</source>
      <translation>Total: {before} → {after}, plus liniile noi cu TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>new</source>
      <translation>nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>the line is dropped</source>
      <translation>linia se elimină</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>{price} {currency} without VAT</source>
      <translation>{price} {currency} fără TVA</translation>
    </message>
  </context>
  <context>
    <name>LinesTable</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Each, without VAT</source>
      <translation>Bucata, fără TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Lines of the invoice</source>
      <translation>Liniile facturii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Pieces</source>
      <translation>Bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>VAT</source>
      <translation>TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Without VAT</source>
      <translation>Fără TVA</translation>
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
    <name>LoadForm</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Envelopes</source>
      <translation>Plicuri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Height, cm</source>
      <translation>Înălțime, cm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Length, cm</source>
      <translation>Lungime, cm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Measures of the parcels</source>
      <translation>Dimensiunile coletelor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>O&amp;versized</source>
      <translation>&amp;Voluminos</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Parcels</source>
      <translation>Colete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Tell the &amp;measures of each parcel</source>
      <translation>Precizează &amp;dimensiunile fiecărui colet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Weight</source>
      <translation>Greutate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Weight in kg</source>
      <translation>Greutate în kg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Weight, kg</source>
      <translation>Greutate, kg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Width, cm</source>
      <translation>Lățime, cm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>kg, all parcels together</source>
      <translation>kg, toate coletele împreună</translation>
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
      <location filename="../../emag_desk/ui/leaving.py" />
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
      <source>Invoices</source>
      <translation>Facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>It is looked up at the next start. Nothing is sent a second time.</source>
      <translation>Se verifică la următoarea pornire. Nimic nu se trimite a doua oară.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Offers</source>
      <translation>Oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Orders</source>
      <translation>Comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Outbox</source>
      <translation>Coadă de trimitere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
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
      <source>Returns</source>
      <translation>Retururi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>The new language is used from the next start on.</source>
      <translation>Limba nouă se folosește de la următoarea pornire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>They wait under Outbox, Needs you. Nothing is lost when you quit now.</source>
      <translation>Așteaptă la Ieșiri, Are nevoie de dvs. Nu se pierde nimic dacă ieșiți acum.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG may or may not have made one of your changes, and only you can say.</source>
      <translation>Nu se știe dacă eMAG a făcut una dintre modificări; numai dvs. puteți spune.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG may or may not have made {count} of your changes, and only you can say.</source>
      <translation>Nu se știe dacă eMAG a făcut {count} dintre modificări; numai dvs. puteți spune.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG's answer to one of your changes is not known yet.</source>
      <translation>Răspunsul eMAG la una dintre modificările dumneavoastră nu este încă știut.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG's answer to {count} of your changes is not known yet.</source>
      <translation>Răspunsul eMAG la {count} dintre modificările dumneavoastră nu este încă știut.</translation>
    </message>
  </context>
  <context>
    <name>MeasurementsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>&amp;Paste a table</source>
      <translation>&amp;Lipește un tabel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>&amp;Tell eMAG of one product</source>
      <translation>&amp;Comunică la eMAG un produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>&amp;Tell eMAG of {count} products</source>
      <translation>&amp;Comunică la eMAG {count} produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Height mm</source>
      <translation>Înălțime mm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Length mm</source>
      <translation>Lungime mm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Lines of code, length, width, height and weight; a code is an offer's number, part number or EAN</source>
      <translation>Linii cu cod, lungime, lățime, înălțime și greutate; codul este numărul, codul produsului sau EAN-ul unei oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Litres</source>
      <translation>Litri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Millimetres and grams. With a unit in a title or a cell, as in Length (cm) or 1.2 kg, it counts.</source>
      <translation>Milimetri și grame. Dacă titlul sau celula are o unitate, ca Lungime (cm) sau 1.2 kg, se ține cont de ea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Offer</source>
      <translation>Ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Part number</source>
      <translation>Cod produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Remark</source>
      <translation>Observație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Size and weight</source>
      <translation>Dimensiuni și greutate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Sizes and weights</source>
      <translation>Dimensiuni și greutăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Type or paste at least one product's measures.</source>
      <translation>Tastați sau lipiți măsurile a cel puțin un produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Weight g</source>
      <translation>Greutate g</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Width mm</source>
      <translation>Lățime mm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>line {line}: {said}</source>
      <translation>linia {line}: {said}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>{count} left out: {reasons}</source>
      <translation>{count} omise: {reasons}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>{count} lines taken over.</source>
      <translation>{count} linii preluate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>{count} rows cannot be sent as they are; the remarks say why.</source>
      <translation>{count} rânduri nu se pot trimite așa cum sunt; observațiile spun de ce.</translation>
    </message>
  </context>
  <context>
    <name>MoveDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>&amp;Keep the return</source>
      <translation>&amp;Păstrează returul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Goes back</source>
      <translation>Se restituie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>In all {money} go back.</source>
      <translation>În total se restituie {money}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>None of these can get this status now.</source>
      <translation>Niciunul dintre acestea nu poate primi acum această stare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Return</source>
      <translation>Retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The returns</source>
      <translation>Retururile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{count} cannot, see below.</source>
      <translation>{count} nu se pot prelua, vedeți mai jos.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{count} returns become: {status}.</source>
      <translation>{count} retururi devin: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>{count} things must be mended first.</source>
      <translation>Întâi trebuie corectate {count} lucruri.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{deed}, give {money} back</source>
      <translation>{deed}, restituie {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{deed}: {count} returns</source>
      <translation>{deed}: {count} retururi</translation>
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
      <source>eMAG may or may not have carried these out. Look in the eMAG panel, then decide. Until then nothing else is sent for the same offer or order, and nothing is repeated.</source>
      <translation>Nu se știe dacă eMAG le-a executat. Uitați-vă în panoul eMAG, apoi decideți. Până atunci nu se mai trimite nimic pentru aceeași ofertă sau comandă și nimic nu se repetă.</translation>
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
    <name>OfferDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Choose offers in the table first.</source>
      <translation>Alegeți întâi oferte în tabel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Propose for a &amp;campaign…</source>
      <translation>Propune pentru o &amp;campanie…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Propose the selected offers for one of eMAG's campaigns, with prices, pieces and intervals</source>
      <translation>Propune ofertele selectate pentru una dintre campaniile eMAG, cu prețuri, bucăți și intervale</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Size and &amp;weight…</source>
      <translation>Dimensiuni și &amp;greutate…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Smart deals and &amp;margin…</source>
      <translation>Smart deals și &amp;marjă…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Smart-deals price, eMAG's commission and what a sale leaves, for the selected offers</source>
      <translation>Prețul smart deals, comisionul eMAG și ce rămâne dintr-o vânzare, pentru ofertele selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Tell eMAG size and weight of products, typed or pasted from a spreadsheet</source>
      <translation>Comunică la eMAG dimensiunile și greutatea produselor, tastate sau lipite dintr-un tabel</translation>
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
    <name>OrderColumns</name>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Locker</source>
      <translation>Locker</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Locker, {city}</source>
      <translation>Locker, {city}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Wants to cancel</source>
      <translation>Vrea să anuleze</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Yes</source>
      <translation>Da</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>late</source>
      <translation>întârziată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>{lines} ({units} pcs)</source>
      <translation>{lines} ({units} buc.)</translation>
    </message>
  </context>
  <context>
    <name>OrderDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Acknowledge…</source>
      <translation>&amp;Preia…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Cancel the order…</source>
      <translation>&amp;Anulează comanda…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Give money back…</source>
      <translation>&amp;Stornează…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Issue an AWB…</source>
      <translation>&amp;Emite un AWB…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Unlock the courier…</source>
      <translation>&amp;Deblochează curierul…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Ask eMAG to leave the choice of the courier to you</source>
      <translation>Cere eMAG să vă lase dumneavoastră alegerea curierului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Cancel the order, with a reason</source>
      <translation>Anulează comanda, cu un motiv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Change pieces, drop a line, add a product</source>
      <translation>Modifică bucăți, elimină o linie, adaugă un produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Change the &amp;status…</source>
      <translation>Schimbă s&amp;tarea…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Edit the &amp;lines…</source>
      <translation>Editează &amp;liniile…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Give money back for pieces, or for the whole order</source>
      <translation>Stornează bucăți sau toată comanda și restituie banii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Give the selected orders their next status</source>
      <translation>Dă comenzilor selectate starea următoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Issue the AWB of the order: everything is filled in and checked</source>
      <translation>Emite AWB-ul comenzii: totul este completat și verificat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Take the selected new orders on</source>
      <translation>Preia comenzile noi selectate</translation>
    </message>
  </context>
  <context>
    <name>OrderDetail</name>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>AWBs</source>
      <translation>AWB-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Addresses of the documents</source>
      <translation>Adresele documentelor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Billing address</source>
      <translation>Adresă de facturare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Choose an order in the table to see all of it.</source>
      <translation>Alegeți o comandă din tabel ca s-o vedeți în întregime.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Copied {number}.</source>
      <translation>{number} copiat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Copy</source>
      <translation>Copiază</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Copy the order number</source>
      <translation>Copiază numărul comenzii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Delivery</source>
      <translation>Livrare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Details of the order</source>
      <translation>Detaliile comenzii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Documents</source>
      <translation>Documente</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Money</source>
      <translation>Bani</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>No order chosen</source>
      <translation>Nicio comandă aleasă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Products</source>
      <translation>Produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Remark of the customer</source>
      <translation>Observația clientului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Returns</source>
      <translation>Retururi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Ship within {left}, by {time}</source>
      <translation>De expediat în {left}, până la {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Should have been shipped by {time}: {late}</source>
      <translation>Trebuia expediată până la {time}: {late}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>The details of this order are not kept here any more.</source>
      <translation>Detaliile acestei comenzi nu se mai păstrează aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>The order</source>
      <translation>Comanda</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>What happened</source>
      <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>read {time}</source>
      <translation>citită {time}</translation>
    </message>
  </context>
  <context>
    <name>OrderDocuments</name>
    <message>
      <location filename="../../emag_desk/ui/orders/documents.py" />
      <source>Attach a &amp;document…</source>
      <translation>Atașează un &amp;document…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/documents.py" />
      <source>Invoice, warranty certificate or manual, by its public address</source>
      <translation>Factură, certificat de garanție sau manual, după adresa publică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/documents.py" />
      <source>Show orders without an &amp;invoice</source>
      <translation>Arată comenzile fără &amp;factură</translation>
    </message>
  </context>
  <context>
    <name>OrderExport</name>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>&amp;Export orders…</source>
      <translation>&amp;Exportă comenzile…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>All {count} orders that are shown</source>
      <translation>Toate cele {count} comenzi afișate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>Export orders</source>
      <translation>Exportă comenzile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>One row for each &amp;line of an order</source>
      <translation>Un rând pentru fiecare &amp;linie de comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>The {count} selected orders</source>
      <translation>Cele {count} comenzi selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>Which orders</source>
      <translation>Ce comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>Write what the view shows, or what is selected, to Excel or CSV</source>
      <translation>Scrie ce arată vizualizarea sau ce este selectat, în Excel sau CSV</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} din {total} comenzi</translation>
    </message>
  </context>
  <context>
    <name>OrderInvoices</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>Preview, number, PDF; then put them on the orders</source>
      <translation>Previzualizare, număr, PDF; apoi se pun la comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>Write in&amp;voices…</source>
      <translation>Scrie &amp;facturi…</translation>
    </message>
  </context>
  <context>
    <name>OrderJobs</name>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>All orders of {account}</source>
      <translation>Toate comenzile contului {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>Orders of {account}</source>
      <translation>Comenzile contului {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>{account}: {orders} orders read, {new} new, {changed} changed.</source>
      <translation>{account}: {orders} comenzi citite, {new} noi, {changed} schimbate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>{count} could not be understood.</source>
      <translation>{count} nu au putut fi înțelese.</translation>
    </message>
  </context>
  <context>
    <name>OrderList</name>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>Order</source>
      <translation>Comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>The orders</source>
      <translation>Comenzile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
  </context>
  <context>
    <name>OrderModel</name>
    <message>
      <location filename="../../emag_desk/ui/orders/model.py" />
      <source>Ship by {time}</source>
      <translation>De expediat până la {time}</translation>
    </message>
  </context>
  <context>
    <name>OrderNews</name>
    <message>
      <location filename="../../emag_desk/ui/orders/notifications.py" />
      <source>New order {number}</source>
      <translation>Comandă nouă {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/notifications.py" />
      <source>{count} new orders</source>
      <translation>{count} comenzi noi</translation>
    </message>
  </context>
  <context>
    <name>OrderPrinting</name>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>&amp;Labels…</source>
      <translation>Etic&amp;hete…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>&amp;Print a label again…</source>
      <translation>Ti&amp;părește din nou o etichetă…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Look at the labels of the selected orders, print or save them</source>
      <translation>Privește, tipărește sau salvează etichetele comenzilor selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Pac&amp;king slips…</source>
      <translation>Fișe de a&amp;mbalare…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Pic&amp;king list…</source>
      <translation>Listă de pic&amp;king…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Scan or type an AWB or order number</source>
      <translation>Scanați sau tastați un AWB sau un număr de comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>What to take from the shelves for the selected orders</source>
      <translation>Ce se ia de pe rafturi pentru comenzile selectate</translation>
    </message>
  </context>
  <context>
    <name>OrderReading</name>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>&amp;Pull orders</source>
      <translation>&amp;Citește comenzile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>&amp;Read the selected orders again</source>
      <translation>Citește din nou comenzile &amp;selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>&amp;Search orders</source>
      <translation>C&amp;aută comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Copy order &amp;numbers</source>
      <translation>Copiază &amp;numerele comenzilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Order &amp;details</source>
      <translation>&amp;Detaliile comenzii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Read every order that eMAG still has; takes minutes</source>
      <translation>Citește toate comenzile pe care eMAG le mai are; durează minute</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Read the orders that are new or changed, of all accounts</source>
      <translation>Citește comenzile noi sau schimbate, din toate conturile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Read {count} orders again.</source>
      <translation>S-au citit din nou {count} comenzi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>S&amp;top pulling orders</source>
      <translation>&amp;Oprește citirea comenzilor</translation>
    </message>
  </context>
  <context>
    <name>OrderReturns</name>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>&amp;Give money back…</source>
      <translation>&amp;Stornează…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>At eMAG the customer creates a return, in the account or through the call centre.</source>
      <translation>La eMAG returul îl creează clientul, din cont sau prin call center.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>C&amp;reate a return…</source>
      <translation>C&amp;reează un retur…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Create a return</source>
      <translation>Creează un retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Create a return of this order, where the account's dialect can</source>
      <translation>Creează un retur al acestei comenzi, acolo unde dialectul contului o permite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Go to the returns of this order</source>
      <translation>Mergi la retururile acestei comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Show its &amp;returns</source>
      <translation>Arată &amp;retururile ei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Show its retur&amp;ns</source>
      <translation>Arată retururile &amp;ei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>{account} talks to the marketplace, which has no call that creates one. As soon as the customer has asked, the return appears under Returns with its fourteen days. Until then you can give money back for pieces of the order, or for all of it, while eMAG allows that.</source>
      <translation>{account} vorbește cu marketplace-ul, care nu are un apel ce creează retururi. Imediat ce clientul a cerut, returul apare la Retururi cu cele paisprezece zile ale sale. Până atunci puteți restitui banii pentru bucăți din comandă sau pentru toată, cât timp eMAG permite.</translation>
    </message>
  </context>
  <context>
    <name>OrderShipping</name>
    <message>
      <location filename="../../emag_desk/ui/orders/shipping.py" />
      <source>Check the selected orders, then issue their AWBs in one go</source>
      <translation>Verifică comenzile selectate, apoi le emite AWB-urile dintr-o dată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/shipping.py" />
      <source>Issue &amp;AWBs of the selected orders…</source>
      <translation>Emite &amp;AWB-urile comenzilor selectate…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/shipping.py" />
      <source>Show the last AWB &amp;run</source>
      <translation>Arată ultimul l&amp;ot de AWB-uri</translation>
    </message>
  </context>
  <context>
    <name>OrdersTab</name>
    <message>
      <location filename="../../emag_desk/ui/orders/standing.py" />
      <source>1 order</source>
      <translation>1 comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Clear search</source>
      <translation>Șterge căutarea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No order in this folder matches this search and these accounts.</source>
      <translation>Nicio comandă din acest dosar nu corespunde căutării și conturilor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No order is in this folder now.</source>
      <translation>Acum nu este nicio comandă în acest dosar.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No orders</source>
      <translation>Nicio comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No orders yet</source>
      <translation>Încă nicio comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Nothing in “{folder}”</source>
      <translation>Nimic în „{folder}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Nothing matches</source>
      <translation>Nimic găsit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Orders</source>
      <translation>Comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Pull orders</source>
      <translation>Citește comenzile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Read your orders from eMAG once; from then on they are here, also without a connection. Reading acknowledges nothing.</source>
      <translation>Citiți o dată comenzile de la eMAG; de atunci sunt aici, și fără conexiune. Citirea nu înseamnă preluare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Search order number, customer, phone, product, AWB. Paste several codes at once.</source>
      <translation>Căutați nr. comandă, client, telefon, produs, AWB. Lipiți mai multe coduri odată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Search orders</source>
      <translation>Căutați comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Show all orders</source>
      <translation>Arată toate comenzile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Show the orders of all accounts, without a search</source>
      <translation>Arată comenzile tuturor conturilor, fără căutare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>eMAG has no orders for your accounts. New ones appear here when orders are pulled.</source>
      <translation>eMAG nu are comenzi pentru conturile dumneavoastră. Cele noi apar aici la citirea comenzilor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/standing.py" />
      <source>{count} orders</source>
      <translation>{count} comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/standing.py" />
      <source>{count} selected</source>
      <translation>{count} selectate</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
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
      <location filename="../../emag_desk/ui/deciding.py" />
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Drop a change</source>
      <translation>Renunță la o modificare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Drop the change of {offer}?</source>
      <translation>Renunțați la modificarea ofertei {offer}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Drop “{deed}”?</source>
      <translation>Renunțați la „{deed}”?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If eMAG did it, the order shows it at the next pull.</source>
      <translation>Dacă eMAG a făcut-o, comanda o arată la următoarea citire.</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Only if you looked and eMAG does not have it. Your name and the time are kept.</source>
      <translation>Doar dacă v-ați uitat și eMAG nu o are. Se păstrează numele dumneavoastră și ora.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Send again</source>
      <translation>Trimite din nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Send the change of {offer} once more?</source>
      <translation>Trimiteți încă o dată modificarea ofertei {offer}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Send “{deed}” once more?</source>
      <translation>Trimiteți „{deed}” încă o dată?</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>This cannot be taken back. Type {number} to send it once more.</source>
      <translation>Nu se poate retrage. Scrieți {number} ca s-o trimiteți încă o dată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>What eMAG has shows at the next pull.</source>
      <translation>Ce are eMAG se vede la următoarea citire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>eMAG Desk will not look after it any more.</source>
      <translation>eMAG Desk nu o va mai urmări.</translation>
    </message>
  </context>
  <context>
    <name>PackingDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Packing slips</source>
      <translation>Fișe de ambalare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>With &amp;prices</source>
      <translation>Cu &amp;prețuri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Without them the slip can lie in a present</source>
      <translation>Fără ele fișa poate sta într-un cadou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>{count} orders are kept without their content any more: read them again first.</source>
      <translation>La {count} comenzi nu se mai păstrează conținutul: citiți-le întâi din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>{count} packing slips</source>
      <translation>{count} fișe de ambalare</translation>
    </message>
  </context>
  <context>
    <name>PackingSlip</name>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Amount</source>
      <translation>Valoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Order {number} of {day}</source>
      <translation>Comanda {number} din {day}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Packing slip</source>
      <translation>Fișă de ambalare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Part number</source>
      <translation>Cod produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Pieces</source>
      <translation>Bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Pieces: {pieces} · products: {lines}</source>
      <translation>Bucăți: {pieces} · produse: {lines}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Price</source>
      <translation>Preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Serial numbers: {serials}</source>
      <translation>Numere de serie: {serials}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
  </context>
  <context>
    <name>PaperBar</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>From</source>
      <translation>De la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Period</source>
      <translation>Perioadă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Search invoices</source>
      <translation>Caută facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Search number, order, customer, line. Paste several numbers at once.</source>
      <translation>Căutați număr, comandă, client, linie. Lipiți mai multe numere odată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Show all days, categories and accounts, without a search</source>
      <translation>Arată toate zilele, categoriile și conturile, fără căutare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>To</source>
      <translation>Către</translation>
    </message>
  </context>
  <context>
    <name>PapersDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>&amp;In which order</source>
      <translation>Î&amp;n ce ordine</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>In which order</source>
      <translation>În ce ordine</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Page {page} of {pages}</source>
      <translation>Pagina {page} din {pages}</translation>
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
    <name>PartyForm</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>A company</source>
      <translation>O firmă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Address</source>
      <translation>Adresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Another address</source>
      <translation>Altă adresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Locality</source>
      <translation>Localitate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Name</source>
      <translation>Nume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Postal code</source>
      <translation>Cod poștal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Second phone</source>
      <translation>Al doilea telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Street</source>
      <translation>Stradă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Type the first letters</source>
      <translation>Tastați primele litere</translation>
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
    <name>PaymentDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Amount</source>
      <translation>&amp;Sumă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Day</source>
      <translation>&amp;Zi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Note</source>
      <translation>&amp;Notă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Write down</source>
      <translation>&amp;Notează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Amount</source>
      <translation>Valoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Bank statement, cash, …</source>
      <translation>Extras de cont, numerar, …</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Credit notes</source>
      <translation>Note de credit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Day</source>
      <translation>Zi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Due</source>
      <translation>Scadență</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Only &amp;tell the ERP how it stands</source>
      <translation>Doar &amp;anunță ERP-ul de situație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Paid so far</source>
      <translation>Plătit până acum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Payment</source>
      <translation>Plată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Status</source>
      <translation>Stare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Still owed</source>
      <translation>Rest de plată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>The ERP is told.</source>
      <translation>ERP-ul este anunțat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>The payment is written down.</source>
      <translation>Plata este notată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Together</source>
      <translation>În total</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>{count} are written down.</source>
      <translation>{count} sunt notate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>{count} invoices are paid in full</source>
      <translation>{count} facturi sunt plătite integral</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>{count} payments are written down.</source>
      <translation>{count} plăți sunt notate.</translation>
    </message>
  </context>
  <context>
    <name>PhotoStrip</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>&amp;Delete</source>
      <translation>Ș&amp;terge</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>A product has room for {count} photos.</source>
      <translation>La un produs încap {count} fotografii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Add &amp;photos…</source>
      <translation>Adaugă &amp;fotografii…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Add photos</source>
      <translation>Adaugă fotografii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>All files (*)</source>
      <translation>Toate fișierele (*)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Delete this photo? It is nowhere else.</source>
      <translation>Ștergeți această fotografie? Nu mai există în altă parte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Delete {count} photos? They are nowhere else.</source>
      <translation>Ștergeți {count} fotografii? Nu mai există în altă parte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Drop photos here. Enter shows one, Delete takes it away.</source>
      <translation>Trageți fotografii aici. Enter arată una, Delete o elimină.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Paste p&amp;hoto</source>
      <translation>&amp;Lipește fotografia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photo</source>
      <translation>Fotografie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos</source>
      <translation>Fotografii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos (*.jpg *.jpeg *.png *.webp *.gif)</source>
      <translation>Fotografii (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos of this product</source>
      <translation>Fotografiile acestui produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos stay on this computer: nothing is uploaded.</source>
      <translation>Fotografiile rămân pe acest calculator: nu se încarcă nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Take a&amp;way</source>
      <translation>&amp;Elimină</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>There is no picture on the clipboard.</source>
      <translation>În clipboard nu este nicio imagine.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>This photo is not there any more.</source>
      <translation>Această fotografie nu mai există.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>missing</source>
      <translation>lipsește</translation>
    </message>
  </context>
  <context>
    <name>PickingDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Picking list</source>
      <translation>Listă de picking</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>{pieces} pieces of {products} products</source>
      <translation>{pieces} bucăți din {products} produse</translation>
    </message>
  </context>
  <context>
    <name>PickingList</name>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Orders</source>
      <translation>Comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Part number</source>
      <translation>Cod produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Picking list</source>
      <translation>Listă de picking</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Pieces</source>
      <translation>Bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Warehouse</source>
      <translation>Depozit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>{products} products, {pieces} pieces, for {orders} orders</source>
      <translation>{products} produse, {pieces} bucăți, pentru {orders} comenzi</translation>
    </message>
  </context>
  <context>
    <name>PickupDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>&amp;Send a courier</source>
      <translation>&amp;Trimite un curier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>&amp;Send a courier on {day}</source>
      <translation>&amp;Trimite un curier pe {day}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>A courier for this return is already being ordered: see the Outbox.</source>
      <translation>Un curier pentru acest retur este deja în curs de comandare: vedeți Coada de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Fetched from</source>
      <translation>Ridicat de la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Goes to</source>
      <translation>Destinație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>I looked: se&amp;nd a courier all the same</source>
      <translation>Am verificat: trimite totuși u&amp;n curier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Say first that a courier is meant all the same.</source>
      <translation>Confirmați întâi că doriți totuși un curier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Send a courier for return {number}</source>
      <translation>Trimite un curier pentru returul {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Terms</source>
      <translation>Condiții</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>What is fetched</source>
      <translation>Ce se ridică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Your own addresses and courier accounts could not be read: {reason}</source>
      <translation>Adresele și conturile dumneavoastră de curier nu au putut fi citite: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>{count} things must be mended first.</source>
      <translation>Întâi trebuie corectate {count} lucruri.</translation>
    </message>
  </context>
  <context>
    <name>PickupTerms</name>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Courier account</source>
      <translation>Cont de curier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Currency</source>
      <translation>Monedă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Day</source>
      <translation>Zi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Remark</source>
      <translation>Observație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Remark for the courier</source>
      <translation>Observație pentru curier</translation>
    </message>
  </context>
  <context>
    <name>PlacingDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Attach {count} PDFs</source>
      <translation>&amp;Atașează {count} PDF-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Cancel the rest</source>
      <translation>&amp;Anulează restul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Publishing…</source>
      <translation>&amp;Publicare…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Put {count} on their orders</source>
      <translation>&amp;Pune {count} la comenzile lor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Attach PDFs to orders</source>
      <translation>Atașează PDF-uri la comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Each PDF is published, fetched back, and then eMAG is asked to take its address.</source>
      <translation>Fiecare PDF se publică, se preia înapoi, apoi i se cere lui eMAG să-i ia adresa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>File</source>
      <translation>Fișier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>How it stands</source>
      <translation>Situație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Invoice</source>
      <translation>Factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Nobody knows whether eMAG took {count} of them: nothing is repeated.</source>
      <translation>Nu se știe dacă eMAG a luat {count} dintre ele: nu se repetă nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Open the &amp;Outbox</source>
      <translation>Deschide &amp;Coada de trimitere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Order</source>
      <translation>Comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>PDFs and their orders</source>
      <translation>PDF-urile și comenzile lor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Put invoices on orders</source>
      <translation>Pune facturile la comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Type the number of its order.</source>
      <translation>Tastați numărul comenzii ei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>{count} PDFs are published; eMAG is asked to take them.</source>
      <translation>{count} PDF-uri sunt publicate; i se cere lui eMAG să le ia.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>{done} of {total} are on their orders.</source>
      <translation>{done} din {total} sunt la comenzile lor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>{done} of {total} can be put on an order.</source>
      <translation>{done} din {total} se pot pune la o comandă.</translation>
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
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> months</source>
      <translation> luni</translation>
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
      <source>&amp;First read the invoices of the last</source>
      <translation>&amp;La început citește facturile din ultimele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;First read the last</source>
      <translation>&amp;Citește la început ultimele</translation>
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
      <source>&amp;Look for new orders every</source>
      <translation>Ca&amp;ută comenzi noi la fiecare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Look for returns every</source>
      <translation>Caută retururi l&amp;a fiecare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Orders per second</source>
      <translation>C&amp;omenzi pe secundă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Quiet from</source>
      <translation>&amp;Liniște de la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Save</source>
      <translation>&amp;Salvează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Tell of new orders</source>
      <translation>Anunță c&amp;omenzile noi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>A notification of the desktop, without names. Not for the orders of the first reading.</source>
      <translation>O notificare pe ecran, fără nume. Nu pentru comenzile de la prima citire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>A price that changes by this factor looks like a slipped decimal separator.</source>
      <translation>Un preț schimbat cu acest factor pare un separator zecimal greșit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>After an order could change last. The order itself stays, without name and address.</source>
      <translation>După ultima posibilă schimbare a comenzii. Comanda rămâne, fără nume și adresă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>As in 07:00. Leave both empty for no quiet hours.</source>
      <translation>De exemplu 07:00. Lăsați ambele goale pentru a nu avea ore de liniște.</translation>
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
      <source>For diagnostics and refusals of returns. Changes hold at once.</source>
      <translation>Pentru diagnosticele și refuzurile retururilor. Modificările sunt valabile imediat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Forget &amp;customers after</source>
      <translation>Ui&amp;tă clienții după</translation>
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
      <source>Orders</source>
      <translation>Comenzi</translation>
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
      <source>Quiet &amp;until</source>
      <translation>L&amp;iniște până la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Quiet hours need two times, such as 22:00 and 07:00.</source>
      <translation>Orele de liniște cer două ore, de exemplu 22:00 și 07:00.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read &amp;again those of the last</source>
      <translation>&amp;Recitește-le pe cele din ultimele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read &amp;back after</source>
      <translation>&amp;Recitește după</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read eMAG's &amp;invoices every night</source>
      <translation>Citește &amp;facturile eMAG în fiecare noapte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Request budget</source>
      <translation>Buget de cereri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Returns and invoices</source>
      <translation>Retururi și facturi</translation>
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
      <source>Texts</source>
      <translation>Texte</translation>
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
      <source>With a s&amp;ound</source>
      <translation>Cu sun&amp;et</translation>
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
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>eMAG does not say which returns changed: the closed ones of these days are read again every day.</source>
      <translation>eMAG nu spune care retururi s-au schimbat: cele închise din aceste zile se recitesc în fiecare zi.</translation>
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
    <name>PriceRows</name>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Break-even</source>
      <translation>Prag de rentabilitate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Commission</source>
      <translation>Comision</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Commission %</source>
      <translation>Comision %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Cost</source>
      <translation>Cost</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Currency</source>
      <translation>Monedă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Left</source>
      <translation>Rămâne</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Left then</source>
      <translation>Rămâne atunci</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Margin %</source>
      <translation>Marjă %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Of the net price</source>
      <translation>Din prețul net</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Offer</source>
      <translation>Ofertă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Price</source>
      <translation>Preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Price for the smart-deals badge</source>
      <translation>Preț pentru insigna smart deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Price with staged edits, without VAT</source>
      <translation>Preț cu modificările pregătite, fără TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Smart deals</source>
      <translation>Smart deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>The lowest price that loses nothing</source>
      <translation>Cel mai mic preț fără pierdere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>What a sale leaves at the smart-deals price</source>
      <translation>Ce rămâne dintr-o vânzare la prețul smart deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>What a sale leaves, without VAT</source>
      <translation>Ce rămâne dintr-o vânzare, fără TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>What one piece costs, without VAT</source>
      <translation>Cât costă o bucată, fără TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>eMAG was asked</source>
      <translation>eMAG a fost întrebat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>eMAG's estimate, of the price</source>
      <translation>Estimarea eMAG, din preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>none</source>
      <translation>niciunul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>not told</source>
      <translation>necomunicat</translation>
    </message>
  </context>
  <context>
    <name>PricesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Ask eMAG about {count} offers</source>
      <translation>Într&amp;eabă eMAG de {count} oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Copy the table</source>
      <translation>&amp;Copiază tabelul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Save as…</source>
      <translation>&amp;Salvează ca…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Use the smart-deals price</source>
      <translation>&amp;Folosește prețul smart deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Close</source>
      <translation>Închide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Copied: paste it into a spreadsheet.</source>
      <translation>Copiat: lipiți-l într-un tabel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Costs are kept on this computer only. Asking takes {time}: one offer after the other.</source>
      <translation>Costurile se păstrează doar pe acest calculator. Întrebarea durează {time}: ofertele se iau pe rând.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>None of the selected rows has a smart-deals price that differs from its price.</source>
      <translation>Niciunul dintre rândurile selectate nu are un preț smart deals diferit de prețul său.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Prices and margins</source>
      <translation>Prețuri și marje</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Progress</source>
      <translation>Progres</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>S&amp;hipping of one piece, without VAT</source>
      <translation>&amp;Transportul unei bucăți, fără TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>S&amp;top</source>
      <translation>&amp;Oprește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Save as</source>
      <translation>Salvează ca</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Saved as {path}</source>
      <translation>Salvat ca {path}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Smart deals, commission and margin</source>
      <translation>Smart deals, comision și marjă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Stages it for the selected rows; Review shows it before it is sent</source>
      <translation>Îl pregătește pentru rândurile selectate; Revizuirea îl arată înainte de trimitere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Stopped. What came so far stays.</source>
      <translation>Oprit. Ce a venit până acum rămâne.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>The shipping is no amount of money.</source>
      <translation>Transportul nu este o sumă de bani.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Use the smart-deals price</source>
      <translation>Folosește prețul smart deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>What came so far stays</source>
      <translation>Ce a venit până acum rămâne</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>What sending one piece costs, without VAT</source>
      <translation>Cât costă trimiterea unei bucăți, fără TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{count} answers are missing; the last column says why.</source>
      <translation>{count} răspunsuri lipsesc; ultima coloană spune de ce.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{count} offers asked about.</source>
      <translation>{count} oferte întrebate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{count} prices staged. Review shows them before anything is sent.</source>
      <translation>{count} prețuri pregătite. Revizuirea le arată înainte de orice trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{done} of {wanted} offers</source>
      <translation>{done} din {wanted} oferte</translation>
    </message>
  </context>
  <context>
    <name>PrintDialog</name>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>&amp;Close</source>
      <translation>În&amp;chide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Tipărește…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>&amp;Save as…</source>
      <translation>&amp;Salvează ca…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Nothing to print</source>
      <translation>Nimic de tipărit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Page {done} of {pages} printed</source>
      <translation>Pagina {done} din {pages} tipărită</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Save as</source>
      <translation>Salvează ca</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Saved as {path}</source>
      <translation>Salvat ca {path}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>{pages} pages sent to {printer}.</source>
      <translation>{pages} pagini trimise la {printer}.</translation>
    </message>
  </context>
  <context>
    <name>PrintPreview</name>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Larger (Ctrl++)</source>
      <translation>Mai mare (Ctrl++)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Page {number} of {pages}</source>
      <translation>Pagina {number} din {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Pages</source>
      <translation>Pagini</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Show the whole page (Ctrl+0)</source>
      <translation>Arată pagina întreagă (Ctrl+0)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Smaller (Ctrl+−)</source>
      <translation>Mai mic (Ctrl+−)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Whole page</source>
      <translation>Pagina întreagă</translation>
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
      <source>{offers} of {total} orders</source>
      <translation>{offers} din {total} comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} offers</source>
      <translation>{offers} oferte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} orders</source>
      <translation>{offers} comenzi</translation>
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
    <name>PublishingPage</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Account</source>
      <translation>&amp;Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Bucket</source>
      <translation>&amp;Bucket</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Directory</source>
      <translation>&amp;Director</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Folder</source>
      <translation>D&amp;osar</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Folder in the bucket</source>
      <translation>Dosar în b&amp;ucket</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Key file</source>
      <translation>&amp;Fișierul cheii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Place</source>
      <translation>&amp;Loc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Server</source>
      <translation>&amp;Server</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Test: put a small PDF there and fetch it back</source>
      <translation>&amp;Testează: pune acolo un PDF mic și preia-l înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;User name</source>
      <translation>&amp;Utilizator</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>A&amp;ddress</source>
      <translation>A&amp;dresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>A&amp;ddress of the storage</source>
      <translation>A&amp;dresa spațiului de stocare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Access &amp;key</source>
      <translation>Cheie de &amp;acces</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Keep it for this run &amp;only</source>
      <translation>Păstrează doar pentru această ses&amp;iune</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Leave it empty to keep what the keyring has.</source>
      <translation>Lăsați gol ca să păstrați ce este în seiful de parole.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Let everybody &amp;read each file</source>
      <translation>Permite tuturor să citeasc&amp;ă fiecare fișier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Names that nobody can &amp;guess</source>
      <translation>&amp;Nume pe care nimeni nu le poate ghici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Not published</source>
      <translation>Nu se publică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Only where the key file has one.</source>
      <translation>Doar dacă fișierul cheii are una.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>P&amp;ort</source>
      <translation>P&amp;ort</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>P&amp;ublic address</source>
      <translation>Adresă p&amp;ublică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Pass&amp;word or secret key</source>
      <translation>&amp;Parolă sau cheie secretă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Re&amp;gion</source>
      <translation>Re&amp;giune</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>eMAG takes no files: it fetches a PDF from a public address. Choose where the program puts it, and under which address everybody can fetch it from there.</source>
      <translation>eMAG nu primește fișiere: preia PDF-ul de la o adresă publică. Alegeți unde îl pune programul și la ce adresă îl poate prelua oricine de acolo.</translation>
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
      <source>{account}: {offers} offers read, {new} new, {changed} changed, {gone} no longer there.</source>
      <translation>{account}: {offers} oferte citite, {new} noi, {changed} schimbate, {gone} dispărute.</translation>
    </message>
  </context>
  <context>
    <name>ReasonList</name>
    <message>
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Reasons</source>
      <translation>Motive</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Search the reasons</source>
      <translation>Căutați în motive</translation>
    </message>
  </context>
  <context>
    <name>RefundDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Cancellation</source>
      <translation>&amp;Anulare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;How</source>
      <translation>&amp;Cum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Money that goes back</source>
      <translation>&amp;Suma de restituit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Refund</source>
      <translation>&amp;Restituie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Refund {money}</source>
      <translation>&amp;Restituie {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>A refund belongs to a cancellation, and none of this order is known here: cancel it first.</source>
      <translation>O restituire ține de o anulare, iar aici nu se cunoaște niciuna pentru această comandă: anulați-o întâi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Cancellation</source>
      <translation>Anulare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Cancelled as {number}: {state}.</source>
      <translation>Anulată ca {number}: {state}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>How it goes back</source>
      <translation>Cum se restituie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Money that goes back</source>
      <translation>Suma de restituit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Refund order {number}</source>
      <translation>Restituie banii pentru comanda {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Refunded already as {number}: {state}.</source>
      <translation>Deja restituit ca {number}: {state}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>The amount must be more than 0 and at most {most}.</source>
      <translation>Suma trebuie să fie mai mare de 0 și cel mult {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>This cancellation is refunded already.</source>
      <translation>Pentru această anulare banii sunt deja restituiți.</translation>
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
    <name>ReturnBench</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>&amp;Read returns from eMAG</source>
      <translation>&amp;Citește retururile de pe eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>No return has exactly {text}. These are like it: choose one with the arrows and Enter.</source>
      <translation>Niciun retur nu are exact {text}. Acestea seamănă: alegeți unul cu săgețile și Enter.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>No return is known here for {text}.</source>
      <translation>Aici nu se cunoaște niciun retur pentru {text}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>Return bench</source>
      <translation>Masa de retururi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>Returns are being read: scan again when that is over.</source>
      <translation>Retururile sunt în curs de citire: scanați din nou după aceea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>Scan the next parcel</source>
      <translation>Scanați coletul următor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>The label of the parcel, the number of the order or of the return, or the EAN of a product finds the return. Notes and photos are kept on this computer; eMAG hears what you decide.</source>
      <translation>Eticheta coletului, numărul comenzii sau al returului ori EAN-ul unui produs găsesc returul. Notele și fotografiile se păstrează pe acest calculator; eMAG află ce decideți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>This return was open when the bench was closed.</source>
      <translation>Acest retur era deschis când s-a închis masa de retururi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>{number}: {status} is ordered.</source>
      <translation>{number}: s-a cerut {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>{text} means several returns: choose one with the arrows and Enter.</source>
      <translation>{text} poate însemna mai multe retururi: alegeți unul cu săgețile și Enter.</translation>
    </message>
  </context>
  <context>
    <name>ReturnBenchMenu</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>&amp;Dossier…</source>
      <translation>&amp;Dosar…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>Everything that is known of the return, with notes and photos, as a PDF</source>
      <translation>Tot ce se știe despre retur, cu note și fotografii, ca PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>Return &amp;bench…</source>
      <translation>&amp;Masa de retururi…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>Scan parcels that came back, note what is in them, and decide</source>
      <translation>Scanează coletele întoarse, notează ce este în ele și decide</translation>
    </message>
  </context>
  <context>
    <name>ReturnColumns</name>
    <message>
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <source>Finish by {time}</source>
      <translation>Finalizați până la {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <source>Return {number}</source>
      <translation>Returul {number}</translation>
    </message>
  </context>
  <context>
    <name>ReturnDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>&amp;Acknowledge…</source>
      <translation>&amp;Preia…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>&amp;Finalize…</source>
      <translation>&amp;Finalizează…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Ca&amp;ncel the return…</source>
      <translation>A&amp;nulează returul…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Cancel the selected returns: nothing comes back</source>
      <translation>Anulează retururile selectate: nu vine nimic înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Give back, replace, and close the selected returns</source>
      <translation>Restituie, înlocuiește și închide retururile selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Go to the order from which it comes back</source>
      <translation>Mergi la comanda din care vine înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Have the parcel fetched from the customer: an AWB for the return</source>
      <translation>Trimite după colet la client: un AWB pentru retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Mark as &amp;received…</source>
      <translation>Marchează ca p&amp;rimit…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Re&amp;fuse…</source>
      <translation>Re&amp;fuză…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Refuse the selected returns after they were received, with a reason</source>
      <translation>Refuză, cu un motiv, retururile selectate după primirea lor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Send a &amp;courier…</source>
      <translation>Trimite un &amp;curier…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Show its &amp;order</source>
      <translation>Arată c&amp;omanda lui</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Take the selected new returns on</source>
      <translation>Preia retururile noi selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>The parcels of the selected returns are here</source>
      <translation>Coletele retururilor selectate au ajuns</translation>
    </message>
  </context>
  <context>
    <name>ReturnDetail</name>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>AWBs</source>
      <translation>AWB-uri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Account of the customer</source>
      <translation>Contul clientului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Choose a return in the table to see all of it.</source>
      <translation>Alegeți un retur în tabel ca să-l vedeți în întregime.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Copied {number}.</source>
      <translation>{number} copiat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Copy</source>
      <translation>Copiază</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Copy the number of the return</source>
      <translation>Copiază numărul returului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Details of the return</source>
      <translation>Detaliile returului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Finish within {left}, by {time}</source>
      <translation>De finalizat în {left}, până la {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>How it comes back</source>
      <translation>Cum vine înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Money</source>
      <translation>Bani</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>No return chosen</source>
      <translation>Niciun retur ales</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Remark</source>
      <translation>Observație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Replacement</source>
      <translation>Înlocuire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Should have been finished by {time}: {late}</source>
      <translation>Trebuia finalizat până la {time}: {late}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Show its order</source>
      <translation>Arată comanda lui</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>The details of this return are not kept here any more.</source>
      <translation>Detaliile acestui retur nu se mai păstrează aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>The return</source>
      <translation>Returul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>What comes back</source>
      <translation>Ce vine înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>What happened</source>
      <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>read {time}</source>
      <translation>citită {time}</translation>
    </message>
  </context>
  <context>
    <name>ReturnExport</name>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>&amp;Export returns…</source>
      <translation>&amp;Exportă retururile…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>All {count} returns that are shown</source>
      <translation>Toate cele {count} retururi afișate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>Export returns</source>
      <translation>Exportă retururile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>One row for each &amp;product of a return</source>
      <translation>Câte un rând pentru fiecare &amp;produs al unui retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>The {count} selected returns</source>
      <translation>Cele {count} retururi selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>Which returns</source>
      <translation>Care retururi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>Write what the view shows, or what is selected, to Excel or CSV</source>
      <translation>Scrie ce arată vizualizarea sau ce este selectat, în Excel sau CSV</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>{done} of {total} returns</source>
      <translation>{done} din {total} retururi</translation>
    </message>
  </context>
  <context>
    <name>ReturnJobs</name>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>All returns of {account}</source>
      <translation>Toate retururile contului {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>Returns of {account}</source>
      <translation>Retururile contului {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>{account}: {returns} returns read, {new} new, {changed} changed.</source>
      <translation>{account}: {returns} retururi citite, {new} noi, {changed} schimbate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>{count} could not be understood.</source>
      <translation>{count} nu au putut fi înțelese.</translation>
    </message>
  </context>
  <context>
    <name>ReturnReading</name>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>&amp;Pull returns</source>
      <translation>&amp;Citește retururile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>&amp;Read the selected returns again</source>
      <translation>&amp;Recitește retururile selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>&amp;Search returns</source>
      <translation>Ca&amp;ută retururi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Copy return &amp;numbers</source>
      <translation>Copiază &amp;numerele retururilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Read every return that eMAG still has; takes minutes</source>
      <translation>Citește toate retururile pe care eMAG le mai are; durează minute</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Read the returns that are new or changed, of all accounts</source>
      <translation>Citește retururile noi sau schimbate, ale tuturor conturilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Read {count} returns again.</source>
      <translation>Recitește {count} retururi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Return &amp;details</source>
      <translation>&amp;Detaliile returului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>S&amp;top pulling returns</source>
      <translation>O&amp;prește citirea retururilor</translation>
    </message>
  </context>
  <context>
    <name>ReturnsTab</name>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>1 return</source>
      <translation>1 retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Clear search</source>
      <translation>Șterge căutarea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No return in this folder matches this search and these accounts.</source>
      <translation>Niciun retur din acest dosar nu corespunde căutării și conturilor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No return is in this folder now.</source>
      <translation>Acum nu este niciun retur în acest dosar.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No returns</source>
      <translation>Niciun retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No returns yet</source>
      <translation>Încă niciun retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Nobody has sent anything back. New returns appear here when they are pulled.</source>
      <translation>Nimeni nu a trimis nimic înapoi. Retururile noi apar aici când sunt citite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Nothing in “{folder}”</source>
      <translation>Nimic în „{folder}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Nothing matches</source>
      <translation>Nimic găsit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Pull returns</source>
      <translation>Citește retururile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Read your returns from eMAG once; from then on they are here with their deadlines, also without a connection. Reading acknowledges nothing.</source>
      <translation>Citiți o dată retururile de la eMAG; de atunci sunt aici cu termenele lor, și fără conexiune. Citirea nu înseamnă preluare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Returns</source>
      <translation>Retururi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Search return, order, customer, phone, product, AWB. Paste several codes at once.</source>
      <translation>Căutați retur, comandă, client, telefon, produs, AWB. Lipiți mai multe coduri odată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Search returns</source>
      <translation>Caută retururi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Show all returns</source>
      <translation>Arată toate retururile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Show the returns of all accounts, without a search</source>
      <translation>Arată retururile tuturor conturilor, fără căutare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>{count} returns</source>
      <translation>{count} retururi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>{count} selected</source>
      <translation>{count} selectate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>{money} back</source>
      <translation>{money} de restituit</translation>
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
    <name>RowExport</name>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>&amp;Write…</source>
      <translation>&amp;Scrie…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>What do you want to write?</source>
      <translation>Ce doriți să scrieți?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>Writing {name}</source>
      <translation>Se scrie {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>{count} long texts were cut.</source>
      <translation>{count} texte lungi au fost tăiate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>{count} rows written to {path}.</source>
      <translation>{count} rânduri scrise în {path}.</translation>
    </message>
  </context>
  <context>
    <name>RowMenus</name>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Hide “{column}”</source>
      <translation>&amp;Ascunde „{column}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Remove a view</source>
      <translation>&amp;Elimină o vizualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Save this view…</source>
      <translation>&amp;Salvează această vizualizare…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Choose &amp;columns…</source>
      <translation>Alege &amp;coloanele…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Fit &amp;width</source>
      <translation>Potrivește &amp;lățimea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Keep search, filters, columns and order under this name:</source>
      <translation>Păstrează căutarea, filtrele, coloanele și ordinea sub acest nume:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>No saved views yet</source>
      <translation>Încă nicio vizualizare salvată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Order as &amp;read</source>
      <translation>Ordinea &amp;citirii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Save</source>
      <translation>Salvează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Save this view</source>
      <translation>Salvează această vizualizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Saved as “{name}” under Views.</source>
      <translation>Salvată ca „{name}” la Vizualizări.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Sort &amp;ascending</source>
      <translation>Sortare &amp;crescătoare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Sort &amp;descending</source>
      <translation>Sortare &amp;descrescătoare</translation>
    </message>
  </context>
  <context>
    <name>RowReading</name>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copiază</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>&amp;Save this view…</source>
      <translation>&amp;Salvează această vizualizare…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Choose &amp;columns…</source>
      <translation>Alege &amp;coloanele…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Clear &amp;filters</source>
      <translation>Șterge &amp;filtrele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Copy the selected rows as a spreadsheet reads them</source>
      <translation>Copiază rândurile selectate așa cum le citește un program de calcul tabelar</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Copy with &amp;headers</source>
      <translation>Copiază cu &amp;antete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Next &amp;folder</source>
      <translation>Dosarul &amp;următor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>One number a line, as the search takes them</source>
      <translation>Câte un număr pe linie, cum le acceptă căutarea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Pre&amp;vious folder</source>
      <translation>Dosarul &amp;precedent</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Read the &amp;whole history</source>
      <translation>Citește tot &amp;istoricul</translation>
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
    <name>RunBar</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>&amp;Apply</source>
      <translation>&amp;Aplică</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>&amp;Sender's contact</source>
      <translation>Contact &amp;expeditor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>&amp;Weight</source>
      <translation>&amp;Greutate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>Cou&amp;rier account</source>
      <translation>Cont cu&amp;rier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>P&amp;hone</source>
      <translation>&amp;Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>Parcel&amp;s</source>
      <translation>&amp;Colete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>The one that fits each order</source>
      <translation>Cel potrivit fiecărei comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>To the selected orders, or to all when none is selected</source>
      <translation>La comenzile selectate sau la toate, dacă nu este selectată niciuna</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>as it is</source>
      <translation>neschimbat</translation>
    </message>
  </context>
  <context>
    <name>RunModel</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Account</source>
      <translation>Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Courier</source>
      <translation>Curier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Goes to</source>
      <translation>Destinație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>How it stands</source>
      <translation>Situație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Order</source>
      <translation>Comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Parcels</source>
      <translation>Colete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>To collect</source>
      <translation>Ramburs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>kg</source>
      <translation>kg</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Choose columns</source>
      <translation>Alege coloanele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Clear filters</source>
      <translation>Șterge filtrele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Clear the search</source>
      <translation>Șterge căutarea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Columns</source>
      <translation>Coloane</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Saved views</source>
      <translation>Vizualizări salvate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Views</source>
      <translation>Vizualizări</translation>
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
    <name>SeriesPage</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Account</source>
      <translation>&amp;Cont</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Digits</source>
      <translation>&amp;Cifre</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Next number</source>
      <translation>&amp;Numărul următor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Prefix</source>
      <translation>&amp;Prefix</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Begin at 1 every &amp;year ({place} in the prefix)</source>
      <translation>Începe de la 1 în fiecare &amp;an ({place} în prefix)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Credit notes</source>
      <translation>Note de credit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Credit notes have a &amp;series of their own</source>
      <translation>Notele de credit au &amp;seria lor proprie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Days to &amp;pay</source>
      <translation>Zile până la &amp;plată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>The next invoice is {number}.</source>
      <translation>Următoarea factură este {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>{last} is the last number that was given out.</source>
      <translation>{last} este ultimul număr atribuit.</translation>
    </message>
  </context>
  <context>
    <name>SheetPicture</name>
    <message>
      <location filename="../../emag_desk/ui/orders/sheet_picture.py" />
      <source>First label at place {place} of the sheet</source>
      <translation>Prima etichetă la locul {place} de pe coală</translation>
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
    <name>SnippetEdit</name>
    <message>
      <location filename="../../emag_desk/ui/returns/snippets.py" />
      <source>&amp;Keep this text</source>
      <translation>Păs&amp;trează acest text</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/snippets.py" />
      <source>Put a kept text in, or keep this one</source>
      <translation>Inserează un text păstrat sau păstrează-l pe acesta</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/snippets.py" />
      <source>Texts</source>
      <translation>Texte</translation>
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
      <source>What this tab shows</source>
      <translation>Ce arată această filă</translation>
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
    <name>StatusDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>&amp;Change</source>
      <translation>S&amp;chimbă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>&amp;Change {count} orders</source>
      <translation>S&amp;chimbă {count} comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>Change the status</source>
      <translation>Schimbă starea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>None of these can get another status now.</source>
      <translation>Niciuna dintre acestea nu poate primi acum altă stare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>To cancel an order or to take all of it back, use their own actions: they show the money.</source>
      <translation>Pentru a anula o comandă sau a o retura integral, folosiți acțiunile lor: ele arată banii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>eMAG finalizes an order by itself with its first AWB.</source>
      <translation>eMAG finalizează singur comanda la primul ei AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{count} cannot, see below.</source>
      <translation>{count} nu se pot prelua, vedeți mai jos.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{count} orders become: {status}.</source>
      <translation>{count} comenzi devin: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{status} (until {time})</source>
      <translation>{status} (până la {time})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{status}: {count} of {all}</source>
      <translation>{status}: {count} din {all}</translation>
    </message>
  </context>
  <context>
    <name>StornoDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Everything comes back: the order becomes returned</source>
      <translation>&amp;Totul vine înapoi: comanda devine returnată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Give back</source>
      <translation>&amp;Stornează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Give {money} back</source>
      <translation>&amp;Stornează {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Return the order, give {money} back</source>
      <translation>&amp;Returnează comanda, restituie {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Some pieces come back</source>
      <translation>&amp;Unele bucăți vin înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Bought</source>
      <translation>Cumpărate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Comes back</source>
      <translation>Vin înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Deposits (SGR)</source>
      <translation>Garanții (SGR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Give money back for order {number}</source>
      <translation>Stornare pentru comanda {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Goes back</source>
      <translation>Se restituie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>One piece</source>
      <translation>O bucată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Pieces that come back</source>
      <translation>Bucăți care vin înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Possible until {time}, unless the category has a return time of its own.</source>
      <translation>Posibil până la {time}, dacă categoria nu are un termen de retur propriu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Products</source>
      <translation>Produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Stays</source>
      <translation>Rămân</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>The customer gets back</source>
      <translation>Clientul primește înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Transport</source>
      <translation>Transport</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Vouchers</source>
      <translation>Vouchere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>eMAG has not reported yet that this order was paid at the door.</source>
      <translation>eMAG nu a raportat încă plata la livrare a acestei comenzi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>{net} without VAT, {vat} VAT</source>
      <translation>{net} fără TVA, {vat} TVA</translation>
    </message>
  </context>
  <context>
    <name>SuggestEdit</name>
    <message>
      <location filename="../../emag_desk/ui/orders/suggest.py" />
      <source>Nothing is called like that.</source>
      <translation>Nimic nu se numește așa.</translation>
    </message>
  </context>
  <context>
    <name>TermsForm</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Courier account</source>
      <translation>Cont de curier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Currency</source>
      <translation>Monedă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Drop off at a locker</source>
      <translation>Predare la locker</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Insured value</source>
      <translation>Valoare asigurată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Locker</source>
      <translation>Locker</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Open on receipt</source>
      <translation>Deschidere la primire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Pick up and return</source>
      <translation>Ridicare și retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Remark</source>
      <translation>Observație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Remark for the courier</source>
      <translation>Observație pentru curier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Sa&amp;me day</source>
      <translation>A&amp;ceeași zi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Sa&amp;turday</source>
      <translation>Sâ&amp;mbătă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Services</source>
      <translation>Servicii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>To collect (COD)</source>
      <translation>De încasat (ramburs)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>none: to the door</source>
      <translation>niciunul: la ușă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>{sum}, not paid at the door: nothing is collected.</source>
      <translation>{sum}, fără plată la livrare: nu se încasează nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>{sum}, to be paid at the door.</source>
      <translation>{sum}, de plătit la livrare.</translation>
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
    <name>ToldForm</name>
    <message>
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <source>Give &amp;back all that was paid to who asked for money</source>
      <translation>Restituie &amp;tot ce s-a plătit celor care au cerut banii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <source>Products that have words already keep them. {product} and {order} are filled in.</source>
      <translation>Produsele care au deja un text îl păstrează. {product} și {order} se completează.</translation>
    </message>
  </context>
  <context>
    <name>TotalsPanel</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Category</source>
      <translation>Categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Currency</source>
      <translation>Monedă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Invoices</source>
      <translation>Facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Invoices by month in {currency}</source>
      <translation>Facturi pe luni în {currency}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Month</source>
      <translation>Luna</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Nothing to add up here</source>
      <translation>Nimic de adunat aici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Totals by month and category</source>
      <translation>Totaluri pe luni și categorii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Without VAT</source>
      <translation>Fără TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>{count} invoices: {total} with VAT, {net} without</source>
      <translation>{count} facturi: {total} cu TVA, {net} fără</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>{total} with VAT, {net} without</source>
      <translation>{total} cu TVA, {net} fără</translation>
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
    <name>UnlockDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>&amp;Unlock</source>
      <translation>&amp;Deblochează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>After unlocking you choose the courier and issue the AWB; eMAG's own labels no longer serve.</source>
      <translation>După deblocare alegeți curierul și emiteți AWB-ul; etichetele eMAG nu mai sunt valabile.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>Unlock the courier of order {number}</source>
      <translation>Deblochează curierul comenzii {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>eMAG issues the AWB of this order itself.</source>
      <translation>AWB-ul acestei comenzi îl emite eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>eMAG prescribes the courier account of this order: {names}.</source>
      <translation>eMAG impune contul de curier al acestei comenzi: {names}.</translation>
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
    <name>WholeForm</name>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Name of the product</source>
      <translation>Numele produsului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Pieces</source>
      <translation>Bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>The customer gets</source>
      <translation>Clientul primește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>eMAG's number</source>
      <translation>Numărul eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>eMAG's number of the product</source>
      <translation>Numărul eMAG al produsului</translation>
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
      <source>&amp;Invoices</source>
      <translation>&amp;Facturi</translation>
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
      <source>O&amp;rders</source>
      <translation>C&amp;omenzi</translation>
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
      <source>Ret&amp;urns</source>
      <translation>Ret&amp;ururi</translation>
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
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Tool bar of this tab</source>
      <translation>Bara de instrumente a acestei file</translation>
    </message>
  </context>
  <context>
    <name>WriteDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Close</source>
      <translation>În&amp;chide</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Fill in…</source>
      <translation>&amp;Completează…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;PDF…</source>
      <translation>&amp;PDF…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write the credit note</source>
      <translation>&amp;Scrie nota de credit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write the invoice</source>
      <translation>&amp;Scrie factura</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write {count} credit notes</source>
      <translation>&amp;Scrie {count} note de credit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write {count} invoices</source>
      <translation>&amp;Scrie {count} facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Before the first invoice, fill in your company and a series of numbers.</source>
      <translation>Înainte de prima factură, completați firma și o serie de numere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Cancel</source>
      <translation>Anulează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Each gets its number when you confirm; from then on it never changes.</source>
      <translation>Fiecare își primește numărul când confirmați; de atunci nu se mai schimbă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Invoices written: {count}</source>
      <translation>Facturi întocmite: {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Nothing to show yet</source>
      <translation>Încă nimic de arătat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>P&amp;ut on the orders…</source>
      <translation>P&amp;une la comenzi…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Reading the orders as eMAG has them now…</source>
      <translation>Se citesc comenzile așa cum le are acum eMAG…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Their PDFs are kept on this computer.</source>
      <translation>PDF-urile lor se păstrează pe acest calculator.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>To pay &amp;by</source>
      <translation>De plătit &amp;până la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Total {gross}</source>
      <translation>Total {gross}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>VAT {rate}: {vat}</source>
      <translation>TVA {rate}: {vat}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Without VAT {net}</source>
      <translation>Fără TVA {net}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Write credit notes</source>
      <translation>Scrie note de credit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Write invoices</source>
      <translation>Scrie facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>the same &amp;day for all</source>
      <translation>aceeași &amp;zi pentru toate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>{count} of {total} can be written.</source>
      <translation>{count} din {total} se pot scrie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>{written} of {total} are written.</source>
      <translation>{written} din {total} sunt scrise.</translation>
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
    <name>countdown</name>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>late {time}</source>
      <translation>întârziere {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>{days} d {hours} h</source>
      <translation>{days} z {hours} h</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>A MultiDeals campaign needs at least one interval.</source>
      <translation>O campanie MultiDeals are nevoie de cel puțin un interval.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A PNK is made of letters and digits: the last part of the product's address on the site.</source>
      <translation>Un PNK este format din litere și cifre: ultima parte a adresei produsului pe site.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>A bucket's name has from 3 to 63 small letters, digits, dots and dashes.</source>
      <translation>Numele unui bucket are de la 3 la 63 de litere mici, cifre, puncte și cratime.</translation>
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
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>A courier fetches a return that is new or acknowledged; this one is {status}.</source>
      <translation>Curierul ridică un retur nou sau preluat; acesta are starea {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>A courier fetches it from {name} on {day}. Parcels: {parcels}.</source>
      <translation>Un curier îl ridică de la {name} pe {day}. Colete: {parcels}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>A courier is on the way to the customer.</source>
      <translation>Un curier este pe drum spre client.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>A credit note cannot be taken back.</source>
      <translation>O notă de credit nu poate fi retrasă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>A credit note is not paid: the money goes back with the storno.</source>
      <translation>O notă de credit nu se plătește: banii se restituie prin storno.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>A family has a number, a name and a type.</source>
      <translation>O familie are un număr, un nume și un tip.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>A folder that is on the web already</source>
      <translation>Un dosar care este deja pe web</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>A label has no page.</source>
      <translation>O etichetă nu are nicio pagină.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>A label is not a PDF that can be read: {reason}.</source>
      <translation>O etichetă nu este un PDF care se poate citi: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs a name.</source>
      <translation>O linie nouă are nevoie de un nume.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs a price of more than 0.</source>
      <translation>O linie nouă are nevoie de un preț mai mare de 0.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs from 1 to {most} pieces.</source>
      <translation>O linie nouă are nevoie de 1 până la {most} bucăți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs the id of one of your products.</source>
      <translation>O linie nouă are nevoie de id-ul unuia dintre produsele dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/orders.py" />
      <source>A new order was acknowledged by looking at it.</source>
      <translation>O comandă nouă a fost preluată prin simpla vizualizare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A password in the proxy's address would be written to disk in the clear. Leave it out.</source>
      <translation>O parolă în adresa proxy-ului ar fi scrisă în clar pe disc. Omiteți-o.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/payments.py" />
      <source>A payment cannot be from tomorrow or later.</source>
      <translation>O plată nu poate fi de mâine sau mai târziu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>A port is a number from 1 to 65535.</source>
      <translation>Un port este un număr de la 1 la 65535.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>A price is more than 0 and has up to four decimals.</source>
      <translation>Un preț este mai mare de 0 și are cel mult patru zecimale.</translation>
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
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <location filename="../../emag_desk/ui/offers/calendar_days.py" />
      <source>A proposal takes up to {most} intervals.</source>
      <translation>O propunere acceptă cel mult {most} intervale.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <source>A refund belongs to a cancellation: cancel the order first.</source>
      <translation>O restituire ține de o anulare: anulați întâi comanda.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>A return can be refused after it was received; this one is {status}.</source>
      <translation>Un retur se poate refuza după ce a fost primit; acesta are starea {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>A return is created: {reason}.</source>
      <translation>Se creează un retur: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>A return that is {status} cannot become {wanted}.</source>
      <translation>Un retur cu starea {status} nu poate trece la {wanted}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>A seller cannot attach a document of type {type}.</source>
      <translation>Un vânzător nu poate atașa un document de tipul {type}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>A series that begins at 1 every year needs {year} in its prefix: else numbers come twice.</source>
      <translation>O serie care începe de la 1 în fiecare an are nevoie de {year} în prefix: altfel numerele se repetă.</translation>
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
      <location filename="../../emag_desk/domain/company.py" />
      <source>A tax number has digits and letters only, such as RO12345674.</source>
      <translation>Un cod fiscal are doar cifre și litere, de exemplu RO12345674.</translation>
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_checks.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>A voucher</source>
      <translation>Un voucher</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>A warranty certificate belongs to one line of the order: choose it.</source>
      <translation>Un certificat de garanție ține de o linie a comenzii: alegeți-o.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>A web page refuses the call (HTTP status {status}): {detail}</source>
      <translation>O pagină web refuză apelul (stare HTTP {status}): {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>A4, four labels per page</source>
      <translation>A4, patru etichete pe pagină</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>A5, one label per page</source>
      <translation>A5, o etichetă pe pagină</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>A6, one label per page</source>
      <translation>A6, o etichetă pe pagină</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>API rights</source>
      <translation>Drepturi API</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>AWB</source>
      <translation>AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>AWB and order differ</source>
      <translation>AWB-ul și comanda diferă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>AWB for {name}. Parcels: {parcels}, envelopes: {envelopes}.</source>
      <translation>AWB pentru {name}. Colete: {parcels}, plicuri: {envelopes}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Above the price: the difference is shown as a promotion.</source>
      <translation>Peste preț: diferența se afișează ca promoție.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Acknowledge</source>
      <translation>Preia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>Acknowledge the order first: until then eMAG may still change it.</source>
      <translation>Preluați întâi comanda: până atunci eMAG o mai poate schimba.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Acknowledged</source>
      <translation>Preluat</translation>
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
      <location filename="../../emag_desk/command_line/deeds.py" />
      <source>Add one in the window.</source>
      <translation>Adăugați unul în fereastră.</translation>
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
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Administrative</source>
      <translation>Administrativ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>After the campaign the offer has either a price or is not on sale.</source>
      <translation>După campanie oferta are fie un preț, fie nu este la vânzare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Afterwards it is not on sale.</source>
      <translation>După aceea nu este la vânzare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Afterwards: {price} without VAT.</source>
      <translation>După aceea: {price} fără TVA.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>All invoices</source>
      <translation>Toate facturile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_numbers.py" />
      <source>All numbers that eMAG takes for offers are used.</source>
      <translation>Toate numerele pe care eMAG le acceptă pentru oferte sunt folosite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>All orders</source>
      <translation>Toate comenzile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>All returns</source>
      <translation>Toate retururile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>All the time</source>
      <translation>Toată perioada</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>All three sides and the weight are wanted.</source>
      <translation>Sunt necesare toate cele trei laturi și greutatea.</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>An AWB is in one of {allowed}, not in {currency}.</source>
      <translation>Un AWB este în una dintre {allowed}, nu în {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>An AWB needs at least one parcel or envelope.</source>
      <translation>Un AWB are nevoie de cel puțin un colet sau un plic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>An AWB takes up to {parcels} parcels and {envelopes} envelopes.</source>
      <translation>Un AWB acceptă cel mult {parcels} colete și {envelopes} plicuri.</translation>
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
      <location filename="../../emag_desk/ui/offers/calendar_days.py" />
      <source>An interval must end after it starts.</source>
      <translation>Un interval trebuie să se termine după ce începe.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>An invoice is attached to this order already.</source>
      <translation>La această comandă este deja atașată o factură.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>An invoice must not travel unencrypted: the address begins with https://</source>
      <translation>O factură nu trebuie să circule necriptată: adresa începe cu https://</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>An invoice must not travel unencrypted: use an address that begins with https://</source>
      <translation>O factură nu trebuie să circule necriptată: folosiți o adresă care începe cu https://</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>An invoice series needs a prefix, such as DEMO-.</source>
      <translation>O serie de facturi are nevoie de un prefix, de exemplu DEMO-.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>An invoice with an IBAN names the bank, too.</source>
      <translation>O factură cu IBAN numește și banca.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>An order must be allowed at least one piece.</source>
      <translation>Unei comenzi trebuie să i se permită cel puțin o bucată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>An order that is {status} cannot become {wanted}, or can no longer.</source>
      <translation>O comandă cu starea {status} nu poate trece la {wanted} sau nu mai poate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>An order that is {status} is not shipped.</source>
      <translation>O comandă cu starea {status} nu se expediază.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>An order without lines is not possible: cancel the order instead.</source>
      <translation>O comandă fără linii nu este posibilă: anulați în schimb comanda.</translation>
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_checks.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Another product</source>
      <translation>Alt produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Answer</source>
      <translation>Răspuns</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
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
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>As in the table</source>
      <translation>Ca în tabel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>As new</source>
      <translation>Ca nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Ask eMAG to leave the choice of the courier to us.</source>
      <translation>Cere eMAG să ne lase nouă alegerea curierului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Ask for fewer items at a time.</source>
      <translation>Cereți mai puține elemente o dată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Ask whoever runs the server for the right to write there.</source>
      <translation>Cereți administratorului serverului drept de scriere acolo.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Ask whoever runs the server for the right.</source>
      <translation>Cereți dreptul administratorului serverului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Ask whoever runs the server to allow SFTP for this user.</source>
      <translation>Cereți administratorului serverului să permită SFTP acestui utilizator.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>Ask whoever runs the server whether its key was changed, before you agree to the new one.</source>
      <translation>Întrebați administratorul serverului dacă i s-a schimbat cheia, înainte s-o acceptați pe cea nouă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Asked for</source>
      <translation>Cerut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>At most {most} are taken.</source>
      <translation>Se acceptă cel mult {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>At the customer's request</source>
      <translation>La cererea clientului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>At {time} the clocks change in Bucharest: choose a time before or after that hour.</source>
      <translation>La {time} se schimbă ora la București: alegeți un moment înainte sau după acea oră.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Attach a document</source>
      <translation>Atașează un document</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Attach the offer to the product that eMAG names, or use another part number.</source>
      <translation>Legați oferta de produsul numit de eMAG sau folosiți alt cod de produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Attach {kind} “{name}”, from {url}.</source>
      <translation>Atașează {kind} „{name}”, de la {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Attach {kind}, from {url}.</source>
      <translation>Atașează {kind}, de la {url}.</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Bank account</source>
      <translation>Cont bancar</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Bank transfer</source>
      <translation>Transfer bancar</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Being checked: eMAG did not say what became of it</source>
      <translation>În verificare: eMAG nu a spus care este rezultatul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Being issued</source>
      <translation>Se emite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Best price</source>
      <translation>Cel mai bun preț</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Better offer elsewhere</source>
      <translation>Ofertă mai bună în altă parte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Better price elsewhere</source>
      <translation>Preț mai bun în altă parte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Blacklisted customer</source>
      <translation>Client pe lista neagră</translation>
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
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>By order number</source>
      <translation>După numărul comenzii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>By part number</source>
      <translation>După codul de produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>By warehouse, then by part number</source>
      <translation>După depozit, apoi după codul de produs</translation>
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Campaign {campaign_id}: {sale_price} without VAT, {stock} pieces.</source>
      <translation>Campania {campaign_id}: {sale_price} fără TVA, {stock} bucăți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Cancel the order</source>
      <translation>Anulează comanda</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Cancel the order: {reason}.</source>
      <translation>Anulează comanda: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Cancel the return</source>
      <translation>Anulează returul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/sync/actions/status.py" />
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/model.py" />
      <location filename="../../emag_desk/ui/orders/order_deed.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/orders/status.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Cancelled</source>
      <translation>Anulată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Cancelled by eMAG's staff at the seller's request</source>
      <translation>Anulată de eMAG la cererea vânzătorului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Cancelled by the customer</source>
      <translation>Anulată de client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Cancelled commission</source>
      <translation>Comision anulat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Cancelled transport</source>
      <translation>Transport anulat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Cannot be issued</source>
      <translation>Nu se poate emite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Card online</source>
      <translation>Card online</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Cash</source>
      <translation>Numerar</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Cash on delivery</source>
      <translation>Ramburs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Cash on delivery not received</source>
      <translation>Ramburs neprimit</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Change the status</source>
      <translation>Schimbă starea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Change the status of the return</source>
      <translation>Schimbă starea returului</translation>
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
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check address, bucket and folder in the publishing settings.</source>
      <translation>Verificați adresa, bucketul și dosarul în setările de publicare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check its name and the region.</source>
      <translation>Verificați-i numele și regiunea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Check its name, and your connection to the internet.</source>
      <translation>Verificați-i numele și conexiunea la internet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check that the number is right.</source>
      <translation>Verificați dacă numărul este corect.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>Check that the public address and the place belong together.</source>
      <translation>Verificați că adresa publică și locul se potrivesc.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>Check that the public address and the place belong together; a cache may need to be emptied.</source>
      <translation>Verificați că adresa publică și locul se potrivesc; poate trebuie golit un cache.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address and the routes of the account.</source>
      <translation>Verificați adresa și rutele contului.</translation>
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
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check the address of the storage; if it is right, try again later.</source>
      <translation>Verificați adresa spațiului de stocare; dacă este corectă, încercați mai târziu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check the free space and the rights of the folder, then save again.</source>
      <translation>Verificați spațiul liber și drepturile dosarului, apoi salvați din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>Check the free space and the rights of the folder.</source>
      <translation>Verificați spațiul liber și drepturile dosarului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Check the free space on the server, then try again.</source>
      <translation>Verificați spațiul liber de pe server, apoi încercați din nou.</translation>
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
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Check the port, and whether the server is running.</source>
      <translation>Verificați portul și dacă serverul este pornit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the proxy of the account.</source>
      <translation>Verificați proxy-ul contului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check the rights of the key; some storages do not allow rights per file.</source>
      <translation>Verificați drepturile cheii; unele spații de stocare nu permit drepturi pe fișier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Check the user name and the password, or the key file.</source>
      <translation>Verificați numele de utilizator și parola sau fișierul cheii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check user name and password under Accounts; in the eMAG panel the user needs the right to use the API.</source>
      <translation>Verificați numele de utilizator și parola la Conturi; în panoul eMAG utilizatorul are nevoie de dreptul de a folosi API-ul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Check user name and password; with Nextcloud, make an app password.</source>
      <translation>Verificați numele de utilizator și parola; la Nextcloud creați o parolă de aplicație.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check who owns the file and whether you may read it.</source>
      <translation>Verificați cui îi aparține fișierul și dacă îl puteți citi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
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
      <location filename="../../emag_desk/ui/returns/actions.py" />
      <source>Choose a return in the table first.</source>
      <translation>Alegeți întâi un retur în tabel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>Choose an invoice in the table first.</source>
      <translation>Alegeți întâi o factură în tabel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/actions.py" />
      <source>Choose an order in the table first.</source>
      <translation>Alegeți întâi o comandă din tabel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/atomic_file.py" />
      <source>Choose another place, or close the program that has the file open.</source>
      <translation>Alegeți alt loc sau închideți programul care are fișierul deschis.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>Choose another prefix for this series.</source>
      <translation>Alegeți alt prefix pentru această serie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>Choose at least one product that comes back.</source>
      <translation>Alegeți cel puțin un produs care vine înapoi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>Choose one invoice only.</source>
      <translation>Alegeți o singură factură.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/actions.py" />
      <source>Choose one order only.</source>
      <translation>Alegeți o singură comandă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/actions.py" />
      <source>Choose one return only.</source>
      <translation>Alegeți un singur retur.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>Choose the locality of the {side}.</source>
      <translation>Alegeți localitatea la {side}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>Choose why it comes back.</source>
      <translation>Alegeți de ce vine înapoi.</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Comes back by</source>
      <translation>Vine înapoi prin</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Command line</source>
      <translation>Linia de comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Commission</source>
      <translation>Comision</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Commission discount</source>
      <translation>Reducere de comision</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Commission on what came back</source>
      <translation>Comision pentru ce s-a returnat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Company</source>
      <translation>Firmă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>Compare it with what your provider tells, and agree to it once.</source>
      <translation>Comparați-o cu ce spune furnizorul dumneavoastră și acceptați-o o dată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Complete your seller account in the eMAG panel.</source>
      <translation>Completați contul de vânzător în panoul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Completed</source>
      <translation>Încheiat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Condition</source>
      <translation>Stare produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>Connect the drive, or choose another folder in the publishing settings.</source>
      <translation>Conectați unitatea sau alegeți alt dosar în setările de publicare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Connection</source>
      <translation>Conexiune</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Copy it from where you found it: 4 to 64 letters and digits.</source>
      <translation>Copiați-l de unde l-ați găsit: 4 până la 64 de litere și cifre.</translation>
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
      <location filename="../../emag_desk/settings_invoicing.py" />
      <source>Correct it in the file, or fill it in again.</source>
      <translation>Corectați-l în fișier sau completați-l din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Courier account {account}.</source>
      <translation>Cont de curier {account}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Courier delivery term is too long</source>
      <translation>Termenul de livrare al curierului este prea lung</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Couriers</source>
      <translation>Curieri</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Create a return</source>
      <translation>Creează un retur</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Create an invoice</source>
      <translation>Creează o factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Create it there, or correct it in the publishing settings.</source>
      <translation>Creați-l acolo sau corectați-l în setările de publicare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Create the folder there, or correct the address.</source>
      <translation>Creați dosarul acolo sau corectați adresa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Credit note</source>
      <translation>Notă de credit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Currency</source>
      <translation>Monedă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Customer wants to cancel</source>
      <translation>Clientul vrea să anuleze</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/invoice_pull.py" />
      <source>Customers' invoices</source>
      <translation>Facturile clienților</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Czech</source>
      <translation>Cehă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Damaged</source>
      <translation>Deteriorat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Damaged on the way</source>
      <translation>Deteriorat la transport</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Defective product</source>
      <translation>Produs defect</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Delivered</source>
      <translation>Livrată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Delivered too late</source>
      <translation>Livrată prea târziu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Delivery is too expensive</source>
      <translation>Livrarea este prea scumpă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Deposits (SGR)</source>
      <translation>Garanții (SGR)</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Diagnostic</source>
      <translation>Diagnostic</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Differences in money</source>
      <translation>Diferențe de bani</translation>
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
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
      <source>Dropped</source>
      <translation>Abandonată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Dropped by a person</source>
      <translation>Abandonată de o persoană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Due within 3 days</source>
      <translation>Termen în 3 zile</translation>
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
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Each interval needs a number of its own, from 1 up.</source>
      <translation>Fiecare interval are nevoie de un număr propriu, de la 1 în sus.</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Edit the lines</source>
      <translation>Editează liniile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Empty it in the publishing settings, and agree to the server's key again.</source>
      <translation>Goliți-o în setările de publicare și acceptați din nou cheia serverului.</translation>
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
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Everything comes back: finalized -&gt; returned.</source>
      <translation>Totul vine înapoi: finalizată -&gt; returnată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Failed</source>
      <translation>Eșuat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Failed delivery</source>
      <translation>Livrare eșuată</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Fee for sending it back</source>
      <translation>Taxă pentru trimiterea înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Fetch the images again</source>
      <translation>Preia din nou imaginile</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Fetched from</source>
      <translation>Ridicat de la</translation>
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
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Finalize</source>
      <translation>Finalizează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/sync/actions/status.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/model.py" />
      <location filename="../../emag_desk/ui/orders/order_deed.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/orders/status.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Finalized</source>
      <translation>Finalizată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Finalized on {day} over {total} {currency}, and there is no invoice.</source>
      <translation>Finalizată pe {day} cu {total} {currency} și nu există factură.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Finalized on {day}; eMAG has not received the {total} {currency} of the courier yet.</source>
      <translation>Finalizată pe {day}; eMAG nu a primit încă cei {total} {currency} de la curier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>For sending it back the customer pays {money} {currency}.</source>
      <translation>Pentru trimiterea înapoi clientul plătește {money} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Found by a person</source>
      <translation>Găsită de o persoană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Fraud is suspected</source>
      <translation>Suspiciune de fraudă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>Free some disk space and start again.</source>
      <translation>Eliberați spațiu pe disc și porniți din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <location filename="../../emag_desk/store/generation.py" />
      <source>Free some disk space or close what else uses the file, and try again.</source>
      <translation>Eliberați spațiu pe disc sau închideți ce mai folosește fișierul și încercați din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/awb_received.py" />
      <source>Free some disk space. The numbers stay in memory until they are written down.</source>
      <translation>Eliberați spațiu pe disc. Numerele rămân în memorie până când sunt scrise.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Free some space there.</source>
      <translation>Eliberați spațiu acolo.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>French</source>
      <translation>Franceză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>From 1 to {most} pieces can be replaced.</source>
      <translation>Se pot înlocui de la 1 la {most} bucăți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>From tomorrow to 60 days ahead.</source>
      <translation>De mâine până peste 60 de zile.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>From … to …</source>
      <translation>De la … până la …</translation>
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
      <source>Give an EAN or a part number key (PNK), not both.</source>
      <translation>Dați un EAN sau un cod PNK, nu pe amândouă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Give money back</source>
      <translation>Stornează</translation>
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
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Got another product than ordered</source>
      <translation>A primit alt produs decât cel comandat</translation>
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
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Handled by eMAG (FBE)</source>
      <translation>Gestionat de eMAG (FBE)</translation>
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
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Height</source>
      <translation>Înălțime</translation>
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
      <location filename="../../emag_desk/domain/payments.py" />
      <source>How much was paid is missing.</source>
      <translation>Lipsește suma plătită.</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If it was done, the money goes back twice.</source>
      <translation>Dacă s-a făcut, banii se restituie de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, a second courier is paid for.</source>
      <translation>Dacă există deja unul, se plătește un al doilea curier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, a second parcel is paid for.</source>
      <translation>Dacă există deja unul, se plătește un al doilea colet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, the order gets a second invoice.</source>
      <translation>Dacă există deja una, comanda primește a doua factură.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, the order gets a second return.</source>
      <translation>Dacă există deja unul, comanda primește un al doilea retur.</translation>
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/sync/actions/status.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/model.py" />
      <location filename="../../emag_desk/ui/orders/order_deed.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/orders/status.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>In progress</source>
      <translation>În lucru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>In stock</source>
      <translation>În stoc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: does order {number} have the invoice? Copy its number.</source>
      <translation>În ERP: are comanda {number} factura? Copiați-i numărul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: does order {number} have the return? Copy its number.</source>
      <translation>În ERP: are comanda {number} returul? Copiați-i numărul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: what is paid of the invoice of order {number}?</source>
      <translation>În ERP: cât s-a plătit din factura comenzii {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: which status has the return of order {number}?</source>
      <translation>În ERP: ce stare are returul comenzii {number}?</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does offer {number} have the size and weight?</source>
      <translation>În panou: are oferta {number} dimensiunile și greutatea?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} have an AWB that is not listed here? Copy its number.</source>
      <translation>În panou: are comanda {number} un AWB care nu apare aici? Copiați-i numărul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} have the document?</source>
      <translation>În panou: are comanda {number} documentul?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} have the new pieces and lines?</source>
      <translation>În panou: are comanda {number} bucățile și liniile noi?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} show a storno with these pieces and this money?</source>
      <translation>În panou: are comanda {number} un storno cu aceste bucăți și această sumă?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does return {number} have an AWB that is not listed here? Copy its number.</source>
      <translation>În panou: are returul {number} un AWB care nu apare aici? Copiați-i numărul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is offer {number} proposed for the campaign?</source>
      <translation>În panou: este oferta {number} propusă pentru campanie?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is order {number} cancelled?</source>
      <translation>În panou: este comanda {number} anulată?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is order {number} returned?</source>
      <translation>În panou: este comanda {number} returnată?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is order {number} still new?</source>
      <translation>În panou: mai este comanda {number} nouă?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: may the courier of order {number} be chosen?</source>
      <translation>În panou: se poate alege curierul comenzii {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: which status has order {number}?</source>
      <translation>În panou: ce stare are comanda {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: which status has return {number}, and did its money go back?</source>
      <translation>În panou: ce stare are returul {number} și i s-au restituit banii?</translation>
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Incomplete</source>
      <translation>Incomplet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Incomplete order, cancelled automatically</source>
      <translation>Comandă incompletă, anulată automat</translation>
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
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index} must end after it starts.</source>
      <translation>Intervalul {index} trebuie să se termine după ce începe.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index} overlaps with interval {other}.</source>
      <translation>Intervalul {index} se suprapune cu intervalul {other}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index} starts or ends in the hour in which the clocks change.</source>
      <translation>Intervalul {index} începe sau se termină în ora în care se schimbă ora.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index}: the voucher takes from {least} to {most} % off.</source>
      <translation>Intervalul {index}: voucherul reduce cu {least} până la {most} %.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Intervals: {count}.</source>
      <translation>Intervale: {count}.</translation>
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
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Invoice</source>
      <translation>Factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Invoice and order differ</source>
      <translation>Factura și comanda diferă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Invoice missing</source>
      <translation>Lipsește factura</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Invoice of eMAG</source>
      <translation>Factură eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Invoice {number} over {total} {currency}.</source>
      <translation>Factura {number} de {total} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Invoice {number}: {payment_status}. Paid: {paid} {currency}.</source>
      <translation>Factura {number}: {payment_status}. Plătit: {paid} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Invoiced twice</source>
      <translation>Facturată de două ori</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Invoiced with {numbers}, together {invoiced}; the order comes to {total}.</source>
      <translation>Facturată cu {numbers}, în total {invoiced}; comanda este de {total}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoicing.py" />
      <source>Invoices and credit notes with the same prefix share one series: leave that of the credit notes empty.</source>
      <translation>Facturile și notele de credit cu același prefix au o singură serie: lăsați-o goală pe cea a notelor de credit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>Invoices can be filtered by one category.</source>
      <translation>Facturile se pot filtra după o singură categorie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Irrelevant order</source>
      <translation>Comandă irelevantă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Issue an AWB</source>
      <translation>Emite un AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Issued</source>
      <translation>Emis</translation>
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
      <location filename="../../emag_desk/sync/actions/attachment.py" />
      <source>It is attached already: eMAG has this address.</source>
      <translation>Este deja atașat: eMAG are această adresă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is not counted as done. It is read back before anything else happens to it. If it happens again, tell eMAG's support.</source>
      <translation>Nu se consideră făcut. Este recitit înainte de orice altceva. Dacă se repetă, anunțați suportul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>It is on its way already: see the Outbox.</source>
      <translation>Este deja pe drum: vedeți Coada de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is read and prepared again by itself.</source>
      <translation>Se citește și se pregătește din nou singur.</translation>
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
      <location filename="../../emag_desk/sync/actions/return_awb.py" />
      <source>It names no new AWB. Look into the eMAG panel before you send it again: each one is a courier.</source>
      <translation>Nu numește niciun AWB nou. Uitați-vă în panoul eMAG înainte să-l trimiteți din nou: fiecare înseamnă un curier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_awb.py" />
      <source>It names several AWBs that it did not name before: {numbers}. Look into the eMAG panel which is yours.</source>
      <translation>Numește mai multe AWB-uri pe care nu le numea înainte: {numbers}. Uitați-vă în panoul eMAG care este al dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>It needs a column such as id, part_number, ean or part_number_key, and one such as sale_price, stock:1 or status. An export shows all of them.</source>
      <translation>Are nevoie de o coloană precum id, part_number, ean sau part_number_key și de una precum sale_price, stock:1 sau status. Un export le arată pe toate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>It shows nothing of what was sent, which does not prove that it never will.</source>
      <translation>Nu arată nimic din ce s-a trimis, ceea ce nu dovedește că nu va arăta niciodată.</translation>
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
      <location filename="../../emag_desk/domain/payments.py" />
      <source>It was paid before the invoice was written.</source>
      <translation>A fost plătită înainte de scrierea facturii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>It was taken back as a whole already.</source>
      <translation>A fost deja retrasă în întregime.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Italian</source>
      <translation>Italiană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Its turn came so late that what it repeats may no longer be true.</source>
      <translation>I-a venit rândul atât de târziu, încât ce repetă poate nu mai este adevărat.</translation>
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
      <location filename="../../emag_desk/sync/labels.py" />
      <source>Labels for a label printer and labels on paper cannot be put together.</source>
      <translation>Etichetele pentru imprimanta de etichete și cele pe hârtie nu se pot pune împreună.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Language of the texts</source>
      <translation>Limba textelor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Last month</source>
      <translation>Luna trecută</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Last three months</source>
      <translation>Ultimele trei luni</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Last year</source>
      <translation>Anul trecut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Late</source>
      <translation>Întârziată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Late shipment</source>
      <translation>Expediere întârziată</translation>
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
      <location filename="../../emag_desk/sync/labels.py" />
      <source>Leave them out, or fetch them again.</source>
      <translation>Omiteți-le sau preluați-le din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave user name and password out of the address: they have their own fields.</source>
      <translation>Nu puneți numele de utilizator și parola în adresă: au câmpurile lor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Left out</source>
      <translation>Omisă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Left to eMAG, the offer would be enrolled.</source>
      <translation>Lăsată la alegerea eMAG, oferta ar fi înscrisă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Length</source>
      <translation>Lungime</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Line {line} of {path} cannot be understood and was left out.</source>
      <translation>Linia {line} din {path} nu poate fi înțeleasă și a fost ignorată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>Lines can be edited while an order is in progress or prepared; this one is {status}.</source>
      <translation>Liniile se pot edita cât comanda este în lucru sau pregătită; aceasta are starea {status}.</translation>
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
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Long term until the product is in our warehouse</source>
      <translation>Termen lung până ajunge produsul în depozitul nostru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Look at the request log; if it happens again, tell eMAG's support.</source>
      <translation>Uitați-vă în jurnalul de cereri; dacă se repetă, anunțați suportul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>Look for the invoices that are missing here, then set the next number of {prefix} to {next}.</source>
      <translation>Căutați facturile care lipsesc aici, apoi puneți următorul număr al seriei {prefix} la {next}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>Look into the eMAG panel whether there is a new AWB.</source>
      <translation>Uitați-vă în panoul eMAG dacă există un AWB nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>Look into the eMAG panel whether there is an AWB.</source>
      <translation>Uitați-vă în panoul eMAG dacă există un AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>Look into the eMAG panel: money that goes back twice does not come back by itself.</source>
      <translation>Uitați-vă în panoul eMAG: banii restituiți de două ori nu se întorc singuri.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_paper.py" />
      <source>Look whether it is switched on, or save the pages as a PDF.</source>
      <translation>Verificați dacă este pornită sau salvați paginile ca PDF.</translation>
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
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Mark as received</source>
      <translation>Marchează ca primit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Mark as returned</source>
      <translation>Marchează ca returnată</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Money back</source>
      <translation>Bani înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>Money back, as eMAG tells it: {amounts}.</source>
      <translation>Bani înapoi, după cum spune eMAG: {amounts}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <source>Money is given back for a finalized order; this one is {status}.</source>
      <translation>Se stornează o comandă finalizată; aceasta are starea {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>More</source>
      <translation>Mai multe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>Most likely there is no AWB. Look into the eMAG panel before you send it again.</source>
      <translation>Cel mai probabil nu există AWB. Uitați-vă în panoul eMAG înainte să-l trimiteți din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Move the file away yourself, then start again.</source>
      <translation>Mutați fișierul dumneavoastră, apoi porniți din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>MultiDeals</source>
      <translation>MultiDeals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>My invoices</source>
      <translation>Facturile mele</translation>
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
      <location filename="../../emag_desk/command_line/awb.py" />
      <source>Name a file for the labels.</source>
      <translation>Numiți un fișier pentru etichete.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>Name it once, such as --filter FC.</source>
      <translation>Numiți-o o singură dată, de exemplu --filter FC.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
      <source>Name one with --account: {names}.</source>
      <translation>Numiți unul cu --account: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>Name, address and e-mail go together: all three, or none.</source>
      <translation>Numele, adresa și e-mailul merg împreună: toate trei sau niciunul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>Names can be guessed: whoever tries numbers can read your customers' invoices.</source>
      <translation>Numele se pot ghici: cine încearcă numere poate citi facturile clienților dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>Names the offer between you and eMAG for good. Suggested: the next free one.</source>
      <translation>Identifică definitiv oferta între dumneavoastră și eMAG. Sugerat: următorul număr liber.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Needs a look</source>
      <translation>Merită o privire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
      <source>Needs you</source>
      <translation>Cere decizia dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Needs you: see the Outbox</source>
      <translation>Cere decizia dvs.: vedeți Coada de trimitere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/sync/actions/status.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/model.py" />
      <location filename="../../emag_desk/ui/orders/order_deed.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/orders/status.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>New</source>
      <translation>Nou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>New documentation, validation pending</source>
      <translation>Documentație nouă, în curs de validare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>New line: {quantity} x {name} at {sale_price} without VAT.</source>
      <translation>Linie nouă: {quantity} x {name} la {sale_price} fără TVA.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>No</source>
      <translation>Nu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/label_batch.py" />
      <source>No AWB and no order {number} is known here.</source>
      <translation>Niciun AWB și nicio comandă {number} nu sunt cunoscute aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>No VAT invoice</source>
      <translation>Fără factură cu TVA</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>No courier account is chosen: eMAG takes your default one.</source>
      <translation>Nu este ales niciun cont de curier: eMAG îl folosește pe cel implicit.</translation>
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
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>No invoice</source>
      <translation>Fără factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_register.py" />
      <source>No invoice gets a number before it can be noted there. Free some disk space and try again.</source>
      <translation>Nicio factură nu primește număr până nu poate fi notată acolo. Eliberați spațiu pe disc și încercați din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>No longer in stock (instalments)</source>
      <translation>Nu mai este în stoc (rate)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>No longer in the partner's stock</source>
      <translation>Nu mai este în stocul partenerului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>No order that is known here has the number {number}.</source>
      <translation>Nicio comandă cunoscută aici nu are numărul {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/storno.py" />
      <source>No pieces come back: nothing would be given back.</source>
      <translation>Nicio bucată nu vine înapoi: nu s-ar restitui nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/bench.py" />
      <source>No return was received.</source>
      <translation>Niciun retur nu este primit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <source>Nobody but the one who pays can say whether this refund was made. The order is {status}.</source>
      <translation>Numai cine plătește poate spune dacă această restituire s-a făcut. Comanda are starea {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>None of these orders can be shown: read them again first.</source>
      <translation>Niciuna dintre aceste comenzi nu poate fi afișată: citiți-le întâi din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>None of your accounts uses the ERP dialect: there is nothing to list.</source>
      <translation>Niciunul dintre conturile dumneavoastră nu folosește dialectul ERP: nu este nimic de listat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Not content with how the product works</source>
      <translation>Nemulțumit de cum funcționează produsul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not encrypted, and need not be: it stays on this computer.</source>
      <translation>Necriptată, și nici nu trebuie: rămâne pe acest calculator.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Not in stock</source>
      <translation>Lipsă stoc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Not issued</source>
      <translation>Neemis</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <source>Not on the order</source>
      <translation>Nu este la comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Not on the order yet</source>
      <translation>Încă nu este la comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Not sent</source>
      <translation>Netrimis</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Not specified</source>
      <translation>Nespecificat</translation>
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Note: {text}</source>
      <translation>Notă: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Noted</source>
      <translation>Notat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Noted by</source>
      <translation>Notat de</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>Nothing</source>
      <translation>Nimic</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Nothing comes back and nothing is given back. This cannot be undone.</source>
      <translation>Nu vine nimic înapoi și nu se restituie nimic. Nu se poate anula.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>Nothing has been changed.</source>
      <translation>Nu s-a schimbat nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>Nothing has the cursor.</source>
      <translation>Nimic nu are cursorul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>Nothing in this folder will do.</source>
      <translation>Nimic din acest dosar nu se potrivește.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Nothing is being read.</source>
      <translation>Nu se citește nimic.</translation>
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
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Nothing of this is owed any more.</source>
      <translation>Nu mai este nimic de plată din aceasta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>Nothing of {number} can be taken back: it is what the order comes to.</source>
      <translation>Din {number} nu se poate retrage nimic: este cât valorează comanda.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Nothing was taken back here.</source>
      <translation>Aici nu s-a retras nimic.</translation>
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
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <source>On its way</source>
      <translation>Pe drum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>On the marketplace a return is moved on in the list of returns, under eMAG's own number.</source>
      <translation>Pe marketplace returul se continuă în lista de retururi, sub numărul dat de eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>On the marketplace only customers create returns.</source>
      <translation>Pe marketplace numai clienții creează retururi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_create.py" />
      <source>On the marketplace only customers create returns: there is no call for it.</source>
      <translation>Pe marketplace numai clienții creează retururi: nu există apel pentru asta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>On the order</source>
      <translation>La comandă</translation>
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
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>One order may have {most} pieces, but only {stock} are in the campaign.</source>
      <translation>O comandă poate avea {most} bucăți, dar în campanie sunt doar {stock}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>Only MultiDeals campaigns have intervals.</source>
      <translation>Doar campaniile MultiDeals au intervale.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>Only PDF files can be attached.</source>
      <translation>Se pot atașa doar fișiere PDF.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>Only a new order can be acknowledged; this one is {status}.</source>
      <translation>Doar o comandă nouă poate fi preluată; aceasta are starea {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>Only goods that are refused are sent back for a fee.</source>
      <translation>Doar produsele refuzate se trimit înapoi contra unei taxe.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Only where the prices are not in the currency of the platform.</source>
      <translation>Doar unde prețurile nu sunt în moneda platformei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>Only your own network knows {host}: eMAG cannot fetch anything from there.</source>
      <translation>Doar rețeaua dumneavoastră cunoaște {host}: eMAG nu poate prelua nimic de acolo.</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Opened, not used</source>
      <translation>Deschis, nefolosit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Order</source>
      <translation>Comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/label_batch.py" />
      <source>Order {number} has no AWB that was issued from here.</source>
      <translation>Comanda {number} nu are niciun AWB emis de aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/awb_plan.py" />
      <source>Order {order} could not be read.</source>
      <translation>Comanda {order} nu a putut fi citită.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>Order {order} has an invoice attached already.</source>
      <translation>Comanda {order} are deja o factură atașată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Ordered</source>
      <translation>Comandată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Ordered more than one size</source>
      <translation>A comandat mai multe mărimi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Orders</source>
      <translation>Comenzi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Orders of one line first, then by part number</source>
      <translation>Întâi comenzile cu o linie, apoi după codul de produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/order_pull.py" />
      <source>Orders of {moment} ({kind}) changed while they were read; the next pull reads them again.</source>
      <translation>Comenzi din {moment} ({kind}) s-au schimbat în timpul citirii; următoarea citire le ia din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Orders without invoice</source>
      <translation>Comenzi fără factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Other</source>
      <translation>Alta</translation>
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
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Other reasons</source>
      <translation>Alte motive</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Other reasons (online credit)</source>
      <translation>Alte motive (credit online)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Others</source>
      <translation>Altele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Our courier</source>
      <translation>Curierul nostru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Our note</source>
      <translation>Nota noastră</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Out of stock</source>
      <translation>Fără stoc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Out of stock (instalments)</source>
      <translation>Lipsă stoc (rate)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Outcome unknown</source>
      <translation>Rezultat necunoscut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Overdue</source>
      <translation>Termen depășit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>PNK</source>
      <translation>PNK</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Paid</source>
      <translation>Plătit</translation>
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
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Partly paid</source>
      <translation>Plătită parțial</translation>
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
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Payment order not paid</source>
      <translation>Ordin de plată neachitat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Pending</source>
      <translation>În așteptare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Pieces of {line}: {old} -&gt; 0, the line is dropped.</source>
      <translation>Bucăți din {line}: {old} -&gt; 0, linia se elimină.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Pieces of {line}: {old} -&gt; {new}.</source>
      <translation>Bucăți din {line}: {old} -&gt; {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Polish</source>
      <translation>Poloneză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <location filename="../../emag_desk/sync/actions/status.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/model.py" />
      <location filename="../../emag_desk/ui/orders/order_deed.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/orders/status.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Prepared</source>
      <translation>Pregătită</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offers/campaign.py" />
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
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
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Products</source>
      <translation>Produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/category_fields.py" />
      <source>Products that differ only in the characteristics of the family share one page.</source>
      <translation>Produsele care diferă doar prin caracteristicile familiei au o pagină comună.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Proforma invoice</source>
      <translation>Factură proformă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Propose for a campaign</source>
      <translation>Propune pentru o campanie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Public addresses of JPG or PNG files, at most 6000 × 6000 pixels and 8 MB.</source>
      <translation>Adrese publice de fișiere JPG sau PNG, cel mult 6000 × 6000 pixeli și 8 MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Published; waiting for eMAG…</source>
      <translation>Publicat; se așteaptă eMAG…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Publishing and fetching back…</source>
      <translation>Se publică și se preia înapoi…</translation>
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
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Ready</source>
      <translation>Gata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Reason</source>
      <translation>Motiv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Reason of the refusal</source>
      <translation>Motivul refuzului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Reason {number} of an older list</source>
      <translation>Motivul {number} dintr-o listă mai veche</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Received</source>
      <translation>Primit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Received less or more than the order</source>
      <translation>S-a primit mai puțin sau mai mult decât comanda</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Refund</source>
      <translation>Restituire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Refund and return differ</source>
      <translation>Restituirea și returul diferă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Refund of the cancellation {cancellation}.</source>
      <translation>Restituire pentru anularea {cancellation}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Refuse</source>
      <translation>Refuză</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Refused</source>
      <translation>Refuzată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Refused products</source>
      <translation>Produse refuzate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Remarks</source>
      <translation>Observații</translation>
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
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
      <source>Replaced</source>
      <translation>Înlocuită</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Replacement</source>
      <translation>Înlocuire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Replacement: {quantity} x {name}.</source>
      <translation>Înlocuire: {quantity} x {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <location filename="../../emag_desk/sync/one_document.py" />
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
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Return without refund</source>
      <translation>Retur fără restituire</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Return {number}</source>
      <translation>Returul {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Return {returns} is finalized with {promised}, and nothing was given back.</source>
      <translation>Returul {returns} este finalizat cu {promised} și nu s-a restituit nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Return {returns} is finalized with {promised}; {refunded} was given back.</source>
      <translation>Returul {returns} este finalizat cu {promised}; s-au restituit {refunded}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <location filename="../../emag_desk/sync/actions/status.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/model.py" />
      <location filename="../../emag_desk/ui/orders/order_deed.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/orders/status.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Returned</source>
      <translation>Returnată</translation>
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
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>S3-compatible storage</source>
      <translation>Stocare compatibilă S3</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>SFTP server</source>
      <translation>Server SFTP</translation>
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
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
      <source>Saved</source>
      <translation>Salvată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
      <source>Saved with remarks</source>
      <translation>Salvată cu observații</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>Say how many percent the voucher takes off.</source>
      <translation>Precizați cu câte procente reduce voucherul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Say how many pieces are in the campaign.</source>
      <translation>Precizați câte bucăți sunt în campanie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>Say how many pieces one order may have in this campaign.</source>
      <translation>Precizați câte bucăți poate avea o comandă în această campanie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/own_invoices.py" />
      <source>Say in the settings how it numbers them.</source>
      <translation>Precizați în setări cum le numerotează.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing.py" />
      <source>Say in the settings where the PDFs of this account are published.</source>
      <translation>Precizați în setări unde se publică PDF-urile acestui cont.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>Say which product the customer gets in its place, and how many.</source>
      <translation>Precizați ce produs primește clientul în loc și câte bucăți.</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Send a courier for the return</source>
      <translation>Trimite un curier pentru retur</translation>
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
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
      <source>Sending</source>
      <translation>Se trimite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Sending this a second time may cost money twice.</source>
      <translation>O a doua trimitere poate costa bani de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Sends a product back that does not work</source>
      <translation>Trimite înapoi un produs care nu funcționează</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Sends a sealed product back</source>
      <translation>Trimite înapoi un produs sigilat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Sends a working product back</source>
      <translation>Trimite înapoi un produs funcțional</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Serial number</source>
      <translation>Număr de serie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Set the clock, or let the operating system set it.</source>
      <translation>Potriviți ceasul sau lăsați sistemul de operare s-o facă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Set the clock, then try again.</source>
      <translation>Potriviți ceasul, apoi încercați din nou.</translation>
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
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>Several accounts have an order with this number: type it in the window of the order.</source>
      <translation>Mai multe conturi au o comandă cu acest număr: tastați-l în fereastra comenzii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>Several files belong to order {order}: choose one.</source>
      <translation>Mai multe fișiere țin de comanda {order}: alegeți unul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Shipped by eMAG (FBE)</source>
      <translation>Expediată de eMAG (FBE)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Shipped by us</source>
      <translation>Expediată de noi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Shipped too late</source>
      <translation>Expediată prea târziu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Size</source>
      <translation>Mărime</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Size and weight are told.</source>
      <translation>Dimensiunile și greutatea sunt comunicate.</translation>
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
      <location filename="../../emag_desk/ui/offers/calendar_days.py" />
      <source>Some of these days belong to interval {number} already.</source>
      <translation>Unele dintre aceste zile aparțin deja intervalului {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Somebody has locked the file on {host}.</source>
      <translation>Cineva a blocat fișierul pe {host}.</translation>
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
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Status: {new}.</source>
      <translation>Stare: {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Status: {old} -&gt; {new}.</source>
      <translation>Stare: {old} -&gt; {new}.</translation>
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
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Stock in site</source>
      <translation>Stoc în site</translation>
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
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Store credit</source>
      <translation>Credit în magazin</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Storno</source>
      <translation>Storno</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Storno of a cancelled commission</source>
      <translation>Storno al unui comision anulat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Storno without credit note</source>
      <translation>Storno fără notă de credit</translation>
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
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Take over the address that it leads to.</source>
      <translation>Preluați adresa la care duce.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Take staged edits back</source>
      <translation>Retrage modificările pregătite</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Take the order on: new -&gt; in progress.</source>
      <translation>Preia comanda: nouă -&gt; în lucru.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Tell size and weight</source>
      <translation>Precizează mărimea și greutatea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Tell the payment of an invoice</source>
      <translation>Comunică plata unei facturi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>That would take back more than the invoice {number} comes to.</source>
      <translation>S-ar retrage mai mult decât valoarea facturii {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The AWB is issued.</source>
      <translation>AWB-ul este emis.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/invoice_create.py" />
      <source>The ERP did not answer clearly, and no call finds an invoice by our number. Look there whether it has it.</source>
      <translation>ERP-ul nu a răspuns clar și niciun apel nu găsește o factură după numărul nostru. Uitați-vă acolo dacă o are.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_create.py" />
      <source>The ERP did not answer clearly, and no call lists its returns. Look there whether it has this one.</source>
      <translation>ERP-ul nu a răspuns clar și niciun apel nu-i listează retururile. Uitați-vă acolo dacă îl are pe acesta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>The ERP did not answer clearly. The return is {status} now.</source>
      <translation>ERP-ul nu a răspuns clar. Returul are acum starea {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/invoice_create.py" />
      <source>The ERP has {number} already, as {there}.</source>
      <translation>ERP-ul are deja {number}, ca {there}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>The PDF has {size} MB; at most {most} MB are published.</source>
      <translation>PDF-ul are {size} MB; se publică cel mult {most} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>The VAT rate of this offer is not known.</source>
      <translation>Cota TVA a acestei oferte nu este cunoscută.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The access key is missing.</source>
      <translation>Lipsește cheia de acces.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>The access key may not write into the bucket {bucket}, or not for everybody to read ({code}).</source>
      <translation>Cheia de acces nu poate scrie în bucketul {bucket} sau nu așa încât să citească oricine ({code}).</translation>
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
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The address does not end in .pdf, and eMAG takes only PDF files.</source>
      <translation>Adresa nu se termină cu .pdf, iar eMAG acceptă doar fișiere PDF.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The address has {letters} letters; eMAG takes {most}.</source>
      <translation>Adresa are {letters} caractere; eMAG acceptă {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The address holds a user name or a password, which customers would see.</source>
      <translation>Adresa conține un nume de utilizator sau o parolă, pe care clienții le-ar vedea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>The address must begin with https:// so that nobody on the way can read the password.</source>
      <translation>Adresa trebuie să înceapă cu https:// ca nimeni de pe drum să nu poată citi parola.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>The address must lead straight to the file, for everybody: check the public address.</source>
      <translation>Adresa trebuie să ducă direct la fișier, pentru oricine: verificați adresa publică.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The address needs {name} once, where the name of the file belongs, and no other brackets.</source>
      <translation>Adresa are nevoie de {name} o singură dată, unde vine numele fișierului, și de nicio altă acoladă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The address of the account {name} holds a user name or a password.</source>
      <translation>Adresa contului {name} conține un nume de utilizator sau o parolă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The address of the company is missing.</source>
      <translation>Lipsește adresa firmei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The address of the storage has no path: bucket and folder have fields of their own.</source>
      <translation>Adresa spațiului de stocare nu are cale: bucketul și dosarul au câmpurile lor.</translation>
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
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The campaign's number must be from 1 to {most}.</source>
      <translation>Numărul campaniei trebuie să fie între 1 și {most}.</translation>
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
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>The certificate of {host} is not trusted: {reason}.</source>
      <translation>Certificatul lui {host} nu este de încredere: {reason}.</translation>
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
      <location filename="../../emag_desk/sync/document_sheet.py" />
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
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>The connection to {host} broke off: {reason}.</source>
      <translation>Conexiunea la {host} s-a întrerupt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The connection to {host} is not encrypted.</source>
      <translation>Conexiunea la {host} nu este criptată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The contact</source>
      <translation>Persoana de contact</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The country is a code of two letters, such as RO.</source>
      <translation>Țara este un cod de două litere, de exemplu RO.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier account {name} does not deliver to {place}.</source>
      <translation>Contul de curier {name} nu livrează la {place}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier account {name} does not go to home addresses.</source>
      <translation>Contul de curier {name} nu livrează la domiciliu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier account {name} does not serve the locker {locker}.</source>
      <translation>Contul de curier {name} nu deservește lockerul {locker}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier account {name} is not for orders.</source>
      <translation>Contul de curier {name} nu este pentru comenzi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier account {name} is not for returns.</source>
      <translation>Contul de curier {name} nu este pentru retururi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier account {name} is switched off.</source>
      <translation>Contul de curier {name} este dezactivat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier can come on {day} at the earliest.</source>
      <translation>Curierul poate veni cel mai devreme pe {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier cannot collect {cod} {currency}.</source>
      <translation>Curierul nu poate încasa {cod} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier collects nothing for a return.</source>
      <translation>La retur curierul nu încasează nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier collects {cod} {currency}, but the customer owes {due} {currency}.</source>
      <translation>Curierul încasează {cod} {currency}, dar clientul datorează {due} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>The courier collects {cod} {currency}.</source>
      <translation>Curierul încasează {cod} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The courier collects {collected} with {awbs}; the order comes to {due}.</source>
      <translation>Curierul încasează {collected} cu {awbs}; comanda este de {due}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The courier is unlocked.</source>
      <translation>Curierul este deblocat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The customer asked for it</source>
      <translation>A cerut clientul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoicing.py" />
      <source>The customer can have from 0 to {most} days to pay.</source>
      <translation>Clientul poate avea între 0 și {most} zile pentru plată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer cannot be contacted</source>
      <translation>Clientul nu poate fi contactat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer changed their mind</source>
      <translation>Clientul s-a răzgândit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The customer chose the locker {name}: the parcel goes there all the same.</source>
      <translation>Clientul a ales lockerul {name}: coletul merge oricum acolo.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer does not need it any more</source>
      <translation>Clientul nu mai are nevoie de el</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The customer gets what is told here, and the return is closed. It is asked for once.</source>
      <translation>Clientul primește ce se comunică aici, iar returul se închide. Se cere o singură dată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>The customer gets {money} {currency} back.</source>
      <translation>Clientul primește înapoi {money} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>The customer gets: {what}.</source>
      <translation>Clientul primește: {what}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The customer has asked to cancel this order.</source>
      <translation>Clientul a cerut anularea acestei comenzi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The customer has chosen eMAG's courier: this sends one more.</source>
      <translation>Clientul a ales curierul eMAG: astfel se mai trimite unul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The customer has chosen to send it: no courier is expected.</source>
      <translation>Clientul a ales să-l trimită el: nu se așteaptă curier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>The customer has it already.</source>
      <translation>Clientul o are deja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The customer has to pay {new} now, not {old}. No AWB was issued: look again.</source>
      <translation>Clientul are acum de plătit {new}, nu {old}. Nu s-a emis niciun AWB: verificați din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The customer is a company without a tax number.</source>
      <translation>Clientul este o firmă fără cod fiscal.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>The customer is not satisfied</source>
      <translation>Clientul nu este mulțumit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>The customer paid by card: nothing more is collected for new lines.</source>
      <translation>Clientul a plătit cu cardul: pentru liniile noi nu se mai încasează nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer placed another order</source>
      <translation>Clientul a plasat altă comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The customer reads the reason, and the return is closed.</source>
      <translation>Clientul citește motivul, iar returul se închide.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>The customer sends it</source>
      <translation>Îl trimite clientul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>The customer wants</source>
      <translation>Clientul dorește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>The customer writes</source>
      <translation>Clientul scrie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>The data directory {path} is on a network drive, where a database is not safe.</source>
      <translation>Dosarul de date {path} este pe o unitate de rețea, unde o bază de date nu este în siguranță.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The data of the company is not complete: {reason}</source>
      <translation>Datele firmei nu sunt complete: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The date must be from {earliest} to {latest}.</source>
      <translation>Data trebuie să fie între {earliest} și {latest}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The delivery estimate is too long</source>
      <translation>Termenul de livrare estimat este prea lung</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The delivery estimate is too long (instalments)</source>
      <translation>Termenul de livrare estimat este prea lung (rate)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/at_hand.py" />
      <source>The details of order {number} are not kept here.</source>
      <translation>Detaliile comenzii {number} nu se păstrează aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_opening.py" />
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>The details of return {number} are not kept here any more.</source>
      <translation>Detaliile returului {number} nu se mai păstrează aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>The details of return {number} are not kept here.</source>
      <translation>Detaliile returului {number} nu se păstrează aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The details of this return are not kept here any more.</source>
      <translation>Detaliile acestui retur nu se mai păstrează aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The directory on the server is missing.</source>
      <translation>Lipsește directorul de pe server.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The document is attached.</source>
      <translation>Documentul este atașat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>The ending of {name} says nothing about its format.</source>
      <translation>Terminația lui {name} nu spune nimic despre format.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/document_sheet.py" />
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
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>The file was put in its place, but {url} does not show it (HTTP {status}).</source>
      <translation>Fișierul a fost pus la locul lui, dar {url} nu îl arată (HTTP {status}).</translation>
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
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The first AWB does that by itself: it exists, its number is unknown. Copy it from the panel.</source>
      <translation>Primul AWB face asta singur: există, dar numărul nu este știut. Copiați-l din panou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>The first label goes to place 1, 2, 3 or 4 of the sheet, not {place}.</source>
      <translation>Prima etichetă vine la locul 1, 2, 3 sau 4 de pe coală, nu la {place}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The first row names no offer and field that could be imported; it has: {headings}.</source>
      <translation>Primul rând nu numește o ofertă și un câmp care se pot importa; conține: {headings}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The folder in the bucket has letters, digits, dashes and dots, and ends in a slash: invoices/</source>
      <translation>Dosarul din bucket are litere, cifre, cratime și puncte și se termină cu slash: invoices/</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The folder is missing.</source>
      <translation>Lipsește dosarul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The folder needs its whole path, from the root or the drive on.</source>
      <translation>Dosarul are nevoie de calea întreagă, de la rădăcină sau de la unitate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>The folder {folder} cannot be read: {reason}.</source>
      <translation>Dosarul {folder} nu poate fi citit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>The folder {folder} cannot be written to: {reason}.</source>
      <translation>Nu se poate scrie în dosarul {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>The folder {folder} is not there.</source>
      <translation>Dosarul {folder} nu există.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/report.py" />
      <source>The folder {path} cannot be used: {reason}.</source>
      <translation>Dosarul {path} nu poate fi folosit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>The formats are: {all}.</source>
      <translation>Formatele sunt: {all}.</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The insured value must be from 0 to {most}.</source>
      <translation>Valoarea asigurată trebuie să fie între 0 și {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf.py" />
      <source>The invoice {number} is not what was written down: it is not printed.</source>
      <translation>Factura {number} nu este cea scrisă inițial: nu se tipărește.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>The invoice {number} was not written here.</source>
      <translation>Factura {number} nu a fost scrisă aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The invoices come to {invoiced}, the order to {total}.</source>
      <translation>Facturile însumează {invoiced}, comanda {total}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The invoices come to {invoiced}, what is left of the order to {total}: a credit note is missing.</source>
      <translation>Facturile însumează {invoiced}, restul comenzii {total}: lipsește o notă de credit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/invoices.py" />
      <source>The invoices tab is not ready.</source>
      <translation>Fila Facturi nu este gata.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The key file needs its whole path, from the root or the drive on.</source>
      <translation>Fișierul cheii are nevoie de calea întreagă, de la rădăcină sau de la unitate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>The key file {path} cannot be read: {reason}.</source>
      <translation>Fișierul cheii {path} nu poate fi citit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>The key that is kept for {host} cannot be read.</source>
      <translation>Cheia păstrată pentru {host} nu poate fi citită.</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The last date for shipment has passed.</source>
      <translation>Data limită de expediere a trecut.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The last digit of this tax number does not fit the others: mistyped?</source>
      <translation>Ultima cifră a acestui cod fiscal nu se potrivește cu celelalte: greșeală de tastare?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>The last part of the product's address on the site.</source>
      <translation>Ultima parte a adresei produsului pe site.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The lines are changed.</source>
      <translation>Liniile sunt modificate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/lines.py" />
      <source>The lines are so already.</source>
      <translation>Liniile sunt deja așa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The lines of the order changed since you saw it. No AWB was issued: look again.</source>
      <translation>Liniile comenzii s-au schimbat de când ați văzut-o. Nu s-a emis niciun AWB: verificați din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <source>The local copy of your offers was damaged and has been started anew; the old file is {path}. Pull the offers again. Your changes are kept elsewhere and are not touched.</source>
      <translation>Copia locală a ofertelor era deteriorată și a fost luată de la capăt; fișierul vechi este {path}. Citiți din nou ofertele. Modificările dumneavoastră sunt ținute separat și nu sunt atinse.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The logo must be a picture: {kinds}.</source>
      <translation>Sigla trebuie să fie o imagine: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The logo needs its whole path, from the root or the drive on.</source>
      <translation>Sigla are nevoie de calea întreagă, de la rădăcină sau de la unitate.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>The marketplace has no call for this step: {purpose}.</source>
      <translation>Marketplace-ul nu are un apel pentru acest pas: {purpose}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <location filename="../../emag_desk/sync/actions/invoice_payment.py" />
      <source>The marketplace is not told of payments: they are kept here.</source>
      <translation>Marketplace-ul nu este anunțat de plăți: ele se păstrează aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The marketplace partner requested it</source>
      <translation>A cerut partenerul marketplace</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/invoice_create.py" />
      <source>The marketplace takes no invoices: it fetches their PDF, which is put on the order.</source>
      <translation>Marketplace-ul nu primește facturi: le preia PDF-ul, care se pune la comandă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The minimum price {low} is above the maximum price {high}.</source>
      <translation>Prețul minim {low} este peste prețul maxim {high}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_checks.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>The money back</source>
      <translation>Banii înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The name</source>
      <translation>Numele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>The name fits several orders: {orders}.</source>
      <translation>Numele se potrivește mai multor comenzi: {orders}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The name has {letters} letters; eMAG takes {most}.</source>
      <translation>Numele are {letters} caractere; eMAG acceptă {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The name of the company is missing.</source>
      <translation>Lipsește numele firmei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The name {host} cannot be found.</source>
      <translation>Numele {host} nu poate fi găsit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The next number must be from 1 to {most}.</source>
      <translation>Numărul următor trebuie să fie între 1 și {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The number can have from 1 to {most} digits.</source>
      <translation>Numărul poate avea între 1 și {most} cifre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The number in the trade register is missing.</source>
      <translation>Lipsește numărul din registrul comerțului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>The number of the AWB is missing, or is none.</source>
      <translation>Numărul AWB-ului lipsește sau nu este un număr.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>The number of the return is missing, or is none.</source>
      <translation>Numărul returului lipsește sau nu este un număr.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>The number that the ERP gave the invoice is missing, or is none.</source>
      <translation>Numărul dat facturii de ERP lipsește sau nu este un număr.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>The number {number} is here twice.</source>
      <translation>Numărul {number} apare aici de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>The number {number} was given out already, by another series.</source>
      <translation>Numărul {number} a fost deja dat, de altă serie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>The number {number} was given out before, and this outbox does not know it: it was put back from a copy.</source>
      <translation>Numărul {number} a mai fost atribuit, iar această coadă de trimitere nu-l cunoaște: a fost restaurată dintr-o copie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The offer will no longer be on sale.</source>
      <translation>Oferta nu va mai fi la vânzare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The offer {id} is proposed twice.</source>
      <translation>Oferta {id} este propusă de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>The offer's number is missing.</source>
      <translation>Lipsește numărul ofertei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The offer's number must be from 1 to {most}.</source>
      <translation>Numărul ofertei trebuie să fie între 1 și {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order already has an AWB: {cod} {currency} might be collected twice.</source>
      <translation>Comanda are deja un AWB: {cod} {currency} s-ar putea încasa de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order already has our invoice {number}.</source>
      <translation>Comanda are deja factura noastră {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order already has the AWB {numbers}: this makes another one.</source>
      <translation>Comanda are deja AWB-ul {numbers}: acesta ar fi încă unul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The order came back, and eMAG keeps {kept} of its commission of {commission} {currency}.</source>
      <translation>Comanda s-a întors, iar eMAG păstrează {kept} din comisionul de {commission} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The order changed since you saw it: it was {old} and is {new}. No AWB was issued.</source>
      <translation>Comanda s-a schimbat de când ați văzut-o: era {old} și este {new}. Nu s-a emis niciun AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order has VAT, but the company is said not to be a payer of VAT.</source>
      <translation>Comanda are TVA, dar firma figurează ca neplătitoare de TVA.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order has its new status.</source>
      <translation>Comanda are starea nouă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>The order has no product {offer}.</source>
      <translation>Comanda nu are produsul {offer}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order has no products left.</source>
      <translation>Comanda nu mai are produse.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <source>The order has no such line any more.</source>
      <translation>Comanda nu mai are această linie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>The order has the invoice {number} already: write a credit note for it first.</source>
      <translation>Comanda are deja factura {number}: scrieți întâi o notă de credit pentru ea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order is acknowledged.</source>
      <translation>Comanda este preluată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/sync/actions/cancel.py" />
      <source>The order is cancelled already.</source>
      <translation>Comanda este deja anulată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order is cancelled.</source>
      <translation>Comanda este anulată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order is finalized: an AWB may have been issued elsewhere. Look before you make another one.</source>
      <translation>Comanda este finalizată: poate s-a emis un AWB în altă parte. Verificați înainte să mai faceți unul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order is in {own}, the AWB in {currency}.</source>
      <translation>Comanda este în {own}, AWB-ul în {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order is not finalized yet: it may still change.</source>
      <translation>Comanda nu este încă finalizată: se mai poate schimba.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>The order is not known here: what was paid is not compared.</source>
      <translation>Comanda nu este cunoscută aici: ce s-a plătit nu se compară.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order is not paid at the door: the courier collects nothing.</source>
      <translation>Comanda nu se plătește la livrare: curierul nu încasează nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order is returned: the money goes back.</source>
      <translation>Comanda este returnată: banii se restituie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/status.py" />
      <source>The order is {status} already.</source>
      <translation>Comanda are deja starea {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>The order was cancelled or came back: there is nothing to invoice.</source>
      <translation>Comanda a fost anulată sau s-a întors: nu este nimic de facturat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>The order was changed after you decided. Nothing was sent: look at it again.</source>
      <translation>Comanda s-a schimbat după decizia dumneavoastră. Nu s-a trimis nimic: priviți-o din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>The order was {shown} when you decided and is {found} now. Nothing was sent.</source>
      <translation>Comanda era {shown} când ați decis și este acum {found}. Nu s-a trimis nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order {order} comes to more than was invoiced with {number}: that needs another invoice.</source>
      <translation>Comanda {order} depășește suma facturată cu {number}: e nevoie de altă factură.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/return_pull.py" />
      <source>The orders and parcels of the returns could not all be read: {problem}</source>
      <translation>Nu s-au putut citi toate comenzile și coletele retururilor: {problem}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/orders.py" />
      <source>The orders tab is not ready.</source>
      <translation>Fila de comenzi nu este gata.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox.py" />
      <source>The outbox {path} cannot be read: {reason}.</source>
      <translation>Coada de trimitere {path} nu poate fi citită: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The parcel came damaged</source>
      <translation>Coletul a ajuns deteriorat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The parcel is here. What you found can be told now, or when the return is finished.</source>
      <translation>Coletul a ajuns. Ce ați constatat se poate comunica acum sau la finalizarea returului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_invoicing.py" />
      <source>The part {name} of {path} was left out: {reason}</source>
      <translation>Partea {name} din {path} a fost omisă: {reason}</translation>
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_checks.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>The payment contract cancelled</source>
      <translation>Contractul de plată anulat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The payment failed</source>
      <translation>Plata a eșuat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The phone of the {side} is missing.</source>
      <translation>Lipsește telefonul la {side}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The phone of the {side}, {phone}, must have {fewest} to {most} digits.</source>
      <translation>Telefonul la {side}, {phone}, trebuie să aibă între {fewest} și {most} cifre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>The picture on the clipboard cannot be written down.</source>
      <translation>Imaginea din clipboard nu poate fi salvată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>The picture {path} cannot be written.</source>
      <translation>Imaginea {path} nu poate fi scrisă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>The pieces must be from 0 to {most}.</source>
      <translation>Bucățile trebuie să fie între 0 și {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The preference {name} cannot be {value} ({source}): the default is used.</source>
      <translation>Preferința {name} nu poate fi {value} ({source}): se folosește valoarea implicită.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The prefix begins with a letter or digit and has at most {most} letters, digits, spaces or . _ / -</source>
      <translation>Prefixul începe cu o literă sau o cifră și are cel mult {most} litere, cifre, spații sau . _ / -</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The prefix ends in a digit: prefix and number run into each other.</source>
      <translation>Prefixul se termină cu o cifră: prefixul și numărul se contopesc.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The price in the campaign, {price}, is above the present one, {own}: eMAG may refuse it.</source>
      <translation>Prețul din campanie, {price}, este peste cel actual, {own}: eMAG îl poate refuza.</translation>
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
      <location filename="../../emag_desk/ui/print_paper.py" />
      <source>The printer {printer} takes nothing.</source>
      <translation>Imprimanta {printer} nu acceptă nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product has a defect or is incomplete</source>
      <translation>Produsul are un defect sau este incomplet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product is not as described on the site</source>
      <translation>Produsul nu este ca în descrierea de pe site</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product is not what was expected</source>
      <translation>Produsul nu corespunde așteptărilor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product was a gift</source>
      <translation>Produsul a fost un cadou</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/actions.py" />
      <source>The program is still starting; try again in a moment.</source>
      <translation>Programul încă pornește; încercați din nou imediat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>The program reported a fault: {report}</source>
      <translation>Programul a raportat o eroare: {report}</translation>
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
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <source>The reconciliation was stopped.</source>
      <translation>Reconcilierea a fost oprită.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The refund is on its way.</source>
      <translation>Restituirea este pe drum.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The remark is too long: eMAG takes {most} letters, without “{rest}”.</source>
      <translation>Observația este prea lungă: eMAG acceptă {most} caractere, fără „{rest}”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The return already has the AWB {numbers}: this sends one more courier.</source>
      <translation>Returul are deja AWB-ul {numbers}: astfel se mai trimite un curier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The return has its new status.</source>
      <translation>Returul are noua stare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>The return has no such product any more.</source>
      <translation>Returul nu mai are acest produs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The return is created.</source>
      <translation>Returul este creat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>The return is so already.</source>
      <translation>Returul este deja așa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The return is updated.</source>
      <translation>Returul este actualizat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>The return is {status} already.</source>
      <translation>Returul are deja starea {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>The return was changed after you decided. Nothing was sent: look at it again.</source>
      <translation>Returul s-a schimbat după decizia dumneavoastră. Nu s-a trimis nimic: priviți-l din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>The return was {shown} when you decided and is {found} now. Nothing was sent.</source>
      <translation>Returul era {shown} când ați decis și este acum {found}. Nu s-a trimis nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>The return {rma} becomes: {new}.</source>
      <translation>Returul {rma} devine: {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/returns.py" />
      <source>The returns tab is not ready.</source>
      <translation>Fila de retururi nu este gata.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/endpoints.py" />
      <source>The route {route} needs the number of what it is about.</source>
      <translation>Ruta {route} are nevoie de numărul obiectului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>The same is already waiting or under way for {number}: see the Outbox.</source>
      <translation>Același lucru așteaptă deja sau este în curs pentru {number}: vedeți Coada de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_checks.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>The same product</source>
      <translation>Același produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>The searches by EAN that eMAG allows in a day are used up.</source>
      <translation>Căutările după EAN pe care eMAG le permite într-o zi s-au epuizat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The second phone of the {side}, {phone}, must have {fewest} to {most} digits, or be left out.</source>
      <translation>Al doilea telefon la {side}, {phone}, trebuie să aibă între {fewest} și {most} cifre sau să lipsească.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The series {prefix} has no numbers left.</source>
      <translation>Seria {prefix} nu mai are numere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The server is a name or an address without sftp:// and without a path.</source>
      <translation>Serverul este un nume sau o adresă fără sftp:// și fără cale.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>The server {host} is not known yet. It shows the key {fingerprint}.</source>
      <translation>Serverul {host} nu este încă cunoscut. Arată cheia {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>The server {host} shows another key than the one you agreed to: {fingerprint}.</source>
      <translation>Serverul {host} arată altă cheie decât cea acceptată de dumneavoastră: {fingerprint}.</translation>
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
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The size does not fit</source>
      <translation>Mărimea nu se potrivește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The stock goes to zero: the offer will no longer be on sale.</source>
      <translation>Stocul ajunge la zero: oferta nu va mai fi la vânzare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The stock of a campaign is from 0 to {most} pieces.</source>
      <translation>Stocul unei campanii este între 0 și {most} bucăți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>The storage cannot be used like this: {reason}.</source>
      <translation>Spațiul de stocare nu se poate folosi așa: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The street</source>
      <translation>Strada</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The tax number (CIF) of the company is missing.</source>
      <translation>Lipsește codul fiscal (CIF) al firmei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <source>The template of category {id} is not in the cache, so its characteristics could not be checked.</source>
      <translation>Șablonul categoriei {id} nu este în cache, deci caracteristicile ei nu s-au putut verifica.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>The time for giving money back ended on {day}.</source>
      <translation>Termenul pentru stornare a expirat pe {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The type of {name} was “{before}” and is “{after}” now.</source>
      <translation>Tipul pentru {name} era „{before}” și este acum „{after}”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The user name is missing.</source>
      <translation>Lipsește numele de utilizator.</translation>
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
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>The voucher is a whole number of percent.</source>
      <translation>Voucherul este un număr întreg de procente.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The voucher takes from {least} to {most} % off.</source>
      <translation>Voucherul reduce cu {least} până la {most} %.</translation>
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
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>The way it was paid</source>
      <translation>Modalitatea de plată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The weight must be from 0 to {most} kg.</source>
      <translation>Greutatea trebuie să fie între 0 și {most} kg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The weight {told} kg is not the sum of the parcels, {sum} kg: the sum is sent.</source>
      <translation>Greutatea de {told} kg nu este suma coletelor, {sum} kg: se trimite suma.</translation>
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
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>There are {count} offers.</source>
      <translation>Sunt {count} oferte.</translation>
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
      <location filename="../../emag_desk/command_line/deeds.py" />
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
      <location filename="../../emag_desk/publish/s3.py" />
      <source>There is no bucket {bucket} at {host}.</source>
      <translation>Nu există bucketul {bucket} la {host}.</translation>
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
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>There is no collection {url}.</source>
      <translation>Nu există colecția {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/document_sheet.py" />
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
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>There is no directory {directory} on {host}.</source>
      <translation>Nu există directorul {directory} pe {host}.</translation>
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
      <location filename="../../emag_desk/tour/invoices.py" />
      <source>There is no field {name}.</source>
      <translation>Nu există câmpul {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>There is no filter {filter}.</source>
      <translation>Nu există filtrul {filter}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>There is no folder {folder}.</source>
      <translation>Nu există dosarul {folder}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/invoices.py" />
      <source>There is no invoices tab.</source>
      <translation>Nu există fila Facturi.</translation>
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
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>There is no kind of place called {kind}.</source>
      <translation>Nu există un tip de loc numit {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>There is no label format {name}.</source>
      <translation>Nu există formatul de etichetă {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>There is no label to put on paper.</source>
      <translation>Nu este nicio etichetă de pus pe hârtie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>There is no offer {number} among those of {name}.</source>
      <translation>Nu există oferta {number} printre cele ale contului {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>There is no order's number in the name.</source>
      <translation>Numele nu conține niciun număr de comandă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/orders.py" />
      <source>There is no orders tab.</source>
      <translation>Nu există fila de comenzi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>There is no other status that this order may be given now.</source>
      <translation>Nu există altă stare pe care s-o poată primi acum această comandă.</translation>
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
      <location filename="../../emag_desk/publish/places.py" />
      <source>There is no password for {place} yet.</source>
      <translation>Nu există încă o parolă pentru {place}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>There is no picture on the clipboard.</source>
      <translation>În clipboard nu este nicio imagine.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurement_table.py" />
      <source>There is no product {name} here.</source>
      <translation>Nu există produsul {name} aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/bench.py" />
      <location filename="../../emag_desk/tour/returns.py" />
      <source>There is no returns tab.</source>
      <translation>Nu există fila de retururi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>There is no room for a copy of {path}: {size} MB are needed.</source>
      <translation>Nu este loc pentru o copie a {path}: sunt necesari {size} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>There is no room for the file on {host} (HTTP {status}).</source>
      <translation>Nu este loc pentru fișier pe {host} (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>There is no server called {host}.</source>
      <translation>Nu există un server numit {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>There is no step {step} in a flow {flow}.</source>
      <translation>Nu există pasul {step} în fluxul {flow}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_book.py" />
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>There is no such invoice any more.</source>
      <translation>Această factură nu mai există.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>There is no such kind of return: {kind}.</source>
      <translation>Nu există acest tip de retur: {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/cancel.py" />
      <source>There is no such reason: {reason}.</source>
      <translation>Nu există acest motiv: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>There is no such status: {status}.</source>
      <translation>Nu există această stare: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>There is no value that could be changed.</source>
      <translation>Nu există o valoare care să poată fi schimbată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>There is nothing in row {row}.</source>
      <translation>Nu este nimic în rândul {row}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>There is nothing to pick: no line of these orders is wanted any more.</source>
      <translation>Nu este nimic de pregătit: nicio linie a acestor comenzi nu mai este cerută.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>There was nothing to send.</source>
      <translation>Nu era nimic de trimis.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>This AWB was not issued from here, so eMAG gives no label: print it in the eMAG panel.</source>
      <translation>Acest AWB nu a fost emis de aici, deci eMAG nu dă eticheta: tipăriți-o din panoul eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>This account does not talk to an ERP.</source>
      <translation>Acest cont nu vorbește cu un ERP.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/sync/own_invoices.py" />
      <source>This account has no invoice series yet.</source>
      <translation>Acest cont nu are încă o serie de facturi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <location filename="../../emag_desk/ui/invoices/placing.py" />
      <source>This account talks to an ERP, which has the invoices themselves: nothing is attached.</source>
      <translation>Acest cont vorbește cu un ERP, care are el facturile: nu se atașează nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>This belongs to another country's platform: {messages}</source>
      <translation>Aceasta aparține platformei altei țări: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>This cannot be done now: {why}</source>
      <translation>Nu se poate face acum: {why}</translation>
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
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>This is an invoice already: choose orders under “Orders without invoice”.</source>
      <translation>Aceasta este deja o factură: alegeți comenzi la „Comenzi fără factură”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>This is for your own invoices.</source>
      <translation>Aceasta este pentru facturile dumneavoastră.</translation>
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
      <location filename="../../emag_desk/domain/company.py" />
      <source>This is no IBAN: its check digits do not fit the rest.</source>
      <translation>Acesta nu este un IBAN: cifrele de control nu se potrivesc cu restul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is no address id: {id}.</source>
      <translation>Acesta nu este un id de adresă: {id}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>This is no amount.</source>
      <translation>Aceasta nu este o sumă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is no locker id: {id}.</source>
      <translation>Acesta nu este un id de locker: {id}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>This is no number.</source>
      <translation>Acesta nu este un număr.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_pages.py" />
      <source>This is not a PDF that can be shown: {reason}.</source>
      <translation>Acesta nu este un PDF care se poate afișa: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>This is not an address that begins with https:// and has no spaces.</source>
      <translation>Aceasta nu este o adresă care începe cu https:// și nu are spații.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>This is not an address that begins with https:// and has no user name, spaces, ? or #.</source>
      <translation>Aceasta nu este o adresă care începe cu https:// și nu are nume de utilizator, spații, ? sau #.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>This is not an amount.</source>
      <translation>Aceasta nu este o sumă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>This is not an e-mail address.</source>
      <translation>Aceasta nu este o adresă de e-mail.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>This is not an object: {value}.</source>
      <translation>Acesta nu este un obiect: {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is not the locker that the customer chose, {name}.</source>
      <translation>Acesta nu este lockerul ales de client, {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is possible for orders only, not for returns.</source>
      <translation>Este posibil doar la comenzi, nu la retururi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>This month</source>
      <translation>Luna aceasta</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>This must be one line of at most {most} letters.</source>
      <translation>Trebuie să fie o singură linie de cel mult {most} caractere.</translation>
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
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>This order has an AWB that you were not shown: {numbers}.</source>
      <translation>Această comandă are un AWB care nu v-a fost arătat: {numbers}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>This pick-up is for another return.</source>
      <translation>Această ridicare este pentru alt retur.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>This product has {count} values; eMAG takes at most {most} in one request.</source>
      <translation>Acest produs are {count} valori; eMAG acceptă cel mult {most} într-o cerere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurement_table.py" />
      <source>This product is in line {line} already.</source>
      <translation>Acest produs este deja în linia {line}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_awb.py" />
      <source>This return has an AWB that you were not shown: {numbers}.</source>
      <translation>Acest retur are un AWB care nu v-a fost arătat: {numbers}.</translation>
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
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>This was already ordered.</source>
      <translation>Aceasta s-a cerut deja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>This year</source>
      <translation>Anul acesta</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>To be finished by</source>
      <translation>De încheiat până la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be sent again, by a person</source>
      <translation>De trimis din nou, de o persoană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>To tell the measures, every parcel needs its weight, length, width and height.</source>
      <translation>Ca să precizați dimensiunile, fiecare colet are nevoie de greutate, lungime, lățime și înălțime.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>To the locker {locker}.</source>
      <translation>La lockerul {locker}.</translation>
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
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Transport</source>
      <translation>Transport</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Transport is too expensive</source>
      <translation>Transportul este prea scump</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>Try again in {minutes} minutes.</source>
      <translation>Încercați din nou peste {minutes} minute.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Try again later.</source>
      <translation>Încercați mai târziu.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again later. What may have been done is read back, not repeated.</source>
      <translation>Încercați mai târziu. Ce s-ar putea să se fi făcut este recitit, nu repetat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Try again later; if it stays so, ask whoever runs the server.</source>
      <translation>Încercați mai târziu; dacă persistă, întrebați administratorul serverului.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <location filename="../../emag_desk/sync/modified_walk.py" />
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
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Try again; if it stays so, check the server and the port.</source>
      <translation>Încercați din nou; dacă persistă, verificați serverul și portul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Try again; if it stays so, check the server.</source>
      <translation>Încercați din nou; dacă persistă, verificați serverul.</translation>
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
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Type both again.</source>
      <translation>Introduceți-le din nou pe ambele.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>Type it in the publishing settings: the keyring keeps it.</source>
      <translation>Introduceți-o în setările de publicare: o păstrează seiful de parole.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Type it under Accounts, or give it as EMAG_{variable}_PASSWORD.</source>
      <translation>Introduceți-o la Conturi sau dați-o ca EMAG_{variable}_PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Type the number {number} to send it again.</source>
      <translation>Tastați numărul {number} ca să trimiteți din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Ukrainian</source>
      <translation>Ucraineană</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Undelivered for courier reasons</source>
      <translation>Nelivrată din motive de curier</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Unlock the courier</source>
      <translation>Deblochează curierul</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Update the return</source>
      <translation>Actualizează returul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>Use .csv, .xlsx or .json, or say --format.</source>
      <translation>Folosiți .csv, .xlsx sau .json sau precizați --format.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>Use JPEG, PNG, WebP or GIF.</source>
      <translation>Folosiți JPEG, PNG, WebP sau GIF.</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Used</source>
      <translation>Folosit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>User guide</source>
      <translation>Ghid de utilizare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>User manual</source>
      <translation>Manual de utilizare</translation>
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
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Voucher</source>
      <translation>Voucher</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Voucher: {voucher_discount} %.</source>
      <translation>Voucher: {voucher_discount} %.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Vouchers</source>
      <translation>Vouchere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/marks.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <location filename="../../emag_desk/ui/orders/past.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/returns/past.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <location filename="../../emag_desk/ui/rows/around.py" />
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
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Waiting for payment</source>
      <translation>Așteaptă plata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Wanted by instalments only</source>
      <translation>Dorită doar în rate</translation>
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
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Warranty certificate</source>
      <translation>Certificat de garanție</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>Warranty mandatory</source>
      <translation>Garanție obligatorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>WebDAV server</source>
      <translation>Server WebDAV</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Weight</source>
      <translation>Greutate</translation>
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
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>What is written down of a document cannot be read: {problem}.</source>
      <translation>Ce este notat despre un document nu se poate citi: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_texts.py" />
      <source>What is written down of a payment cannot be read: {problem}.</source>
      <translation>Ce este notat despre o plată nu se poate citi: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>What is written down of a proposal cannot be read: {problem}.</source>
      <translation>Ce este notat despre o propunere nu se poate citi: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/return_wanted.py" />
      <source>What is written down of a return cannot be read: {problem}.</source>
      <translation>Ce este notat despre un retur nu se poate citi: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>What is written down of a size cannot be read: {problem}.</source>
      <translation>Ce este notat despre o mărime nu se poate citi: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb.py" />
      <source>What is written down of an AWB cannot be read: {problem}.</source>
      <translation>Ce este notat despre un AWB nu se poate citi: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>What is written down of an interval cannot be read: {text}.</source>
      <translation>Ce este notat despre un interval nu se poate citi: {text}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_texts.py" />
      <location filename="../../emag_desk/domain/own_invoices.py" />
      <source>What is written down of an invoice cannot be read: {problem}.</source>
      <translation>Ce este notat despre o factură nu se poate citi: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>What is written down of the lines cannot be read: {problem}.</source>
      <translation>Ce este notat despre linii nu se poate citi: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>What is written lies in one of: {all}.</source>
      <translation>Ce este scris se află în unul dintre: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>What the buyer pays, with VAT</source>
      <translation>Ce plătește cumpărătorul, cu TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>What was delivered can come back; the order is {status}.</source>
      <translation>Înapoi poate veni ce a fost livrat; comanda are starea {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>What you approve here is sent by it. Close it to send from here.</source>
      <translation>Ce aprobați aici este trimis de acela. Închideți-l ca să trimiteți de aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/storno.py" />
      <source>When you decided, {shown} would have gone back; now it would be {found}. Nothing was sent.</source>
      <translation>Când ați decis, s-ar fi restituit {shown}; acum ar fi {found}. Nu s-a trimis nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>Where eMAG can fetch the files is missing, such as https://docs.example.com/invoices/{name}</source>
      <translation>Lipsește adresa de unde eMAG poate prelua fișierele, de exemplu https://docs.example.com/invoices/{name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/erp_returns.py" />
      <source>Where return {number} stands could not be read: {reason}</source>
      <translation>Nu s-a putut citi unde se află returul {number}: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>Where the PDF can be fetched is missing: eMAG takes an address, not a file.</source>
      <translation>Lipsește adresa de unde se poate prelua PDF-ul: eMAG acceptă o adresă, nu un fișier.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
      <source>Which account these orders belong to is not clear.</source>
      <translation>Nu este clar cărui cont îi aparțin aceste comenzi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Width</source>
      <translation>Lățime</translation>
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
      <location filename="../../emag_desk/domain/payments.py" />
      <source>With that {paid} would be paid of {gross}.</source>
      <translation>Astfel s-ar plăti {paid} din {gross}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>With whoever pays: was the money of order {number} given back?</source>
      <translation>La cine plătește: s-au restituit banii comenzii {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Within {seconds} seconds of eMAG's.</source>
      <translation>La cel mult {seconds} secunde de cel al eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Without AWB</source>
      <translation>Fără AWB</translation>
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
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Without invoice</source>
      <translation>Fără factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>Would send it for {what} {number}.</source>
      <translation>S-ar trimite pentru {what} {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Write NAME=value, and put quotes around a value with spaces or a #.</source>
      <translation>Scrieți NUME=valoare și puneți ghilimele în jurul unei valori cu spații sau #.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>Write it as 2026-03-31.</source>
      <translation>Scrieți-o ca 2026-03-31.</translation>
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
      <location filename="../../emag_desk/ui/invoices/drafts.py" />
      <source>Written, but its PDF could not be kept: {why}</source>
      <translation>Scrisă, dar PDF-ul ei nu s-a putut păstra: {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Wrong product</source>
      <translation>Produs greșit</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>You have no courier account {number}.</source>
      <translation>Nu aveți contul de curier {number}.</translation>
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
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>You take the return on. Looking at a return never acknowledges it; this does.</source>
      <translation>Preluați returul. Vizualizarea unui retur nu înseamnă niciodată preluare; aceasta, da.</translation>
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
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>acknowledging…</source>
      <translation>se preia…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>attaching…</source>
      <translation>se atașează…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>cancelling…</source>
      <translation>se anulează…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>checking…</source>
      <translation>se verifică…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>creating a return…</source>
      <translation>se creează un retur…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>creating an invoice…</source>
      <translation>se creează o factură…</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>eMAG Bulgaria asks for the currency of an AWB.</source>
      <translation>eMAG Bulgaria cere moneda unui AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>eMAG Desk does not know how to do this: {kind}.</source>
      <translation>eMAG Desk nu știe cum să facă asta: {kind}.</translation>
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
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG changed which couriers this order may be sent with. No AWB was issued: look again.</source>
      <translation>eMAG a schimbat curierii cu care se poate trimite această comandă. Nu s-a emis niciun AWB: verificați din nou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>eMAG demands a value that this offer does not have yet: {fields}.</source>
      <translation>eMAG cere o valoare pe care oferta încă nu o are: {fields}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/campaign.py" />
      <source>eMAG did not answer clearly, and no call lists proposals: look into the panel.</source>
      <translation>eMAG nu a răspuns clar și niciun apel nu listează propunerile: uitați-vă în panou.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/measurements.py" />
      <source>eMAG did not answer clearly.</source>
      <translation>eMAG nu a răspuns clar.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>eMAG did not answer clearly. The order was read at {first} and at {second}: {status}.</source>
      <translation>eMAG nu a răspuns clar. Comanda a fost citită la {first} și la {second}: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>eMAG did not answer clearly. The return was read at {first} and at {second}: {status}.</source>
      <translation>eMAG nu a răspuns clar. Returul a fost citit la {first} și la {second}: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did not answer within {seconds} seconds.</source>
      <translation>eMAG nu a răspuns în {seconds} secunde.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer, but the order is finalized since ({first} and {second}).</source>
      <translation>eMAG nu a răspuns, dar comanda este finalizată între timp ({first} și {second}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer. The order is {status} now ({first} and {second}).</source>
      <translation>eMAG nu a răspuns. Comanda are acum starea {status} ({first} și {second}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer. The order was finalized before, so its status tells nothing.</source>
      <translation>eMAG nu a răspuns. Comanda era finalizată dinainte, deci starea ei nu spune nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer. The order was still {status} at {first} and at {second}.</source>
      <translation>eMAG nu a răspuns. Comanda avea tot starea {status} la {first} și la {second}.</translation>
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
      <location filename="../../emag_desk/ui/orders/at_hand.py" />
      <location filename="../../emag_desk/ui/orders/many.py" />
      <location filename="../../emag_desk/ui/returns/at_hand.py" />
      <source>eMAG does not answer at the moment.</source>
      <translation>Momentan eMAG nu răspunde.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/modified_walk.py" />
      <source>eMAG does not keep to the dates or the number of rows asked for, so the list cannot be told to be complete.</source>
      <translation>eMAG nu respectă datele sau numărul de rânduri cerute, așa că nu se poate spune că lista este completă.</translation>
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
      <location filename="../../emag_desk/sync/orders.py" />
      <source>eMAG does not list order {number} for {account}.</source>
      <translation>eMAG nu listează comanda {number} pentru {account}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/returns.py" />
      <source>eMAG does not list return {number} for {account}.</source>
      <translation>eMAG nu listează returul {number} pentru {account}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_reading.py" />
      <source>eMAG does not list this order.</source>
      <translation>eMAG nu listează această comandă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_reading.py" />
      <source>eMAG does not list this return.</source>
      <translation>eMAG nu listează acest retur.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>eMAG does not say which order this belongs to.</source>
      <translation>eMAG nu spune cărei comenzi îi aparține.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>eMAG does not say whom the invoice is for.</source>
      <translation>eMAG nu spune pentru cine este factura.</translation>
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
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>eMAG fetches it without a password: allow the folder or the bucket to be read by everybody.</source>
      <translation>eMAG îl preia fără parolă: permiteți oricui să citească dosarul sau bucketul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>eMAG fetches the PDF from its public address.</source>
      <translation>eMAG preia PDF-ul de la adresa lui publică.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>eMAG gave {money} {currency} back for this order already.</source>
      <translation>eMAG a restituit deja {money} {currency} pentru această comandă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <source>eMAG gives the money back by itself after a storno: there is no call for it.</source>
      <translation>eMAG restituie banii singur după un storno: nu există apel pentru asta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>eMAG handles this return itself (FBE).</source>
      <translation>eMAG se ocupă singur de acest retur (FBE).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/ui/invoices/drafts.py" />
      <source>eMAG has already written the invoice {number} for this order.</source>
      <translation>eMAG a scris deja factura {number} pentru această comandă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG has no category {category}.</source>
      <translation>eMAG nu are categoria {category}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>eMAG has not told the number of this AWB yet. Try again in a minute.</source>
      <translation>eMAG nu a comunicat încă numărul acestui AWB. Încercați din nou peste un minut.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG has taken the proposal.</source>
      <translation>eMAG a luat propunerea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG has taken the storno: the money goes back.</source>
      <translation>eMAG a acceptat stornoul: banii se restituie.</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>eMAG issues the AWB of this order: ask it to unlock the courier first.</source>
      <translation>AWB-ul acestei comenzi îl emite eMAG: cereți-i întâi să deblocheze curierul.</translation>
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
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/sync/actions/unlock.py" />
      <source>eMAG leaves the courier of this order to you already.</source>
      <translation>eMAG vă lasă deja alegerea curierului acestei comenzi.</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>eMAG prescribes the courier account of this order: {names}.</source>
      <translation>eMAG impune contul de curier al acestei comenzi: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>eMAG received {cashed}; the order came to {total}.</source>
      <translation>eMAG a primit {cashed}; comanda era de {total}.</translation>
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
      <location filename="../../emag_desk/domain/storno.py" />
      <source>eMAG ships this order itself (FBE): it gives the money back, too.</source>
      <translation>eMAG expediază singur această comandă (FBE): tot el restituie și banii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/sync/actions/status.py" />
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>eMAG ships this order itself (FBE): only attachments can be added.</source>
      <translation>eMAG expediază singur această comandă (FBE): se pot adăuga doar atașamente.</translation>
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
      <location filename="../../emag_desk/sync/actions/order_reading.py" />
      <source>eMAG tells this order in a way that cannot be read, so nothing was sent.</source>
      <translation>eMAG transmite această comandă într-un mod care nu se poate citi, deci nu s-a trimis nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG tells this order in a way that cannot be read, so the AWB was not issued.</source>
      <translation>eMAG transmite această comandă într-un mod care nu se poate citi, deci AWB-ul nu s-a emis.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_reading.py" />
      <source>eMAG tells this return in a way that cannot be read, so nothing was sent.</source>
      <translation>eMAG transmite acest retur într-un mod care nu se poate citi, deci nu s-a trimis nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>eMAG wants to read {field} with every change, but does not tell it here: it may refuse.</source>
      <translation>eMAG cere {field} la fiecare modificare, dar aici nu o transmite: poate refuza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>eMAG would refuse it, too: ask whoever runs the server for a valid certificate.</source>
      <translation>Și eMAG l-ar refuza: cereți administratorului serverului un certificat valabil.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's answer about a category makes no sense: {reason}.</source>
      <translation>Răspunsul eMAG despre o categorie nu are sens: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/orders.py" />
      <source>eMAG's answer about order {number} cannot be understood.</source>
      <translation>Răspunsul eMAG despre comanda {number} nu poate fi înțeles.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/returns.py" />
      <source>eMAG's answer about return {number} cannot be understood.</source>
      <translation>Răspunsul eMAG despre returul {number} nu poate fi înțeles.</translation>
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
      <location filename="../../emag_desk/sync/labels.py" />
      <source>eMAG's answer holds no ZPL label.</source>
      <translation>Răspunsul eMAG nu conține nicio etichetă ZPL.</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>eMAG's courier</source>
      <translation>Curierul eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/invoice_pull.py" />
      <source>eMAG's invoices</source>
      <translation>Facturile eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>eMAG's number of the replacement is missing.</source>
      <translation>Lipsește numărul eMAG al produsului de înlocuire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>eMAG's to customers</source>
      <translation>De la eMAG către clienți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>eMAG's to you</source>
      <translation>De la eMAG către dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>editing lines…</source>
      <translation>se editează liniile…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>giving back…</source>
      <translation>se stornează…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>home addresses</source>
      <translation>adrese de domiciliu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>how it comes back</source>
      <translation>cum vine înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>issuing AWB…</source>
      <translation>se emite AWB…</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>lockers</source>
      <translation>lockere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>months</source>
      <translation>luni</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>needs you</source>
      <translation>cere decizia dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>new status…</source>
      <translation>stare nouă…</translation>
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
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>nothing</source>
      <translation>nimic</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>receiver</source>
      <translation>destinatar</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>refunding…</source>
      <translation>se restituie banii…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>returning…</source>
      <translation>se returnează…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>row {row} already gives {key} of offer {id} as {value}.</source>
      <translation>rândul {row} dă deja {key} al ofertei {id} ca {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>sender</source>
      <translation>expeditor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>sending a courier…</source>
      <translation>se trimite un curier…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>several offers have the code {code}: {ids}; give the id.</source>
      <translation>mai multe oferte au codul {code}: {ids}; dați id-ul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>telling the payment…</source>
      <translation>se comunică plata…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the address of the pick-up</source>
      <translation>adresa de ridicare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the cancellation</source>
      <translation>anularea</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the country of the pick-up</source>
      <translation>țara de ridicare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the county of the pick-up</source>
      <translation>județul de ridicare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>the courier's offices</source>
      <translation>birourile curierului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the customer's name</source>
      <translation>numele clientului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the customer's phone</source>
      <translation>telefonul clientului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the day it was asked for</source>
      <translation>ziua în care s-a cerut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>the environment names an address that is not one</source>
      <translation>mediul numește o adresă care nu este adresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the invoice</source>
      <translation>factura</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the offer</source>
      <translation>oferta</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the order</source>
      <translation>comanda</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the order's number</source>
      <translation>numărul comenzii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the reason</source>
      <translation>motivul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the return</source>
      <translation>returul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the town of the pick-up</source>
      <translation>localitatea de ridicare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>there is no account {name}.</source>
      <translation>nu există contul {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>unlocking…</source>
      <translation>se deblochează…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>updating the return…</source>
      <translation>se actualizează returul…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>what the customer wants</source>
      <translation>ce dorește clientul</translation>
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
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>{button} cannot be pressed: {why}</source>
      <translation>{button} nu poate fi apăsat: {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>{count} changes in the outbox are not what was written to disk. They will not be sent: see the Outbox.</source>
      <translation>{count} modificări din coada de trimitere nu mai sunt cum au fost scrise pe disc. Nu se vor trimite: vedeți Coada de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{count} invoices were read.</source>
      <translation>{count} facturi au fost citite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>{count} labels are missing, for the orders: {orders}.</source>
      <translation>Lipsesc {count} etichete, pentru comenzile: {orders}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>{count} offers were not in eMAG's list, but {there} of {asked} are still there: none was marked.</source>
      <translation>{count} oferte nu erau în lista eMAG, dar {there} din {asked} există încă: niciuna nu a fost marcată.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{count} offers were read.</source>
      <translation>{count} oferte au fost citite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/return_pull.py" />
      <source>{count} returns that are no longer open are read with the next pull.</source>
      <translation>{count} retururi care nu mai sunt deschise se citesc la următoarea citire.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{count} returns were read.</source>
      <translation>{count} retururi au fost citite.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>{eans} is no EAN: one has 6 to 14 digits.</source>
      <translation>{eans} nu este un EAN: un EAN are între 6 și 14 cifre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>{field} cannot be {value}.</source>
      <translation>{field}: nu poate fi {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} has at most two decimals.</source>
      <translation>{field}: cel mult două zecimale.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} is 0.</source>
      <translation>{field}: este 0.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} is {value}: is it in millimetres and grams?</source>
      <translation>{field}: {value}; este în milimetri și grame?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} must be from 0 to {most}.</source>
      <translation>{field}: trebuie să fie între 0 și {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>{field} of the {side} is missing.</source>
      <translation>{field}: lipsește la {side}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>{field} of the {side} is too long: eMAG takes {most} letters, without “{rest}”.</source>
      <translation>{field}: prea lung la {side}; eMAG acceptă {most} caractere, fără „{rest}”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>{field} of the {side} needs at least {least} letters.</source>
      <translation>{field}: cel puțin {least} caractere la {side}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} answers on port {port}.</source>
      <translation>{host} răspunde pe portul {port}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{host} could not take the file: {reason}.</source>
      <translation>{host} nu a putut primi fișierul: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>{host} did not answer in time.</source>
      <translation>{host} nu a răspuns la timp.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} does not answer as S3-compatible storage does.</source>
      <translation>{host} nu răspunde ca un spațiu de stocare compatibil S3.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} does not know the access key, or the secret does not fit it.</source>
      <translation>{host} nu cunoaște cheia de acces sau secretul nu i se potrivește.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{host} does not let {username} in.</source>
      <translation>{host} nu permite accesul lui {username}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} is {addresses}.</source>
      <translation>{host} este {addresses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{host} lets {username} in, but not to files (SFTP).</source>
      <translation>{host} permite accesul lui {username}, dar nu la fișiere (SFTP).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{host} refused the file (HTTP {status}).</source>
      <translation>{host} a refuzat fișierul (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} refused the file: {reason}.</source>
      <translation>{host} a refuzat fișierul: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} refuses since the clock of this computer is wrong.</source>
      <translation>{host} refuză pentru că ceasul acestui calculator este greșit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>{host} refuses the connection.</source>
      <translation>{host} refuză conexiunea.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{host} shows no key, so nobody can say who it is.</source>
      <translation>{host} nu arată nicio cheie, deci nimeni nu poate spune cine este.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>{id} is not the id of an offer.</source>
      <translation>{id} nu este id-ul unei oferte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/invoice_pull.py" />
      <source>{kind} from {first} to {last}: eMAG counts more than it lists; the next pull reads them again.</source>
      <translation>{kind} de la {first} la {last}: eMAG numără mai multe decât listează; se recitesc la următoarea citire.</translation>
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{length} x {width} x {height} mm, {weight} g.</source>
      <translation>{length} x {width} x {height} mm, {weight} g.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{line}, diagnostic: {text}</source>
      <translation>{line}, diagnostic: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{line}, refused: {text}</source>
      <translation>{line}, refuzat: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: a reason of refusal is told when the return is refused.</source>
      <translation>{line}: motivul refuzului se dă când returul este refuzat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: money goes back when the return is finalized, not before.</source>
      <translation>{line}: banii se restituie la finalizarea returului, nu înainte.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: say how much money goes back.</source>
      <translation>{line}: precizați ce sumă se restituie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: say why it is refused. The customer reads it.</source>
      <translation>{line}: precizați de ce se refuză. Clientul citește motivul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: the customer asked for: {kind}.</source>
      <translation>{line}: clientul a cerut: {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: the diagnostic is missing. What did you find?</source>
      <translation>{line}: lipsește diagnosticul. Ce ați constatat?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: the order has no such product, what was paid is not compared.</source>
      <translation>{line}: comanda nu are acest produs, ce s-a plătit nu se compară.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>{line}: there were {shown} pieces when you decided and are {found} now. Nothing was sent.</source>
      <translation>{line}: erau {shown} bucăți când ați decis și sunt acum {found}. Nu s-a trimis nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: {money} {currency} is more than the {most} {currency} that were paid.</source>
      <translation>{line}: {money} {currency} depășește cei {most} {currency} plătiți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: {money} {currency} is no amount of money.</source>
      <translation>{line}: {money} {currency} nu este o sumă de bani.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{line}: {text} {currency} go back.</source>
      <translation>{line}: se restituie {text} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{money} {currency} is no amount of money.</source>
      <translation>{money} {currency} nu este o sumă de bani.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>{month}: {orders} orders came back, with about {expected} of commission; eMAG gave back {credited}.</source>
      <translation>{month}: s-au întors {orders} comenzi, cu circa {expected} comision; eMAG a restituit {credited}.</translation>
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
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} cannot be read: {reason}.</source>
      <translation>{name} nu poate fi citit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} has more pixels than can be shown.</source>
      <translation>{name} are mai mulți pixeli decât se pot afișa.</translation>
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
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>{name} is here twice.</source>
      <translation>{name} apare aici de două ori.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} is larger than {most} MB.</source>
      <translation>{name} este mai mare de {most} MB.</translation>
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
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} is no photo of the bench.</source>
      <translation>{name} nu este o fotografie de la masa de retururi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} is no photo that can be shown.</source>
      <translation>{name} nu este o fotografie care se poate afișa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>{name} is not a PDF, and eMAG takes nothing else.</source>
      <translation>{name} nu este un PDF, iar eMAG nu acceptă altceva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>{name} is not a name for a published file.</source>
      <translation>{name} nu este un nume pentru un fișier publicat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is not a spreadsheet that can be read.</source>
      <translation>{name} nu este un tabel care poate fi citit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>{name} is too large to be an invoice.</source>
      <translation>{name} este prea mare pentru o factură.</translation>
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
      <location filename="../../emag_desk/domain/storno.py" />
      <source>{name}: from 0 to {most} pieces can stay.</source>
      <translation>{name}: pot rămâne de la 0 la {most} bucăți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>{name}: from 1 to {most} pieces can come back.</source>
      <translation>{name}: pot veni înapoi de la 1 la {most} bucăți.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>{name}: the customer paid by card: nothing is collected for more pieces.</source>
      <translation>{name}: clientul a plătit cu cardul: pentru mai multe bucăți nu se încasează nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>{name}: the order is paid by card, so eMAG allows neither fewer pieces nor dropping a line.</source>
      <translation>{name}: comanda este plătită cu cardul, deci eMAG nu permite nici mai puține bucăți, nici eliminarea unei linii.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>{number} is no number of an order.</source>
      <translation>{number} nu este un număr de comandă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{number} was read: {status}.</source>
      <translation>{number} a fost citit: {status}.</translation>
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
      <location filename="../../emag_desk/store/awb_received.py" />
      <location filename="../../emag_desk/store/invoice_register.py" />
      <source>{path} could not be read: {reason}.</source>
      <translation>{path} nu a putut fi citit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <location filename="../../emag_desk/store/generation.py" />
      <location filename="../../emag_desk/store/line_file.py" />
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
      <location filename="../../emag_desk/command_line/awb.py" />
      <source>{path} is a directory.</source>
      <translation>{path} este un director.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <location filename="../../emag_desk/store/database.py" />
      <source>{path} is damaged.</source>
      <translation>{path} este deteriorat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{path} is not a private key, or its password is another one: {reason}</source>
      <translation>{path} nu este o cheie privată sau are altă parolă: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} was written by a newer version of eMAG Desk.</source>
      <translation>{path} a fost scris de o versiune mai nouă de eMAG Desk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>{quantity} x {name}</source>
      <translation>{quantity} x {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{quantity} x {offer} come back.</source>
      <translation>{quantity} x {offer} vin înapoi.</translation>
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
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>{stock} pieces are promised, {own} are in stock.</source>
      <translation>{stock} bucăți sunt promise, {own} sunt în stoc.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>{text} is no time such as 02.03.2026 10:00.</source>
      <translation>{text} nu este o oră ca 02.03.2026 10:00.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>{text} is not a day.</source>
      <translation>{text} nu este o zi.</translation>
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
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} cannot be fetched: the server says HTTP {status}.</source>
      <translation>{url} nu poate fi preluat: serverul răspunde HTTP {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} is not encrypted.</source>
      <translation>{url} nu este criptat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} leads from one address to the next without an end.</source>
      <translation>{url} duce de la o adresă la alta, fără sfârșit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{url} leads to another address.</source>
      <translation>{url} duce la altă adresă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} may not be read by everybody (HTTP {status}).</source>
      <translation>{url} nu poate fi citit de oricine (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} shows another PDF than the one that was put there.</source>
      <translation>{url} arată alt PDF decât cel pus acolo.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} shows something else than the PDF, perhaps a page to log in.</source>
      <translation>{url} arată altceva decât PDF-ul, poate o pagină de autentificare.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{username} may not write into {directory} on {host}.</source>
      <translation>{username} nu poate scrie în {directory} pe {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{username} may not write into {url}.</source>
      <translation>{username} nu poate scrie în {url}.</translation>
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
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>{value} is no number.</source>
      <translation>{value} nu este un număr.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurement_table.py" />
      <source>{value} is no size or weight.</source>
      <translation>{value} nu este o mărime sau o greutate.</translation>
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
    <name>invoice</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Address</source>
      <translation>Adresă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Attaching</source>
      <translation>Atașare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Bank</source>
      <translation>Bancă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Category</source>
      <translation>Categorie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Credit notes</source>
      <translation>Note de credit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Left of it: {amount}.</source>
      <translation>Rămâne din ea: {amount}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Name</source>
      <translation>Nume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Not what was written down</source>
      <translation>Diferă de ce s-a scris</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Number</source>
      <translation>Număr</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Number in the ERP</source>
      <translation>Numărul din ERP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Numbers left out before</source>
      <translation>Numere omise înainte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Order</source>
      <translation>Comandă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Shipped</source>
      <translation>Expediată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Status</source>
      <translation>Stare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Still owed</source>
      <translation>Rest de plată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Taken back by {number} of {day}: {amount}.</source>
      <translation>Retrasă prin {number} din {day}: {amount}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Takes back {number} of {day}: {amount}.</source>
      <translation>Retrage {number} din {day}: {amount}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Takes back {number}, which is not here.</source>
      <translation>Retrage {number}, care nu este aici.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Tax number</source>
      <translation>Cod fiscal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Telling the ERP</source>
      <translation>Anunțare ERP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Telling the payment</source>
      <translation>Comunicarea plății</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>To pay by</source>
      <translation>De plătit până la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Total of the order</source>
      <translation>Totalul comenzii</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Trade register</source>
      <translation>Registrul comerțului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>VAT {rate} on {net}</source>
      <translation>TVA {rate} la {net}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Without VAT</source>
      <translation>Fără TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Written by</source>
      <translation>Scrisă de</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>eMAG does not say which invoice it takes back.</source>
      <translation>eMAG nu spune ce factură retrage.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>{price} each without VAT, VAT {rate}</source>
      <translation>{price} bucata fără TVA, TVA {rate}</translation>
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
    <name>order</name>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>As read {time}. What has changed since is not overwritten: you are told of each such order.</source>
      <translation>Citită {time}. Ce s-a schimbat de atunci nu se suprascrie: sunteți anunțat despre fiecare astfel de comandă.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/at_hand.py" />
      <source>As read {time}: {reason} Before anything is sent the order is read again, and nothing is sent if it changed.</source>
      <translation>Citită {time}: {reason} Înainte de trimitere comanda se citește din nou și nu se trimite nimic dacă s-a schimbat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Bank</source>
      <translation>Bancă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Can become: {statuses}.</source>
      <translation>Poate deveni: {statuses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Cancelled because</source>
      <translation>Motivul anulării</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Changed</source>
      <translation>Schimbate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>City</source>
      <translation>Oraș</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Company</source>
      <translation>Firmă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Country</source>
      <translation>Țară</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>County</source>
      <translation>Județ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Courier</source>
      <translation>Curier</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Courier's office</source>
      <translation>Biroul curierului</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Customer wants to cancel</source>
      <translation>Clientul vrea să anuleze</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Delivery</source>
      <translation>Livrare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Deposit (SGR), {count} containers</source>
      <translation>Garanție SGR, {count} ambalaje</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Deposits (SGR)</source>
      <translation>Garanții (SGR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Finalized</source>
      <translation>Finalizată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Late</source>
      <translation>Întârziată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Locker</source>
      <translation>Locker</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Name</source>
      <translation>Nume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Next: acknowledge it, then it is in progress.</source>
      <translation>Urmează: preluați-o, apoi este în lucru.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Nothing more can be done about its status.</source>
      <translation>La starea ei nu se mai poate face nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Ordered</source>
      <translation>Comandată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Paid</source>
      <translation>Plătit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Part of order</source>
      <translation>Parte din comanda</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Payment</source>
      <translation>Plată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Products</source>
      <translation>Produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Refunded</source>
      <translation>Restituit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Register number</source>
      <translation>Nr. reg. com.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Serial numbers {numbers}</source>
      <translation>Numere de serie {numbers}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Ship by</source>
      <translation>Termen expediere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Street</source>
      <translation>Stradă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Tax number</source>
      <translation>Cod fiscal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>To</source>
      <translation>Către</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>To collect at the door</source>
      <translation>De încasat la livrare</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Transport</source>
      <translation>Transport</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Voucher</source>
      <translation>Voucher</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Voucher ({sponsor})</source>
      <translation>Voucher ({sponsor})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Without invoice</source>
      <translation>Fără factură</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>chosen by eMAG</source>
      <translation>ales de eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>dropped</source>
      <translation>eliminată</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>eMAG lets nobody issue an AWB here</source>
      <translation>eMAG nu permite nimănui să emită aici un AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>eMAG: {changes}</source>
      <translation>eMAG: {changes}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>issued {time}</source>
      <translation>emis {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>not yet</source>
      <translation>încă nu</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>number not known yet</source>
      <translation>număr încă necunoscut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>of it VAT {rate}</source>
      <translation>din care TVA {rate}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>on {net} without VAT</source>
      <translation>la {net} fără TVA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>printed {time}</source>
      <translation>tipărită {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>the customer no longer wants to cancel</source>
      <translation>clientul nu mai vrea să anuleze</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>the customer wants to cancel</source>
      <translation>clientul vrea să anuleze</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>yes</source>
      <translation>da</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>{back} of {ordered} given back</source>
      <translation>{back} din {ordered} stornate</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>{old} → {new} pieces</source>
      <translation>{old} → {new} bucăți</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>{price} each, VAT {rate}</source>
      <translation>{price} bucata, TVA {rate}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>{status} (until {time})</source>
      <translation>{status} (până la {time})</translation>
    </message>
  </context>
  <context>
    <name>outcome</name>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Done.</source>
      <translation>Gata.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>It is written down and waits: {reason}</source>
      <translation>Este notat și așteaptă: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Not ordered: {reason}</source>
      <translation>Nu s-a cerut: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Written down. Waiting for eMAG's answer…</source>
      <translation>Notat. Se așteaptă răspunsul eMAG…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG gave no reason.</source>
      <translation>eMAG nu a dat niciun motiv.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG's answer is unknown. It is being looked up, and nothing is repeated. You can close this.</source>
      <translation>Răspunsul eMAG nu este știut. Se verifică și nimic nu se repetă. Puteți închide fereastra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} done</source>
      <translation>{count} făcute</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} need you: see the Outbox</source>
      <translation>{count} cer decizia dvs.: vedeți Coada de trimitere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} not ordered</source>
      <translation>{count} necerute</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} refused by eMAG</source>
      <translation>{count} refuzate de eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} taken back</source>
      <translation>{count} retrase</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} under way</source>
      <translation>{count} în curs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{deed}: nobody knows whether eMAG did it. Nothing is repeated. Look in the eMAG panel, then decide under Outbox, Needs you. {said}</source>
      <translation>{deed}: nu se știe dacă eMAG a făcut-o. Nimic nu se repetă. Uitați-vă în panoul eMAG, apoi decideți în Coada de trimitere, Cer decizia dvs. {said}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{deed}: refused. {reason}</source>
      <translation>{deed}: refuzat. {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{deed}: taken back before it was sent.</source>
      <translation>{deed}: retras înainte de trimitere.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{done} eMAG remarks: {remarks}</source>
      <translation>{done} Observații eMAG: {remarks}</translation>
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
  <context>
    <name>return</name>
    <message>
      <location filename="../../emag_desk/ui/returns/at_hand.py" />
      <source>As read {time}. What has changed since is not overwritten: you are told of each such return.</source>
      <translation>Citite {time}. Ce s-a schimbat de atunci nu se suprascrie: sunteți anunțat despre fiecare astfel de retur.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Asked</source>
      <translation>Cerut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Bank</source>
      <translation>Bancă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>City</source>
      <translation>Oraș</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Company</source>
      <translation>Firmă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Country</source>
      <translation>Țară</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>County</source>
      <translation>Județ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Customer wants</source>
      <translation>Clientul dorește</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Customer: {text}</source>
      <translation>Client: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Diagnostic: {text}</source>
      <translation>Diagnostic: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Due soon</source>
      <translation>Termen apropiat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Fast return</source>
      <translation>Retur rapid</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Fee for sending it back</source>
      <translation>Taxă pentru trimiterea înapoi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Fetched about</source>
      <translation>Ridicare în jur de</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Finish by</source>
      <translation>Finalizare până la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Goes back</source>
      <translation>Se restituie</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Goes to</source>
      <translation>Destinație</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Here about</source>
      <translation>Ajunge în jur de</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Holder</source>
      <translation>Titular</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>How</source>
      <translation>Cum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Kept back</source>
      <translation>Reținut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Locker</source>
      <translation>Locker</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Name</source>
      <translation>Nume</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Next: {deeds}.</source>
      <translation>Urmează: {deeds}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Nothing more can be done about its status.</source>
      <translation>La starea ei nu se mai poate face nimic.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>On</source>
      <translation>Pe data de</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Order {number}</source>
      <translation>Comanda {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Order {number} · {status} · {total}</source>
      <translation>Comanda {number} · {status} · {total}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Overdue</source>
      <translation>Termen depășit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Part of return</source>
      <translation>Parte din returul</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Possible from</source>
      <translation>Posibil de la</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Product {number}</source>
      <translation>Produsul {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Products</source>
      <translation>Produse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Reason</source>
      <translation>Motiv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Refused: {text}</source>
      <translation>Refuzat: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>Reservation {number}</source>
      <translation>Rezervarea {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Status because</source>
      <translation>Motivul stării</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Street</source>
      <translation>Stradă</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Your number</source>
      <translation>Numărul dvs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>eMAG handles this return itself (FBE): nothing is to be done here.</source>
      <translation>eMAG gestionează singur acest retur (FBE): aici nu este nimic de făcut.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>eMAG's number</source>
      <translation>Numărul eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>eMAG: {changes}</source>
      <translation>eMAG: {changes}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>number not known yet</source>
      <translation>număr încă necunoscut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>ordered from here</source>
      <translation>comandat de aici</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>read {time}</source>
      <translation>citită {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>refund {old} → {new}</source>
      <translation>restituire {old} → {new}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>yes</source>
      <translation>da</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>{money} are kept back</source>
      <translation>Se rețin {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>{old} → {new} pieces</source>
      <translation>{old} → {new} bucăți</translation>
    </message>
  </context>
</TS>
