<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>A desktop workbench for people who sell on eMAG and Fashion Days. Not made by eMAG. Qt is used under the LGPL; the font Roboto under the Apache License 2.0.</source>
      <translation>Munkaasztal az eMAG és a Fashion Days eladóinak. Nem az eMAG készítette. A Qt az LGPL, a Roboto betűtípus az Apache License 2.0 alapján használt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>About eMAG Desk</source>
      <translation>Az eMAG Desk névjegye</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Version {version}, Qt {qt}</source>
      <translation>{version} verzió, Qt {qt}</translation>
    </message>
  </context>
  <context>
    <name>AccountChoice</name>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>&amp;Choose</source>
      <translation>&amp;Kiválasztás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/chosen.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>Accounts</source>
      <translation>Fiókok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>New product for which account?</source>
      <translation>Melyik fiókba kerüljön az új termék?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/chosen.py" />
      <source>{account}: {count} offers</source>
      <translation>{account}: {count} ajánlat</translation>
    </message>
  </context>
  <context>
    <name>AccountForm</name>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;IP allow-list name</source>
      <translation>&amp;IP-lista neve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Kind</source>
      <translation>&amp;Típus</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Name</source>
      <translation>&amp;Név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Platform</source>
      <translation>&amp;Platform</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;User name</source>
      <translation>&amp;Felhasználónév</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Add&amp;ress</source>
      <translation>Cí&amp;m</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>ERP routes (a server of your own)</source>
      <translation>ERP-útvonalak (saját kiszolgáló)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>FBE: eMAG keeps and sends the goods</source>
      <translation>FBE: az eMAG tárolja és küldi az árut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Hide</source>
      <translation>Elrejtés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Main: you keep and send the goods</source>
      <translation>Main: Ön tárolja és küldi az árut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Marketplace API 4.4 (eMAG's own servers)</source>
      <translation>Marketplace API 4.4 (az eMAG kiszolgálói)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Only for a relay or a test server; else the platform's own address is used.</source>
      <translation>Csak közvetítő vagy tesztkiszolgáló esetén; egyébként a platform saját címe érvényes.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Pass&amp;word</source>
      <translation>Jels&amp;zó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Pro&amp;xy</source>
      <translation>Pro&amp;xy</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>R&amp;outes</source>
      <translation>Ú&amp;tvonalak</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Show</source>
      <translation>Megjelenítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Show what you type. A saved password is never shown.</source>
      <translation>Megmutatja, amit ír. A mentett jelszó sosem látható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Ware&amp;house id</source>
      <translation>&amp;Raktár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>none: http://host:port</source>
      <translation>nincs: http://gép:port</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>what this computer's address is called in the eMAG panel</source>
      <translation>hogyan hívják e számítógép címét az eMAG felületén</translation>
    </message>
  </context>
  <context>
    <name>AccountJobs</name>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account} was not read to the end; the next pull goes on from there. {problem}</source>
      <translation>{account} beolvasása nem fejeződött be; a következő onnan folytatja. {problem}</translation>
    </message>
  </context>
  <context>
    <name>AccountsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Add</source>
      <translation>&amp;Hozzáadás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Elvetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Duplicate</source>
      <translation>&amp;Másolat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Eltávolítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Save</source>
      <translation>&amp;Mentés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Test connection…</source>
      <translation>Kapcsolat &amp;tesztelése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Accounts</source>
      <translation>Fiókok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Add an account</source>
      <translation>Fiók hozzáadása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Add the API user of your eMAG or Fashion Days seller account. You find it in the eMAG panel under My account, Profile, Technical details.</source>
      <translation>Vegye fel eMAG- vagy Fashion Days-eladói fiókja API-felhasználóját. Az eMAG felületén itt találja: Fiókom, Profil, Műszaki adatok.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Close without saving {names}?</source>
      <translation>Bezárja mentés nélkül: {names}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Its password and its cached offers are removed. The history of what was sent and the request log stay until they expire. Nothing changes on eMAG.</source>
      <translation>A jelszava és a tárolt ajánlatai törlődnek. A küldések előzményei és a kérésnapló lejáratig megmaradnak. Az eMAG-on semmi sem változik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Keep the password &amp;for this run only</source>
      <translation>Jelszó megtartása &amp;csak erre a futásra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Looking for a saved password…</source>
      <translation>Mentett jelszó keresése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>New account</source>
      <translation>Új fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>No account yet</source>
      <translation>Még nincs fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Re&amp;move…</source>
      <translation>&amp;Eltávolítás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Remove account</source>
      <translation>Fiók eltávolítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Remove the account {name} from this computer?</source>
      <translation>Eltávolítja a(z) {name} fiókot erről a számítógépről?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Save again to keep the password for this run only: it is then forgotten when eMAG Desk closes.</source>
      <translation>Mentse újra, ha a jelszót csak erre a futásra tartja meg: az eMAG Desk bezárásakor elfelejtjük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>This account comes from environment variables or a .env file. Change it there; it is never saved.</source>
      <translation>Ez a fiók környezeti változókból vagy .env fájlból származik. Ott módosítsa; sosem mentjük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>environment</source>
      <translation>környezet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>not saved</source>
      <translation>nincs mentve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>{name} (copy)</source>
      <translation>{name} (másolat)</translation>
    </message>
  </context>
  <context>
    <name>AcknowledgeDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>&amp;Acknowledge</source>
      <translation>&amp;Nyugtázás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>&amp;Acknowledge {count} orders</source>
      <translation>{count} rendelés &amp;nyugtázása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>Acknowledge</source>
      <translation>Nyugtázás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>From then on eMAG no longer cancels an order because its customer asks for it: that becomes yours to do. Looking at an order never acknowledges it; this does.</source>
      <translation>Onnantól az eMAG már nem törli a rendelést a vevő kérésére: ez az Ön dolga lesz. A rendelés megnézése soha nem nyugtázza; ez igen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>None of these can be acknowledged.</source>
      <translation>Ezek egyike sem nyugtázható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>One new order becomes yours.</source>
      <translation>Egy új rendelés az Öné lesz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>{count} cannot, see below.</source>
      <translation>{count} nem nyugtázható, lásd lent.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>{count} new orders become yours.</source>
      <translation>{count} új rendelés az Öné lesz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>{count} of them the customer wants cancelled: leave those to eMAG.</source>
      <translation>{count} rendelést a vevő töröltetni szeretne: ezeket hagyja az eMAG-ra.</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Accounts…</source>
      <translation>Fiókok…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Another eMAG Desk sends from this data directory: {owner}. This window only stages.</source>
      <translation>Egy másik eMAG Desk küld ebből az adatmappából: {owner}. Ez az ablak csak előkészít.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Nothing is sent for {account}: {reason}</source>
      <translation>Nem küldünk semmit ehhez: {account}. {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>{account} uses more than 80 % of what eMAG allows. Another program probably uses the same account.</source>
      <translation>A(z) {account} az eMAG által engedett keret több mint 80 %-át használja. Valószínűleg más program is használja ezt a fiókot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>{reason} Type the password of {accounts} again; it is kept for this run only.</source>
      <translation>{reason} Írja be újra a jelszót ehhez: {accounts}; csak erre a futásra tartjuk meg.</translation>
    </message>
  </context>
  <context>
    <name>AskedCategory</name>
    <message>
      <location filename="../../emag_desk/ui/product_category.py" />
      <source>Reading what this category asks…</source>
      <translation>Annak olvasása, mit kér ez a kategória…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_category.py" />
      <source>eMAG changed what this category asks. The form shows the new questions.</source>
      <translation>Az eMAG módosította, mit kér ez a kategória. Az űrlap az új kérdéseket mutatja.</translation>
    </message>
  </context>
  <context>
    <name>AttachDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Attach</source>
      <translation>&amp;Csatolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Document</source>
      <translation>&amp;Dokumentum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Line</source>
      <translation>&amp;Sor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Name</source>
      <translation>&amp;Név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>Add&amp;ress</source>
      <translation>Cí&amp;m</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>Attach a document to order {number}</source>
      <translation>Dokumentum csatolása a(z) {number} rendeléshez</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>Let eMAG &amp;fetch it again, though it has this address</source>
      <translation>Az eMAG töltse le új&amp;ra, bár már megvan neki ez a cím</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>No line in particular</source>
      <translation>Nem egy bizonyos sorhoz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG fetches the PDF itself: it must be where everybody may read it. eMAG says if it could.</source>
      <translation>A PDF-et az eMAG maga tölti le: olyan helyen legyen, ahol bárki elolvashatja. Az eMAG közli, ha sikerült.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG has no document of this order yet.</source>
      <translation>Az eMAG-nak még nincs dokumentuma ehhez a rendeléshez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG has this address already.</source>
      <translation>Az eMAG-nak már megvan ez a cím.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG has:</source>
      <translation>Az eMAG-nál van:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>{count} letters left</source>
      <translation>még {count} betű</translation>
    </message>
  </context>
  <context>
    <name>AttachGrid</name>
    <message>
      <location filename="../../emag_desk/ui/ean_grid.py" />
      <source>Prices and stock of the offers</source>
      <translation>Az ajánlatok ára és készlete</translation>
    </message>
  </context>
  <context>
    <name>AttachModel</name>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>All of them</source>
      <translation>Mind</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Findings</source>
      <translation>Megállapítások</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>My number</source>
      <translation>Saját szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Ready</source>
      <translation>Kész</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>With VAT</source>
      <translation>ÁFÁ-val</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Without VAT, in {currency}</source>
      <translation>ÁFA nélkül, {currency} pénznemben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Without VAT. +50 % means: that much above the price</source>
      <translation>ÁFA nélkül. +50 % jelentése: ennyivel az ár fölött</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Without VAT. -20 % means: that much below the price</source>
      <translation>ÁFA nélkül. -20 % jelentése: ennyivel az ár alatt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Your own number of the offer; eMAG knows the offer by it</source>
      <translation>Az ajánlat saját száma; az eMAG erről ismeri az ajánlatot</translation>
    </message>
  </context>
  <context>
    <name>AwbDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>&amp;Issue AWB</source>
      <translation>&amp;AWB kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>&amp;Issue AWB, collect nothing</source>
      <translation>&amp;AWB kiállítása, utánvét nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>&amp;Issue AWB, collect {money}</source>
      <translation>&amp;AWB kiállítása, utánvét: {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>An AWB of this order is already on its way: see the Outbox.</source>
      <translation>Ehhez a rendeléshez már készül egy AWB: lásd a Kimenő fület.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>I looked: make a&amp;nother AWB all the same</source>
      <translation>Megnéztem: mégis &amp;készüljön még egy AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Issue the AWB of order {number}</source>
      <translation>A(z) {number} rendelés AWB-jének kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Receiver</source>
      <translation>Címzett</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Say first that another AWB is meant.</source>
      <translation>Előbb jelezze, hogy valóban még egy AWB kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Sender</source>
      <translation>Feladó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Terms</source>
      <translation>Feltételek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>What is sent</source>
      <translation>Mit küld</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Your own addresses and courier accounts could not be read: {reason}</source>
      <translation>A saját címei és futárfiókjai nem olvashatók be: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>{count} things must be mended first.</source>
      <translation>Előbb {count} dolgot javítani kell.</translation>
    </message>
  </context>
  <context>
    <name>AwbNumber</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_number.py" />
      <source>Cop&amp;y</source>
      <translation>&amp;Másolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_number.py" />
      <source>Copy the number of the AWB</source>
      <translation>Az AWB számának másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_number.py" />
      <source>Issued; eMAG has not told the number yet. It is read as soon as it is there.</source>
      <translation>Kiállítva; az eMAG még nem közölte a számát. Beolvassuk, amint megvan.</translation>
    </message>
  </context>
  <context>
    <name>AwbRun</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>A run of AWBs is paused: {words}.</source>
      <translation>Egy AWB-köteg szünetel: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>A run of AWBs was interrupted, and goes on: {words}.</source>
      <translation>Egy AWB-köteg megszakadt, és folytatódik: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>Issuing AWBs</source>
      <translation>AWB-k kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>Paused: nothing more is sent until the run goes on.</source>
      <translation>Szünetel: a köteg folytatásáig semmi sem megy el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>The couriers collect {money}</source>
      <translation>A futárok által beszedett összeg: {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>The last run of AWBs is not settled: {words}.</source>
      <translation>Az utolsó AWB-köteg nincs lezárva: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>The run is over.</source>
      <translation>A köteg véget ért.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>The run of AWBs is over: {words}.</source>
      <translation>Az AWB-köteg véget ért: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>it has the AWB {numbers}</source>
      <translation>már van AWB-je: {numbers}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>its AWB is on its way already</source>
      <translation>az AWB-je már készül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>its number comes later</source>
      <translation>a száma később érkezik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>takes {time}</source>
      <translation>időtartam: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>what became of an action on this order is not clear yet</source>
      <translation>a rendelés egyik műveletének sorsa még nem tiszta</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} being checked</source>
      <translation>{count} ellenőrzés alatt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} cannot be issued</source>
      <translation>{count} nem állítható ki</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} left out</source>
      <translation>{count} kihagyva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} need a look</source>
      <translation>{count} megnézendő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} need you</source>
      <translation>{count} Önre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} need you: eMAG may or may not have issued them. See Outbox, Needs you.</source>
      <translation>{count} Önre vár: nem tudni, hogy az eMAG kiállította-e. Lásd: Kimenő, Önre vár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} not issued</source>
      <translation>{count} nincs kiállítva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} not sent</source>
      <translation>{count} nem ment el</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} orders: {parts}</source>
      <translation>{count} rendelés: {parts}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} ready</source>
      <translation>{count} kész</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} wait until the run goes on</source>
      <translation>{count} a köteg folytatására vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run.py" />
      <source>{count} were not ordered again: they are waiting or under way otherwise.</source>
      <translation>{count} nem lett újra kiadva: máshol várakozik vagy folyamatban van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{issued} of {total} issued</source>
      <translation>{issued} / {total} kiállítva</translation>
    </message>
  </context>
  <context>
    <name>AwbRunDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Cancel the rest</source>
      <translation>A többi &amp;mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Go on</source>
      <translation>&amp;Folytatás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Issue</source>
      <translation>&amp;Kiállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Issue {count} AWBs</source>
      <translation>{count} AWB &amp;kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Labels…</source>
      <translation>&amp;Címkék…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Open this AWB…</source>
      <translation>Ezen AWB meg&amp;nyitása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Szünet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Another run is still under way; these AWBs are issued behind its own.</source>
      <translation>Egy másik köteg még folyamatban van; ezek az AWB-k utána következnek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Issue AWBs</source>
      <translation>AWB-k kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Open the &amp;Outbox</source>
      <translation>&amp;Kimenő megnyitása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Orders of the run</source>
      <translation>A köteg rendelései</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Reading the orders once more…</source>
      <translation>A rendelések újbóli beolvasása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>eMAG does not tell who sends: fill in contact and phone once, and press Apply.</source>
      <translation>Az eMAG nem közli, ki a feladó: töltse ki egyszer a kapcsolattartót és a telefont, majd nyomja meg az Alkalmaz gombot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>{done} of {total} orders read</source>
      <translation>{done} / {total} rendelés beolvasva</translation>
    </message>
  </context>
  <context>
    <name>BankAccount</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Account number</source>
      <translation>Számlaszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Copy the number</source>
      <translation>Szám másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Hide the number</source>
      <translation>Szám elrejtése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Show the number</source>
      <translation>Szám megjelenítése</translation>
    </message>
  </context>
  <context>
    <name>BenchFoot</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <source>&amp;Dossier…</source>
      <translation>&amp;Dosszié…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <source>Ne&amp;xt parcel</source>
      <translation>Köv&amp;etkező csomag</translation>
    </message>
  </context>
  <context>
    <name>BenchLine</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Condition</source>
      <translation>Állapota</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Ctrl+1 to Ctrl+9 put a kept text into the field that you are in. Our note is never sent.</source>
      <translation>A Ctrl+1 – Ctrl+9 megőrzött szöveget tesz abba a mezőbe, amelyben áll. A saját jegyzetet soha nem küldjük el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Our &amp;note</source>
      <translation>Saját &amp;jegyzet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Our note</source>
      <translation>Saját jegyzet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Photos</source>
      <translation>Fotók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Se&amp;rial number</source>
      <translation>Sorozats&amp;zám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Serial number</source>
      <translation>Sorozatszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>The customer: {text}</source>
      <translation>A vevő: {text}</translation>
    </message>
  </context>
  <context>
    <name>BenchScan</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_scan.py" />
      <source>AWB, order, return or EAN</source>
      <translation>AWB, rendelés, visszáru vagy EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_scan.py" />
      <source>Esc comes back here from anywhere</source>
      <translation>Az Esc bárhonnan ide hoz vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_scan.py" />
      <source>Scan or type: AWB, order, return or EAN</source>
      <translation>Olvassa be vagy írja be: AWB, rendelés, visszáru vagy EAN</translation>
    </message>
  </context>
  <context>
    <name>BenchSide</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Order {number}</source>
      <translation>{number} rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Products that come back</source>
      <translation>Visszajövő termékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Returns that may be meant</source>
      <translation>Szóba jöhető visszáruk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>as read {time}</source>
      <translation>beolvasva: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>nothing noted yet</source>
      <translation>még nincs feljegyezve semmi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>wants: {what}</source>
      <translation>kérése: {what}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>{count} photos</source>
      <translation>{count} fotó</translation>
    </message>
  </context>
  <context>
    <name>Breadcrumb</name>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>Go to {name}</source>
      <translation>Ugrás ide: {name}</translation>
    </message>
  </context>
  <context>
    <name>BudgetGauge</name>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>, eMAG asks to wait {seconds} s</source>
      <translation>, az eMAG {seconds} s várakozást kér</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>, {count} waiting</source>
      <translation>, {count} vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>Budget {percent} %</source>
      <translation>Keret {percent} %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>Budget –</source>
      <translation>Keret –</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>More than 80 % for a while: another program uses the same account. Slow it down or stop it.</source>
      <translation>Egy ideje 80 % fölött: más program is használja ezt a fiókot. Lassítsa vagy állítsa le.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>No account, so no request budget.</source>
      <translation>Fiók nélkül nincs kéréskeret.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>Requests of the last minute, of what eMAG allows</source>
      <translation>Az utolsó perc kérései az eMAG által engedettből</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>eMAG asks to wait {seconds} s</source>
      <translation>Az eMAG {seconds} s várakozást kér</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>everything else</source>
      <translation>minden más</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>orders</source>
      <translation>rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>searches by EAN</source>
      <translation>keresések EAN szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>{account}, {family}: {used} of {allowed}</source>
      <translation>{account}, {family}: {used} / {allowed}</translation>
    </message>
  </context>
  <context>
    <name>BugReport</name>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Copy the report</source>
      <translation>Jelentés másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Report</source>
      <translation>Jelentés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Something went wrong in eMAG Desk</source>
      <translation>Hiba történt az eMAG Deskben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>This is a fault of the program, not yours. Nothing that was staged or sent is lost. Please copy the report and send it to us; it can quote what eMAG answered, so read it first.</source>
      <translation>Ez a program hibája, nem az Öné. Semmi előkészített vagy elküldött nem veszett el. Másolja ki a jelentést, és küldje el nekünk; idézhet az eMAG válaszaiból, ezért előbb olvassa el.</translation>
    </message>
  </context>
  <context>
    <name>BulkEdit</name>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>+10 or -2.50</source>
      <translation>+10 vagy -2,50</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>+5 or -12.5</source>
      <translation>+5 vagy -12,5</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>All {count} offers shown</source>
      <translation>Mind a(z) {count} megjelenített ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Bulk edit</source>
      <translation>Tömeges szerkesztés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change one field of many offers</source>
      <translation>Egy mező módosítása sok ajánlatnál</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Field</source>
      <translation>Mező</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Operation</source>
      <translation>Művelet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Preview</source>
      <translation>Előnézet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Progress</source>
      <translation>Folyamat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Stage the changes</source>
      <translation>Módosítások előkészítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Stop</source>
      <translation>Leállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Type a value to see what comes out.</source>
      <translation>Írjon be egy értéket az eredményhez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Value</source>
      <translation>Érték</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>with VAT</source>
      <translation>ÁFÁ-val</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} cannot be changed so</source>
      <translation>{count} így nem módosítható</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} changes staged. Review shows them before anything is sent.</source>
      <translation>{count} módosítás előkészítve. Az Áttekintés küldés előtt megmutatja őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} selected offers</source>
      <translation>{count} kijelölt ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} stay as they are</source>
      <translation>{count} változatlan marad</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} will change</source>
      <translation>{count} változik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} with problems that eMAG would refuse</source>
      <translation>{count} hibás, az eMAG elutasítaná</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} worth a second look</source>
      <translation>{count} érdemes még egy pillantásra</translation>
    </message>
  </context>
  <context>
    <name>CalendarStrip</name>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_strip.py" />
      <source>Calendar of the intervals: {day}, free</source>
      <translation>Az időszakok naptára: {day}, szabad</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_strip.py" />
      <source>Calendar of the intervals: {day}, interval {number}, voucher {percent} %</source>
      <translation>Az időszakok naptára: {day}, {number}. időszak, {percent} % utalvány</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_strip.py" />
      <source>Drag over free days for a new interval, drag a bar to move it, its ends to stretch it. Keys: arrows go, Shift+arrows choose days, Enter adds, Delete takes away, Ctrl+arrows move, Alt+arrows stretch, + and - change the voucher.</source>
      <translation>Új időszakhoz húzza végig az egeret a szabad napokon; a sáv húzásával áthelyezi, a végeivel nyújtja az időszakot. Billentyűk: nyilak: mozgás, Shift+nyilak: napok kijelölése, Enter: hozzáadás, Delete: eltávolítás, Ctrl+nyilak: áthelyezés, Alt+nyilak: nyújtás, + és -: az utalvány módosítása.</translation>
    </message>
  </context>
  <context>
    <name>CampaignDialog</name>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Campaign</source>
      <translation>&amp;Kampány</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Kind</source>
      <translation>&amp;Típus</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Propose one offer</source>
      <translation>Egy ajánlat &amp;javaslása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Propose {count} offers</source>
      <translation>{count} ajánlat &amp;javaslása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Give at least one offer a price in the campaign.</source>
      <translation>Legalább egy ajánlatnak adjon kampányárat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Kind of campaign</source>
      <translation>A kampány típusa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Number of the campaign</source>
      <translation>A kampány száma</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Proposals</source>
      <translation>Javaslatok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Propose for a campaign</source>
      <translation>Javaslat kampányba</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>The intervals hold for all {count} offers. Select rows to give those others.</source>
      <translation>Az időszakok mind a(z) {count} ajánlatra érvényesek. Jelöljön ki sorokat, hogy azoknak mást adjon.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>The intervals hold for the {count} selected offers.</source>
      <translation>Az időszakok a(z) {count} kijelölt ajánlatra érvényesek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Type the number of the campaign, as eMAG's panel says it.</source>
      <translation>Írja be a kampány számát, ahogy az eMAG felületén szerepel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>eMAG's panel says it; no call lists campaigns</source>
      <translation>Az eMAG felületén szerepel; a kampányokat egy hívás sem listázza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>from eMAG's panel</source>
      <translation>az eMAG felületéről</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>{count} rows cannot be sent as they are; the remarks say why.</source>
      <translation>{count} sor így nem küldhető el; az okát a megjegyzések mutatják.</translation>
    </message>
  </context>
  <context>
    <name>CampaignRows</name>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Afterwards</source>
      <translation>Utána</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>In campaign</source>
      <translation>Kampányban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Intervals</source>
      <translation>Időszakok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Most pieces of one order</source>
      <translation>Legtöbb darab egy rendelésben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>No price yet: not proposed.</source>
      <translation>Még nincs ára: nem kerül a javaslatba.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Not on sale after the campaign</source>
      <translation>A kampány után nem eladó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Off after</source>
      <translation>Utána ki</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Offer</source>
      <translation>Ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Per order</source>
      <translation>Rendelésenként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Pieces</source>
      <translation>Darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Pieces in the campaign</source>
      <translation>Darabok a kampányban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Price after the campaign</source>
      <translation>Ár a kampány után</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Price in the campaign</source>
      <translation>Ár a kampányban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Price now</source>
      <translation>Mostani ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Proposed</source>
      <translation>Javasolva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Remark</source>
      <translation>Megjegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Stock</source>
      <translation>Készlet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Voucher %</source>
      <translation>Utalvány %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Voucher, percent</source>
      <translation>Utalvány, százalék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Without VAT</source>
      <translation>ÁFA nélkül</translation>
    </message>
  </context>
  <context>
    <name>CancelDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Cancel the order</source>
      <translation>Rendelés &amp;törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Cancel the order, {money} go back</source>
      <translation>Rendelés &amp;törlése, {money} visszajár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Description</source>
      <translation>&amp;Leírás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Keep the order</source>
      <translation>Rendelés me&amp;gtartása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Money that goes back</source>
      <translation>&amp;Visszajáró összeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Cancel order {number}</source>
      <translation>A(z) {number} rendelés törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Choose a reason.</source>
      <translation>Válasszon okot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Description</source>
      <translation>Leírás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Money that goes back</source>
      <translation>Visszajáró összeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Nothing has been collected for this order, so no money goes back.</source>
      <translation>Ezért a rendelésért még nem szedtek be semmit, így pénz sem jár vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Sent as</source>
      <translation>Elküldve mint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The amount must be from 0 to {most}.</source>
      <translation>Az összeg 0 és {most} közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The customer has paid: {money} go back, VAT included.</source>
      <translation>A vevő fizetett: {money} visszajár, ÁFÁ-val.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The parcel may be on its way, with {money} to be paid at the door: stop it at the courier.</source>
      <translation>A csomag talán már úton van, {money} utánvéttel: állíttassa le a futárnál.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The parcel may be on its way: stop it at the courier.</source>
      <translation>A csomag talán már úton van: állíttassa le a futárnál.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Why?</source>
      <translation>Miért?</translation>
    </message>
  </context>
  <context>
    <name>CategoriesTab</name>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>&amp;Pull categories</source>
      <translation>Kategóriák &amp;beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Category: {name}</source>
      <translation>Kategória: {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Changed category: {name}</source>
      <translation>Módosult kategória: {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Each language is read from eMAG once; from then on it is here, also without a connection.</source>
      <translation>Minden nyelvet egyszer olvasunk be az eMAG-ról; onnantól itt van, kapcsolat nélkül is.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>No categories yet</source>
      <translation>Még nincs kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Not read in this language yet</source>
      <translation>Ezen a nyelven még nincs beolvasva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Pull categories</source>
      <translation>Kategóriák beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Read the categories of this marketplace once: what each of them asks of a product, which ones you may sell in, and what changes from then on.</source>
      <translation>Olvassa be egyszer e piactér kategóriáit: mit kérnek egy termékről, melyekben értékesíthet, és mi változik onnantól.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Read the list of all categories from eMAG</source>
      <translation>Az összes kategória listájának beolvasása az eMAG-ról</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Reading categories…</source>
      <translation>Kategóriák olvasása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>They are shown here as soon as all of them are read.</source>
      <translation>Itt jelennek meg, amint mindet beolvastuk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>not all read yet</source>
      <translation>még nincs mind beolvasva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>read {when}</source>
      <translation>beolvasva: {when}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>{count} categories</source>
      <translation>{count} kategória</translation>
    </message>
  </context>
  <context>
    <name>CategoryActions</name>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Export template…</source>
      <translation>Sablon &amp;exportálása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;New product in this category…</source>
      <translation>&amp;Új termék ebben a kategóriában…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Offers of this category</source>
      <translation>A kategória &amp;ajánlatai</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Pull categories</source>
      <translation>Kategóriák &amp;beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Read this category again</source>
      <translation>Kategória újra&amp;olvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Search categories</source>
      <translation>Kategóriák &amp;keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>A spreadsheet with a column for each characteristic and tag of this category</source>
      <translation>Táblázat, amelyben a kategória minden jellemzőjének és címkéjének oszlopa van</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>Read all &amp;values of this category</source>
      <translation>A kategória minden é&amp;rtékének beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>Read the list of all categories from eMAG</source>
      <translation>Az összes kategória listájának beolvasása az eMAG-ról</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>S&amp;top reading categories</source>
      <translation>Kategóriaolvasás &amp;leállítása</translation>
    </message>
  </context>
  <context>
    <name>CategoryDetail</name>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>&amp;Try again</source>
      <translation>&amp;Próbálja újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>&amp;Which ones?</source>
      <translation>&amp;Melyek azok?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Characteristics</source>
      <translation>Jellemzők</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Choose a category to see what it asks for.</source>
      <translation>Válasszon kategóriát, hogy lássa, mit kér.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Details of the category</source>
      <translation>A kategória részletei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Family types</source>
      <translation>Családtípusok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Filter characteristics</source>
      <translation>Jellemzők szűrése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>No category chosen</source>
      <translation>Nincs kiválasztott kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>No characteristics</source>
      <translation>Nincsenek jellemzők</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Not read yet</source>
      <translation>Még nincs beolvasva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Read this category to see what it asks for.</source>
      <translation>Olvassa be ezt a kategóriát, hogy lássa, mit kér.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Reading…</source>
      <translation>Olvasás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>The list of categories says nothing of characteristics: read this one.</source>
      <translation>A kategóriák listája nem szól a jellemzőkről: olvassa be ezt a kategóriát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>This category changed: {count} of your offers do not fit it any more.</source>
      <translation>A kategória módosult: {count} ajánlata már nem felel meg neki.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>What changed</source>
      <translation>Mi változott</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>eMAG asks nothing special of products of this category.</source>
      <translation>Az eMAG semmi különöset nem kér e kategória termékeitől.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>eMAG is asked what this category wants to know.</source>
      <translation>Megkérdezzük az eMAG-ot, mit kér ez a kategória.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>read {when}</source>
      <translation>beolvasva: {when}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>{mandatory} of {total} mandatory</source>
      <translation>{total} közül {mandatory} kötelező</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>{shown} shown</source>
      <translation>{shown} látható</translation>
    </message>
  </context>
  <context>
    <name>CategoryEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Change…</source>
      <translation>Módosítás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Choose a category…</source>
      <translation>Kategória kiválasztása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>None chosen yet</source>
      <translation>Még nincs kiválasztva</translation>
    </message>
  </context>
  <context>
    <name>CategoryFinder</name>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Categories</source>
      <translation>Kategóriák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Categories found</source>
      <translation>Talált kategóriák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Clear filters</source>
      <translation>Szűrők törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Clear the search</source>
      <translation>Keresés törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>No category matches this search and these filters.</source>
      <translation>Egy kategória sem felel meg a keresésnek és a szűrőknek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Nothing matches</source>
      <translation>Nincs találat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Search categories by name or number</source>
      <translation>Kategóriák keresése név vagy szám szerint</translation>
    </message>
  </context>
  <context>
    <name>CategoryHead</name>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;Export template…</source>
      <translation>Sablon &amp;exportálása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;New product here</source>
      <translation>&amp;Új termék itt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;Offers of this category</source>
      <translation>A kategória &amp;ajánlatai</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;Read again</source>
      <translation>Új&amp;raolvasás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>Build a product of this category</source>
      <translation>Termék összeállítása ebben a kategóriában</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>Not allowed</source>
      <translation>Nem engedélyezett</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>eMAG does not allow this account to sell here. Ask for access in the seller panel.</source>
      <translation>Az eMAG nem engedi, hogy ez a fiók itt értékesítsen. Kérjen hozzáférést az eladói felületen.</translation>
    </message>
  </context>
  <context>
    <name>CategoryJobs</name>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>All values of {category} are here.</source>
      <translation>A(z) {category} minden értéke megvan.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Asking eMAG…</source>
      <translation>Az eMAG kérdezése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Categories of {account}</source>
      <translation>{account} kategóriái</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Paused</source>
      <translation>Szünetel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Values of {category}</source>
      <translation>{category} értékei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{account}: {count} categories read.</source>
      <translation>{account}: {count} kategória beolvasva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{count} are no longer there.</source>
      <translation>{count} már nem létezik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{count} could not be read.</source>
      <translation>{count} nem volt beolvasható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{done} categories</source>
      <translation>{done} kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{done} of {total} categories</source>
      <translation>{done} / {total} kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{done} values</source>
      <translation>{done} érték</translation>
    </message>
  </context>
  <context>
    <name>CategoryListModel</name>
    <message>
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>not allowed</source>
      <translation>nem engedélyezett</translation>
    </message>
  </context>
  <context>
    <name>CategoryPicker</name>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>&amp;Choose</source>
      <translation>&amp;Kiválasztás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>&amp;Pull categories</source>
      <translation>Kategóriák &amp;beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Choose a category</source>
      <translation>Kategória kiválasztása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>No categories yet</source>
      <translation>Még nincs kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Read them from eMAG once; from then on they are here, also without a connection.</source>
      <translation>Olvassa be őket egyszer az eMAG-ról; onnantól itt vannak, kapcsolat nélkül is.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Reading categories…</source>
      <translation>Kategóriák olvasása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Try again</source>
      <translation>Próbálja újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>{path}: this account may not sell here.</source>
      <translation>{path}: ez a fiók itt nem értékesíthet.</translation>
    </message>
  </context>
  <context>
    <name>CategoryPlaces</name>
    <message>
      <location filename="../../emag_desk/ui/category_places.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_places.py" />
      <source>Language of the categories</source>
      <translation>A kategóriák nyelve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_places.py" />
      <source>Shop's own language</source>
      <translation>Az áruház saját nyelve</translation>
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
      <translation>Sablon exportálása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>eMAG has more values of {names} than were read: read all values of this category first.</source>
      <translation>Az eMAG-nak több értéke van, mint amennyit beolvastunk: {names}. Előbb olvassa be a kategória minden értékét.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>{columns} columns and {values} allowed values written to {path}.</source>
      <translation>{columns} oszlop és {values} engedélyezett érték kiírva ide: {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>{count} long texts were cut.</source>
      <translation>{count} hosszú szöveg levágva.</translation>
    </message>
  </context>
  <context>
    <name>CharacteristicModel</name>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Characteristic</source>
      <translation>Jellemző</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Filter</source>
      <translation>Szűrő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Mandatory</source>
      <translation>Kötelező</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>New values</source>
      <translation>Új értékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Number</source>
      <translation>Szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Only values that eMAG lists are taken.</source>
      <translation>Csak az eMAG listáján szereplő értékek fogadhatók el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Tags</source>
      <translation>Címkék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Type</source>
      <translation>Típus</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Values</source>
      <translation>Értékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Values that eMAG does not list may be proposed.</source>
      <translation>Az eMAG listáján nem szereplő értékek is javasolhatók.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Yes</source>
      <translation>Igen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>eMAG has more values than were read so far.</source>
      <translation>Az eMAG-nak több értéke van, mint amennyit eddig beolvastunk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>{name}
Changed since the category was read before.</source>
      <translation>{name}
A kategória előző beolvasása óta módosult.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Choose</source>
      <translation>Kiválasztás</translation>
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>All</source>
      <translation>Mind</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Columns</source>
      <translation>Oszlopok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Find a column</source>
      <translation>Oszlop keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Usual columns</source>
      <translation>Szokásos oszlopok</translation>
    </message>
  </context>
  <context>
    <name>CommandDetail</name>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Change</source>
      <translation>Változás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Choose a change to see all of it.</source>
      <translation>Válasszon egy módosítást a részletekhez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Sent</source>
      <translation>Elküldve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>The change in full</source>
      <translation>A teljes módosítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>What eMAG said</source>
      <translation>Az eMAG válasza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>approved {time}</source>
      <translation>jóváhagyva: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>by {who}, {source}</source>
      <translation>{who}, {source}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>correlation id {id}</source>
      <translation>korrelációs azonosító: {id}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>no answer known</source>
      <translation>nincs ismert válasz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>staged {time}</source>
      <translation>előkészítve: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>takes back change {number}</source>
      <translation>visszavonja a(z) {number}. módosítást</translation>
    </message>
  </context>
  <context>
    <name>CommandList</name>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>Commands</source>
      <translation>Parancsok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>Find a command</source>
      <translation>Parancs keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>What do you want to do?</source>
      <translation>Mit szeretne tenni?</translation>
    </message>
  </context>
  <context>
    <name>CommandModel</name>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Change</source>
      <translation>Változás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Offer</source>
      <translation>Ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Sent</source>
      <translation>Elküldve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>State</source>
      <translation>Állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>When</source>
      <translation>Mikor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Who</source>
      <translation>Ki</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>eMAG's answer</source>
      <translation>Az eMAG válasza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>next try {time}</source>
      <translation>következő próba: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>read back {time}</source>
      <translation>visszaolvasás: {time}</translation>
    </message>
  </context>
  <context>
    <name>CompanyPage</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Bank</source>
      <translation>&amp;Bank</translation>
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
      <translation>&amp;Logó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Phone</source>
      <translation>&amp;Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Tax number (CIF)</source>
      <translation>&amp;Adószám (CIF)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>A&amp;ddress</source>
      <translation>Cí&amp;m</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>C&amp;ounty</source>
      <translation>Me&amp;gye</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Choose a logo</source>
      <translation>Logó kiválasztása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Choose…</source>
      <translation>Kiválasztás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Cit&amp;y</source>
      <translation>&amp;Város</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Co&amp;untry (code)</source>
      <translation>&amp;Ország (kód)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Company &amp;name</source>
      <translation>Cég&amp;név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
      <translation>Képek (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Share &amp;capital</source>
      <translation>Jegyzett tő&amp;ke</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>T&amp;rade register</source>
      <translation>&amp;Cégjegyzékszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>The company is a payer of &amp;VAT</source>
      <translation>A cég Á&amp;FA-alany</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>The logo</source>
      <translation>A logó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>This picture cannot be shown.</source>
      <translation>Ez a kép nem jeleníthető meg.</translation>
    </message>
  </context>
  <context>
    <name>ConnectionTestDialog</name>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Copy report</source>
      <translation>Jelentés &amp;másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Run again</source>
      <translation>&amp;Futtatás újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Leállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Copied</source>
      <translation>Másolva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Everything works.</source>
      <translation>Minden működik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>It works, but one thing needs a look.</source>
      <translation>Működik, de egy dolgot érdemes megnézni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>It works, but {count} things need a look.</source>
      <translation>Működik, de {count} dolgot érdemes megnézni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Looking…</source>
      <translation>Keresés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Steps of the test</source>
      <translation>A teszt lépései</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Stopped. Run it again for the whole picture.</source>
      <translation>Leállítva. A teljes képhez futtassa újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Test connection: {name}</source>
      <translation>Kapcsolat tesztelése: {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Testing the connection. This only reads.</source>
      <translation>A kapcsolat tesztelése. Csak olvasás.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>The test found nothing to say. Run it again.</source>
      <translation>A teszt nem mondott semmit. Futtassa újra.</translation>
    </message>
  </context>
  <context>
    <name>ContactRow</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Address</source>
      <translation>Cím</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Take this contact out</source>
      <translation>Kapcsolattartó eltávolítása</translation>
    </message>
  </context>
  <context>
    <name>ContactsEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add a contact</source>
      <translation>Kapcsolattartó hozzáadása</translation>
    </message>
  </context>
  <context>
    <name>Copying</name>
    <message>
      <location filename="../../emag_desk/ui/rows/copying.py" />
      <source>Copied the first {rows} rows. Export writes all of them.</source>
      <translation>Az első {rows} sor másolva. Az exportálás mindet kiírja.</translation>
    </message>
  </context>
  <context>
    <name>CourierBox</name>
    <message>
      <location filename="../../emag_desk/ui/orders/courier_box.py" />
      <source>eMAG's default</source>
      <translation>az eMAG alapértéke</translation>
    </message>
  </context>
  <context>
    <name>CreateReturnDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Create the return</source>
      <translation>Visszáru &amp;létrehozása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Create the return of one piece</source>
      <translation>Egy darab visszárujának &amp;létrehozása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Create the return of {count} pieces</source>
      <translation>{count} darab visszárujának &amp;létrehozása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Description</source>
      <translation>&amp;Leírás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Ok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Bought</source>
      <translation>Vásárolt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Choose why it comes back</source>
      <translation>Válassza ki, miért jön vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Comes back</source>
      <translation>Visszajön</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Condition</source>
      <translation>Állapota</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Create a return of order {number}</source>
      <translation>Visszáru létrehozása a(z) {number} rendeléshez</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Description</source>
      <translation>Leírás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Pieces that come back</source>
      <translation>Visszajövő darabok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>This order has returns already: {returns}. This creates one more.</source>
      <translation>Ennek a rendelésnek már van visszáruja: {returns}. Ez még egyet hoz létre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Why it comes back</source>
      <translation>Miért jön vissza</translation>
    </message>
  </context>
  <context>
    <name>DateEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Choose from a calendar</source>
      <translation>Kiválasztás naptárból</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>YYYY-MM-DD</source>
      <translation>ÉÉÉÉ-HH-NN</translation>
    </message>
  </context>
  <context>
    <name>DecisionCard</name>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>&amp;Drop it</source>
      <translation>&amp;Elvetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Copy the number from the eMAG panel first.</source>
      <translation>Előbb másolja ki a számot az eMAG felületéről.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>It is not known whether it was ever sent.</source>
      <translation>Nem tudni, elküldtük-e egyáltalán.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>It is there: &amp;found</source>
      <translation>Ott van: &amp;megtalálva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Look in the eMAG panel</source>
      <translation>Nézze meg az eMAG felületén</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Not there: &amp;send again</source>
      <translation>Nincs ott: &amp;küldés újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Number in the ERP</source>
      <translation>Száma az ERP-ben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Number of the AWB</source>
      <translation>Az AWB száma</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Sent {count} times, last {time}, no answer that says what became of it.</source>
      <translation>{count} alkalommal elküldve, utoljára {time}; nincs válasz, amely elárulná, mi lett vele.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Sent {time}, no answer that says what became of it.</source>
      <translation>Elküldve: {time}; nincs válasz, amely elárulná, mi lett vele.</translation>
    </message>
  </context>
  <context>
    <name>DeedDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>Open the &amp;Outbox</source>
      <translation>&amp;Kimenő megnyitása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>Reading it from eMAG…</source>
      <translation>Beolvasás az eMAG-ról…</translation>
    </message>
  </context>
  <context>
    <name>DeedMenus</name>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Search for “{value}”</source>
      <translation>„{value}” &amp;keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Copy “{value}”</source>
      <translation>„{value}” másolása</translation>
    </message>
  </context>
  <context>
    <name>DescriptionEditor</name>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Bold (Ctrl+B)</source>
      <translation>Félkövér (Ctrl+B)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Bullets</source>
      <translation>Felsorolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Heading</source>
      <translation>Címsor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Italic (Ctrl+I)</source>
      <translation>Dőlt (Ctrl+I)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Numbers</source>
      <translation>Számozás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Preview</source>
      <translation>Előnézet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Text</source>
      <translation>Szöveg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>The preview leaves out what eMAG does not show: {names}.</source>
      <translation>Az előnézetből kimarad, amit az eMAG nem jelenít meg: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>This description holds tables, images or very much text: edit it as HTML.</source>
      <translation>Ez a leírás táblázatot, képet vagy nagyon sok szöveget tartalmaz: szerkessze HTML-ként.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Underlined (Ctrl+U)</source>
      <translation>Aláhúzott (Ctrl+U)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Without any formatting</source>
      <translation>Formázás nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>preview</source>
      <translation>előnézet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>text</source>
      <translation>szöveg</translation>
    </message>
  </context>
  <context>
    <name>DifferencesModel</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Above zero it is missing to you, below zero to the others</source>
      <translation>Nulla fölött Önnek hiányzik, nulla alatt a másik félnek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Amount</source>
      <translation>Összeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Difference</source>
      <translation>Eltérés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Order</source>
      <translation>Rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>What is seen</source>
      <translation>Ami látszik</translation>
    </message>
  </context>
  <context>
    <name>DifferencesPane</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>&amp;Look again</source>
      <translation>Ú&amp;jra megnézés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>All differences</source>
      <translation>Minden eltérés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Comparing…</source>
      <translation>Összehasonlítás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Could not compare</source>
      <translation>Az összehasonlítás nem sikerült</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Difference</source>
      <translation>Eltérés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Differences</source>
      <translation>Eltérések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xportálás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Everything agrees</source>
      <translation>Minden egyezik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Export differences</source>
      <translation>Eltérések exportálása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>How many</source>
      <translation>Darabszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>No difference in these accounts and days.</source>
      <translation>Ezekben a fiókokban és napokon nincs eltérés.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Not looked yet</source>
      <translation>Még nincs megnézve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Nothing to compare</source>
      <translation>Nincs mit összehasonlítani</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Sums by kind and account</source>
      <translation>Összegek típus és fiók szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>The program is still starting.</source>
      <translation>A program még indul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>There are no orders of these accounts and days to compare: pull orders and invoices first.</source>
      <translation>Ezekhez a fiókokhoz és napokhoz nincs összehasonlítható rendelés: előbb olvassa be a rendeléseket és a számlákat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>This one is about the account as a whole.</source>
      <translation>Ez a fiók egészére vonatkozik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Together</source>
      <translation>Együtt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>{count} differences written to {path}.</source>
      <translation>{count} eltérés kiírva ide: {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>{differences} differences in {orders} orders</source>
      <translation>{differences} eltérés {orders} rendelésben</translation>
    </message>
  </context>
  <context>
    <name>Dossier</name>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>Made {time}</source>
      <translation>Készült: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>Status</source>
      <translation>Állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>What it became</source>
      <translation>Mi lett belőle</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>When</source>
      <translation>Mikor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>{count} photos are not there any more.</source>
      <translation>{count} fotó már nincs meg.</translation>
    </message>
  </context>
  <context>
    <name>DossierDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>Dossier of return {number}</source>
      <translation>A(z) {number} visszáru dossziéja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>Page {page} of {pages}</source>
      <translation>{page}. oldal, összesen {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>The bank account is masked. Bench notes and photos are kept on this computer only.</source>
      <translation>A bankszámla ki van takarva. A visszáruasztal jegyzetei és fotói csak ezen a számítógépen maradnak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>With p&amp;hotos</source>
      <translation>&amp;Fotókkal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>{lines} products, {photos} photos</source>
      <translation>{lines} termék, {photos} fotó</translation>
    </message>
  </context>
  <context>
    <name>DraftList</name>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Elvetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>&amp;Discard…</source>
      <translation>&amp;Elvetés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>&amp;Resume</source>
      <translation>&amp;Folytatás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>(no name)</source>
      <translation>(névtelen)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Discard drafts</source>
      <translation>Piszkozatok elvetése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>No drafts</source>
      <translation>Nincs piszkozat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Product drafts</source>
      <translation>Termékpiszkozatok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Throw away {count} drafts?</source>
      <translation>Elvet {count} piszkozatot?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>What you type into a product form is kept here until you stage it.</source>
      <translation>Amit egy termékűrlapba ír, itt marad, amíg elő nem készíti.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>change of offer {number}</source>
      <translation>a(z) {number}. ajánlat módosítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>new product</source>
      <translation>új termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>not what was written to disk</source>
      <translation>nem az, amit a lemezre írtunk</translation>
    </message>
  </context>
  <context>
    <name>DraftsTable</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Can be written</source>
      <translation>Kiállítható</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>How it stands</source>
      <translation>Hogy áll</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Left out</source>
      <translation>Kihagyva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Number</source>
      <translation>Szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Order</source>
      <translation>Rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Reading the order…</source>
      <translation>A rendelés beolvasása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Total</source>
      <translation>Összesen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>What is written</source>
      <translation>Mi készül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Written</source>
      <translation>Kiállítva</translation>
    </message>
  </context>
  <context>
    <name>EanAttachDialog</name>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Attach {count}…</source>
      <translation>{count} &amp;hozzákapcsolása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Attach…</source>
      <translation>&amp;Hozzákapcsolás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Back</source>
      <translation>&amp;Vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Stage one offer</source>
      <translation>Egy ajánlat &amp;előkészítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Stage {count} offers</source>
      <translation>{count} ajánlat &amp;előkészítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>All are ready. Review sends them.</source>
      <translation>Mind kész. Az Áttekintés küldi el őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Find products by EAN</source>
      <translation>Termékek keresése EAN szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Go to the next cell that is missing or wrong (F8)</source>
      <translation>Ugrás a következő hiányzó vagy hibás cellára (F8)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Next p&amp;roblem</source>
      <translation>Következő h&amp;iba</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>On which terms?</source>
      <translation>Milyen feltételekkel?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>One new offer is staged. Review sends it.</source>
      <translation>Egy új ajánlat előkészítve. Az Áttekintés küldi el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>The VAT rates of this account are not known yet: pull its offers once.</source>
      <translation>A fiók ÁFA-kulcsai még nem ismertek: olvassa be egyszer az ajánlatait.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>What you write into the first row goes into all of them. Prices are without VAT; a bound can be written as -20 % of the price. A block copied from a spreadsheet can be pasted.</source>
      <translation>Amit az első sorba ír, mindbe bekerül. Az árak ÁFA nélküliek; a határ az ár -20 %-aként is megadható. Táblázatból másolt tartomány is beilleszthető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>{count} new offers are staged. Review sends them.</source>
      <translation>{count} új ajánlat előkészítve. Az Áttekintés küldi el őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>{ready} of {count} are ready</source>
      <translation>{count} közül {ready} kész</translation>
    </message>
  </context>
  <context>
    <name>EanEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>8 to 14 digits</source>
      <translation>8–14 számjegy</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Use {mended} instead of {code}</source>
      <translation>{mended} használata {code} helyett</translation>
    </message>
  </context>
  <context>
    <name>EanPaste</name>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>EANs</source>
      <translation>EAN-ok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>One EAN</source>
      <translation>Egy EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>One EAN per line, or a column copied from a spreadsheet</source>
      <translation>Soronként egy EAN, vagy táblázatból másolt oszlop</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>Up to {most} at once.</source>
      <translation>Egyszerre legfeljebb {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>Use {code}</source>
      <translation>{code} használata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>What is not an EAN</source>
      <translation>Ami nem EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>and {count} more</source>
      <translation>és még {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>eMAG looks at {most} at once: the first ones</source>
      <translation>Az eMAG egyszerre {most} kódot néz meg: az elsőket</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>one is not an EAN</source>
      <translation>egy nem EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>{count} EANs</source>
      <translation>{count} EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>{count} are not EANs</source>
      <translation>{count} nem EAN</translation>
    </message>
  </context>
  <context>
    <name>EanSearch</name>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>&amp;Find products</source>
      <translation>Termékek &amp;keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Ask eMAG which products have these EANs (Ctrl+Enter)</source>
      <translation>Az eMAG megkérdezése, mely termékeknek van ilyen EAN-ja (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Choose &amp;all that can be added</source>
      <translation>Minden &amp;hozzáadható kijelölése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>EANs</source>
      <translation>EAN-ok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Looking up {count} EANs…</source>
      <translation>{count} EAN keresése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Open the &amp;picture</source>
      <translation>Ké&amp;p megnyitása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Open the product's pa&amp;ge</source>
      <translation>A termék &amp;oldalának megnyitása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Paste EANs at the left. eMAG Desk looks them up, and you choose where to add your offer.</source>
      <translation>Illessze be az EAN-okat balra. Az eMAG Desk megkeresi őket, Ön pedig kiválasztja, melyikhez ad ajánlatot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Try again</source>
      <translation>Próbálja újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Which products does eMAG have already?</source>
      <translation>Mely termékek vannak már meg az eMAG-nak?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>one EAN is not known</source>
      <translation>egy EAN ismeretlen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>{count} EANs are not known</source>
      <translation>{count} EAN ismeretlen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>{possible} of {count} products can be added</source>
      <translation>{count} termék közül {possible} hozzáadható</translation>
    </message>
  </context>
  <context>
    <name>EntryTable</name>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>{count} pasted rows have no place in the table.</source>
      <translation>{count} beillesztett sornak nincs helye a táblázatban.</translation>
    </message>
  </context>
  <context>
    <name>ErpReturns</name>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Ask where it stands</source>
      <translation>Á&amp;llapot lekérdezése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Becomes</source>
      <translation>Ú&amp;j állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Note</source>
      <translation>&amp;Megjegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Update the return</source>
      <translation>&amp;Visszáru frissítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Description</source>
      <translation>Leírás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Next status</source>
      <translation>Következő állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>No return was created from here yet: choose an order and create one.</source>
      <translation>Innen még nem készült visszáru: válasszon egy rendelést, és hozzon létre egyet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Note</source>
      <translation>Megjegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Order</source>
      <translation>Rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Products</source>
      <translation>Termékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Reason</source>
      <translation>Ok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Return</source>
      <translation>Visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Returns of the &amp;ERP…</source>
      <translation>Az &amp;ERP visszárui…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Returns of the ERP</source>
      <translation>Az ERP visszárui</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Status</source>
      <translation>Állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>The returns that were created from orders in the ERP dialect: where they stand, and moving them on</source>
      <translation>Az ERP-dialektusú rendelésekből létrehozott visszáruk: hol tartanak, és továbbléptetésük</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>This return has come to its end.</source>
      <translation>Ez a visszáru a végéhez ért.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>{number}: {status}, as the ERP says now.</source>
      <translation>{number}: az ERP szerint most {status}.</translation>
    </message>
  </context>
  <context>
    <name>FamiliesPane</name>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Characteristic {number}</source>
      <translation>{number}. jellemző</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Family type</source>
      <translation>Családtípus</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Family types</source>
      <translation>Családtípusok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Foldable</source>
      <translation>Összecsukható</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>No</source>
      <translation>Nem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>No family types</source>
      <translation>Nincs családtípus</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Order</source>
      <translation>Sorrend</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Products of this category cannot be grouped into families.</source>
      <translation>E kategória termékei nem csoportosíthatók családokba.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Shown as</source>
      <translation>Megjelenés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Yes</source>
      <translation>Igen</translation>
    </message>
  </context>
  <context>
    <name>FamilyEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>Choose a type</source>
      <translation>Típus kiválasztása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>Go to {characteristic}</source>
      <translation>Ugrás ide: {characteristic}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>Its members differ in: {characteristics}.</source>
      <translation>Tagjai ezekben különböznek: {characteristics}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>name</source>
      <translation>név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>name of the family</source>
      <translation>a család neve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>not filled</source>
      <translation>nincs kitöltve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>number</source>
      <translation>szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>one value</source>
      <translation>egy érték</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>type</source>
      <translation>típus</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>{count} values, one is allowed</source>
      <translation>{count} érték, egy engedélyezett</translation>
    </message>
  </context>
  <context>
    <name>FieldEditor</name>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>Take this edit back</source>
      <translation>A módosítás visszavonása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>was {value}</source>
      <translation>volt: {value}</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <location filename="../../emag_desk/ui/product_row.py" />
      <source>Take this edit back</source>
      <translation>A módosítás visszavonása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_row.py" />
      <source>eMAG refuses the product without it.</source>
      <translation>Enélkül az eMAG elutasítja a terméket.</translation>
    </message>
  </context>
  <context>
    <name>FillBar</name>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>&amp;Fill</source>
      <translation>&amp;Kitöltés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Column to fill</source>
      <translation>Kitöltendő oszlop</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Fill &amp;many:</source>
      <translation>&amp;Több kitöltése:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Puts the value into the selected rows, or into all</source>
      <translation>Beírja az értéket a kijelölt sorokba vagy mindbe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Value</source>
      <translation>Érték</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>a value, or -10% of the present one</source>
      <translation>egy érték, vagy -10% a mostanihoz képest</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Offers whose last edit eMAG refused</source>
      <translation>Ajánlatok, amelyek utolsó módosítását az eMAG visszautasította</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Press to show all offers again</source>
      <translation>Nyomja meg, hogy ismét minden ajánlat látsszon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Refused</source>
      <translation>Elutasítva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Search name, part number, EAN, PNK, ID. Paste several codes at once.</source>
      <translation>Keresés: név, cikkszám, EAN, PNK, ID. Több kód is beilleszthető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Search offers</source>
      <translation>Ajánlatok keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Show all offers again</source>
      <translation>Ismét minden ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Staged</source>
      <translation>Előkészítve</translation>
    </message>
  </context>
  <context>
    <name>FolderList</name>
    <message>
      <location filename="../../emag_desk/ui/rows/folders.py" />
      <source>Folders</source>
      <translation>Mappák</translation>
    </message>
  </context>
  <context>
    <name>FolderTab</name>
    <message>
      <location filename="../../emag_desk/ui/rows/folder_tab.py" />
      <source>Read {time}</source>
      <translation>Beolvasva: {time}</translation>
    </message>
  </context>
  <context>
    <name>FoundModel</name>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Allowed</source>
      <translation>Engedélyezett</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Brand</source>
      <translation>Márka</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Category</source>
      <translation>Kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>EAN</source>
      <translation>EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>How well the product sells, in eMAG's words</source>
      <translation>Mennyire fogy a termék, az eMAG szavaival</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>My offer</source>
      <translation>Saját ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>No</source>
      <translation>Nem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Open</source>
      <translation>Megnyitás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Opens in your browser when you click it; nothing is fetched before</source>
      <translation>Kattintásra a böngészőben nyílik meg; előtte semmit sem töltünk le</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Picture</source>
      <translation>Kép</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Sells</source>
      <translation>Kelendőség</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>The same product as the one above.</source>
      <translation>Ugyanaz a termék, mint a fölötte lévő.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Whether eMAG lets you add an offer</source>
      <translation>Engedi-e az eMAG, hogy ajánlatot adjon hozzá</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Whether you already have an offer of this product</source>
      <translation>Van-e már ajánlata erre a termékre</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Yes</source>
      <translation>Igen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>You already have an offer of this product.</source>
      <translation>Erre a termékre már van ajánlata.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>eMAG does not let you add an offer of this product.</source>
      <translation>Az eMAG nem engedi, hogy ajánlatot adjon ehhez a termékhez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>eMAG has no product with it</source>
      <translation>Az eMAG-nak nincs ilyen terméke</translation>
    </message>
  </context>
  <context>
    <name>FoundTable</name>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Products with these EANs</source>
      <translation>Ilyen EAN-ú termékek</translation>
    </message>
  </context>
  <context>
    <name>GroupList</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>Errors of eMAG, the most frequent first</source>
      <translation>Az eMAG hibái, a leggyakoribb elöl</translation>
    </message>
  </context>
  <context>
    <name>GroupPane</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage</source>
      <translation>&amp;Előkészítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage for all {count}</source>
      <translation>&amp;Előkészítés mind a(z) {count} termékhez</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage for one product</source>
      <translation>&amp;Előkészítés egy termékhez</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage for {count} products</source>
      <translation>&amp;Előkészítés {count} termékhez</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Take it out of {count}</source>
      <translation>Elt&amp;ávolítás {count} termékből</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>Open in the &amp;form…</source>
      <translation>Megnyitás ű&amp;rlapon…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>Read it from eMAG</source>
      <translation>Beolvasás az eMAG-ról</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>What these categories ask is not known yet, so the value cannot be checked: {names}</source>
      <translation>Még nem ismert, mit kérnek ezek a kategóriák, ezért az érték nem ellenőrizhető: {names}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>Which part of the field</source>
      <translation>A mező melyik része</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>eMAG does not say which field it means. Open a product in its form to correct it there.</source>
      <translation>Az eMAG nem mondja meg, melyik mezőre gondol. Nyisson meg egy terméket az űrlapján, és ott javítsa ki.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>one cannot take it</source>
      <translation>egy nem fogadhatja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>{count} cannot take it</source>
      <translation>{count} nem fogadhatja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>{count} categories</source>
      <translation>{count} kategória</translation>
    </message>
  </context>
  <context>
    <name>Handle</name>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Drag to another place, or press Alt with an arrow key</source>
      <translation>Húzza más helyre, vagy nyomja meg az Alt billentyűt egy nyíllal</translation>
    </message>
  </context>
  <context>
    <name>ImageList</name>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Add an image</source>
      <translation>Kép hozzáadása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>how it is shown</source>
      <translation>megjelenési mód</translation>
    </message>
  </context>
  <context>
    <name>ImageRow</name>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Main</source>
      <translation>Fő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Open in the browser</source>
      <translation>Megnyitás böngészőben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Other</source>
      <translation>Egyéb</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Secondary</source>
      <translation>Másodlagos</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Take this image out</source>
      <translation>Kép eltávolítása</translation>
    </message>
  </context>
  <context>
    <name>ImportPreview</name>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Cannot be used</source>
      <translation>Nem használható</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Changed on eMAG meanwhile</source>
      <translation>Közben módosult az eMAG-on</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Columns that are not imported: {names}.</source>
      <translation>Nem importált oszlopok: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Import {name}</source>
      <translation>{name} importálása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Nothing in this file changes an offer.</source>
      <translation>A fájlban semmi sem módosít ajánlatot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Row {row}</source>
      <translation>{row}. sor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Rows to look at</source>
      <translation>Megnézendő sorok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Stage the changes</source>
      <translation>Módosítások előkészítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Take the values of the file also where eMAG's changed meanwhile</source>
      <translation>A fájl értékei ott is, ahol az eMAG-é közben változott</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Would be refused by eMAG</source>
      <translation>Az eMAG elutasítaná</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} cannot be used</source>
      <translation>{count} nem használható</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} change nothing</source>
      <translation>{count} nem változtat semmit</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} changed on eMAG meanwhile</source>
      <translation>{count} közben módosult az eMAG-on</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} rows read</source>
      <translation>{count} beolvasott sor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} would be refused by eMAG</source>
      <translation>{count} elutasítva lenne az eMAG-on</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{edits} changes of {offers} offers will be staged.</source>
      <translation>{offers} ajánlat {edits} módosítása kerül előkészítésre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>… and {count} more</source>
      <translation>… és még {count}</translation>
    </message>
  </context>
  <context>
    <name>IntervalEditor</name>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>&amp;Take away</source>
      <translation>&amp;Eltávolítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>&amp;Voucher of new intervals</source>
      <translation>Új időszakok &amp;utalványa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>Takes the selected intervals away</source>
      <translation>Eltávolítja a kijelölt időszakokat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>Voucher of new intervals</source>
      <translation>Új időszakok utalványa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>{count} of {most} intervals</source>
      <translation>{count} / {most} időszak</translation>
    </message>
  </context>
  <context>
    <name>IntervalList</name>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>A proposal takes up to {count} intervals.</source>
      <translation>Egy javaslat legfeljebb {count} időszakot tartalmazhat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>From (Bucharest)</source>
      <translation>Kezdet (bukaresti idő)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Intervals of the campaign</source>
      <translation>A kampány időszakai</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Line {number} is no interval: start, end, percent.</source>
      <translation>A(z) {number}. sor nem időszak: kezdet, vég, százalék.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>No.</source>
      <translation>Ssz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Remark</source>
      <translation>Megjegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Until (Bucharest)</source>
      <translation>Vég (bukaresti idő)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Voucher %</source>
      <translation>Utalvány %</translation>
    </message>
  </context>
  <context>
    <name>InvoiceDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportálás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>&amp;Payment…</source>
      <translation>&amp;Fizetés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>&amp;Write invoices…</source>
      <translation>Számlák &amp;kiállítása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>After a storno or a cancellation: take back what the order no longer comes to</source>
      <translation>Sztornó vagy törlés után: annak visszavétele, amennyivel a rendelés értéke csökkent</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Attach a &amp;folder of PDFs…</source>
      <translation>PDF-&amp;mappa csatolása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Company, &amp;numbers and publishing…</source>
      <translation>&amp;Cég, számok és közzététel…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>For the selected orders: preview, number, PDF</source>
      <translation>A kijelölt rendelésekhez: előnézet, szám, PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Invoices of another program: the order's number in the name of a file says where it belongs</source>
      <translation>Más program számlái: a fájlnévben lévő rendelésszám mutatja, hová tartozik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Look at the selected invoices, print, save or open them</source>
      <translation>A kijelölt számlák megtekintése, nyomtatása, mentése vagy megnyitása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>P&amp;DF…</source>
      <translation>P&amp;DF…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>P&amp;ut on the order…</source>
      <translation>Rendelésre &amp;tétel…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Publish the PDFs, and let eMAG show them to the customers</source>
      <translation>A PDF-ek közzététele, hogy az eMAG megmutassa őket a vevőknek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Tell the &amp;ERP again</source>
      <translation>Újraközlés az ERP-&amp;nek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Write a &amp;credit note…</source>
      <translation>&amp;Jóváíró számla kiállítása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Write down what was paid, and when</source>
      <translation>Feljegyzés arról, mennyit és mikor fizettek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Write what is shown, or what is selected, to Excel or CSV</source>
      <translation>A látható vagy kijelölt sorok kiírása Excelbe vagy CSV-be</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>{count} are told to the ERP again.</source>
      <translation>{count} újra közölve az ERP-vel.</translation>
    </message>
  </context>
  <context>
    <name>InvoiceDetail</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Choose an invoice in the table to see all of it.</source>
      <translation>Válasszon egy számlát a táblázatban a részletekhez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Copied {number}.</source>
      <translation>Másolva: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Copy</source>
      <translation>Másolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Copy the number</source>
      <translation>Szám másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Details of the invoice</source>
      <translation>A számla részletei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Lines</source>
      <translation>Sorok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Money</source>
      <translation>Pénz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>No invoice chosen</source>
      <translation>Nincs kiválasztott számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Order {number}</source>
      <translation>{number} rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Payment</source>
      <translation>Fizetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Storno</source>
      <translation>Sztornó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Supplier</source>
      <translation>Szállító</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>The invoice</source>
      <translation>A számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Where the PDF is published</source>
      <translation>Hol van közzétéve a PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>read {time}</source>
      <translation>beolvasva: {time}</translation>
    </message>
  </context>
  <context>
    <name>InvoiceDialogs</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/opening.py" />
      <source>A folder of PDFs</source>
      <translation>PDF-mappa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/opening.py" />
      <source>There are no PDFs in {folder}.</source>
      <translation>Nincs PDF ebben a mappában: {folder}.</translation>
    </message>
  </context>
  <context>
    <name>InvoiceExport</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>&amp;Write…</source>
      <translation>&amp;Kiírás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>All {count} rows that are shown</source>
      <translation>Mind a(z) {count} megjelenített sor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Export invoices</source>
      <translation>Számlák exportálása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>One row for each &amp;line of an invoice</source>
      <translation>Külön sor a számla minden &amp;tételéhez</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>The {count} selected rows</source>
      <translation>A(z) {count} kijelölt sor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>What do you want to write?</source>
      <translation>Mit szeretne kiírni?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Which invoices</source>
      <translation>Mely számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>{count} rows written to {path}.</source>
      <translation>{count} sor kiírva ide: {path}.</translation>
    </message>
  </context>
  <context>
    <name>InvoiceJobs</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>All invoices of {account}</source>
      <translation>{account} minden számlája</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>Invoices of {account}</source>
      <translation>{account} számlái</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>{account}: {invoices} invoices read, {new} new, {changed} changed.</source>
      <translation>{account}: {invoices} számla beolvasva, {new} új, {changed} módosult.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>{count} could not be understood.</source>
      <translation>{count} nem volt értelmezhető.</translation>
    </message>
  </context>
  <context>
    <name>InvoicePdfDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>&amp;Open in viewer</source>
      <translation>&amp;Megnyitás megjelenítőben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>All of them</source>
      <translation>Mind</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>An invoice is printed as it was written down, whatever became of the order.</source>
      <translation>A számla a kiállításkori formájában nyomtatódik, bármi lett is a rendeléssel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>Invoices</source>
      <translation>Számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>Nothing on this computer opens {path}.</source>
      <translation>Ezen a számítógépen semmi sem nyitja meg ezt: {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>invoices</source>
      <translation>számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>{count} invoices in one file</source>
      <translation>{count} számla egy fájlban</translation>
    </message>
  </context>
  <context>
    <name>InvoiceReading</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Pull invoices</source>
      <translation>Számlák &amp;beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Read the orders of the selected again</source>
      <translation>A kijelöltek rendeléseinek új&amp;raolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Search invoices</source>
      <translation>S&amp;zámlák keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Totals by month</source>
      <translation>Havi &amp;összesítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Copy order &amp;numbers</source>
      <translation>Rendelés&amp;számok másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Invoice &amp;details</source>
      <translation>Számla rész&amp;letei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Read eMAG's invoices that are new, of all accounts</source>
      <translation>Az eMAG új számláinak beolvasása, minden fiókhoz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Read every invoice that eMAG still has; takes minutes</source>
      <translation>Az eMAG-nál még meglévő összes számla beolvasása; percekig tart</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Read the orders of {count} rows again.</source>
      <translation>{count} sor rendelésének újraolvasása.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>S&amp;top pulling invoices</source>
      <translation>Számlaolvasás le&amp;állítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Show invoice and &amp;storno</source>
      <translation>Számla és &amp;sztornó megjelenítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Show the &amp;order</source>
      <translation>Rendelés me&amp;gjelenítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>What the invoices on show come to, by month and category</source>
      <translation>A megjelenített számlák összege, hónap és kategória szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>What this takes back, and what takes this back</source>
      <translation>Amit ez sztornóz, és ami ezt sztornózza</translation>
    </message>
  </context>
  <context>
    <name>InvoiceSettingsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>&amp;Agree to this key</source>
      <translation>Kulcs &amp;elfogadása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Mentés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>A new server</source>
      <translation>Új kiszolgáló</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Another server?</source>
      <translation>Másik kiszolgáló?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Company</source>
      <translation>Cég</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Discard and close</source>
      <translation>Elvetés és bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Invoices: company, numbers and publishing</source>
      <translation>Számlák: cég, számok és közzététel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>It works: the PDF could be fetched from {url}</source>
      <translation>Működik: a PDF letölthető innen: {url}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Numbers</source>
      <translation>Számozás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Publishing</source>
      <translation>Közzététel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Putting a small PDF there and fetching it back…</source>
      <translation>Kis PDF feltöltése és visszatöltése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Saved.</source>
      <translation>Mentve.</translation>
    </message>
  </context>
  <context>
    <name>InvoicesTab</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>1 invoice</source>
      <translation>1 számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>1 order</source>
      <translation>1 rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Clear filters</source>
      <translation>Szűrők törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Company and numbers…</source>
      <translation>Cég és számok…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Every order that you shipped has an invoice.</source>
      <translation>Minden feladott rendelésnek van számlája.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Invoices</source>
      <translation>Számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoice is in this folder now.</source>
      <translation>Ebben a mappában most nincs számla.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoice is missing</source>
      <translation>Nem hiányzik számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoices</source>
      <translation>Nincs számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoices yet</source>
      <translation>Még nincs számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Nothing in this folder matches the search, the days and the accounts.</source>
      <translation>Ebben a mappában semmi sem felel meg a keresésnek, a napoknak és a fiókoknak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Nothing in “{folder}”</source>
      <translation>Üres: „{folder}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Nothing matches</source>
      <translation>Nincs találat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Orders without invoice</source>
      <translation>Számla nélküli rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Pull invoices</source>
      <translation>Számlák beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Read eMAG's invoices to you and to your customers; from then on they are here, also offline.</source>
      <translation>Olvassa be az eMAG Önnek és vevőinek szóló számláit; onnantól itt vannak, kapcsolat nélkül is.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Write the invoices of your orders here: fill in your company and a series of numbers once, then choose orders under “Orders without invoice”.</source>
      <translation>Itt állíthatja ki rendelései számláit: adja meg egyszer a cégét és egy számlasorozatot, majd válasszon rendeléseket a „Számla nélküli rendelések” közül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>You have not written an invoice yet</source>
      <translation>Még nem állított ki számlát</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>eMAG has written no invoices for your accounts, and you have written none here.</source>
      <translation>Az eMAG nem állított ki számlát a fiókjaihoz, és Ön sem állított ki itt egyet sem.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>{count} invoices</source>
      <translation>{count} számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>{count} orders</source>
      <translation>{count} rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>{count} selected</source>
      <translation>{count} kijelölve</translation>
    </message>
  </context>
  <context>
    <name>JudgedList</name>
    <message>
      <location filename="../../emag_desk/ui/rows/judged_list.py" />
      <source>Why not</source>
      <translation>Miért nem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/judged_list.py" />
      <source>and {count} more</source>
      <translation>és még {count}</translation>
    </message>
  </context>
  <context>
    <name>KeptTexts</name>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>C&amp;hange</source>
      <translation>&amp;Módosítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>De&amp;lete</source>
      <translation>&amp;Törlés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>Keep as &amp;new</source>
      <translation>Megőrzés ú&amp;jként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>Kept texts</source>
      <translation>Megőrzött szövegek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>Text</source>
      <translation>Szöveg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>What the texts are for</source>
      <translation>Mire valók a szövegek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>{product}, {order}, {return} and {customer} are filled in. Kept texts come first in the lists.</source>
      <translation>A {product}, az {order}, a {return} és a {customer} kitöltődik. A listákban a megőrzött szövegek állnak elöl.</translation>
    </message>
  </context>
  <context>
    <name>LabelsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>&amp;First label goes to</source>
      <translation>Az &amp;első címke helye</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>&amp;In which order</source>
      <translation>&amp;Milyen sorrendben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>&amp;Labels</source>
      <translation>&amp;Címkék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>AWB &amp;or order number</source>
      <translation>AWB vagy &amp;rendelésszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>AWB or order number</source>
      <translation>AWB vagy rendelésszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Delete leaves the selected ones out</source>
      <translation>A Delete kihagyja a kijelölteket</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Fetching labels…</source>
      <translation>Címkék letöltése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>In which order</source>
      <translation>Milyen sorrendben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Labels</source>
      <translation>Címkék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>No label yet</source>
      <translation>Még nincs címke</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Pa&amp;per</source>
      <translation>&amp;Papír</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Paper</source>
      <translation>Papír</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Scan or type</source>
      <translation>Olvassa be vagy írja be</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Scan or type an AWB or order number at the left.</source>
      <translation>Balra olvasson be vagy írjon be egy AWB- vagy rendelésszámot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Try again</source>
      <translation>Próbálja újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>ZPL file for a label printer</source>
      <translation>ZPL-fájl címkenyomtatóhoz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>ZPL is for label printers: save it as a file, or copy it to the printer as it is.</source>
      <translation>A ZPL címkenyomtatókhoz való: mentse fájlba, vagy másolja változatlanul a nyomtatóra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>printed {time}</source>
      <translation>nyomtatva: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>reservation {number}</source>
      <translation>foglalás: {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} labels</source>
      <translation>{count} címke</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} labels are missing; the list says why.</source>
      <translation>{count} címke hiányzik; a lista mutatja, miért.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} labels in ZPL</source>
      <translation>{count} címke ZPL-ben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} orders have no AWB</source>
      <translation>{count} rendelésnek nincs AWB-je</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{done} of {wanted} labels fetched</source>
      <translation>{done} / {wanted} címke letöltve</translation>
    </message>
  </context>
  <context>
    <name>LedgerView</name>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>&amp;Revert selected</source>
      <translation>Kijelöltek &amp;visszaállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>A new product cannot be taken back. Set it to inactive or to its end of life instead.</source>
      <translation>Új termék nem vonható vissza. Állítsa inkább inaktívra vagy kivezetettre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xportálás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every account</source>
      <translation>Minden fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every change that you send is kept here with its outcome, and can be taken back.</source>
      <translation>Minden elküldött módosítás itt marad az eredményével, és visszaállítható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every outcome</source>
      <translation>Minden eredmény</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Export the history</source>
      <translation>Előzmények exportálása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>History of changes</source>
      <translation>Módosítások előzményei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>No change matches. Clear the search or the filters.</source>
      <translation>Nincs megfelelő módosítás. Törölje a keresést vagy a szűrőket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>No history yet</source>
      <translation>Még nincs előzmény</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Nothing could be taken back: eMAG never told the old values.</source>
      <translation>Semmit sem lehetett visszaállítani: az eMAG sosem közölte a régi értékeket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Nothing found</source>
      <translation>Nincs találat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Outcome</source>
      <translation>Eredmény</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Search offers, fields, values, people, eMAG's answers</source>
      <translation>Keresés: ajánlat, mező, érték, személy, eMAG-válasz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Stage the old values. Nothing is sent before Review.</source>
      <translation>Előkészíti a régi értékeket. Az Áttekintés előtt semmi sem megy el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>The old values of one offer are staged. Review and send them.</source>
      <translation>Egy ajánlat régi értékei előkészítve. Tekintse át és küldje el őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>The old values of {count} offers are staged. Review and send them.</source>
      <translation>{count} ajánlat régi értékei előkészítve. Tekintse át és küldje el őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>{count} changes were written to {path}.</source>
      <translation>{count} módosítás kiírva ide: {path}.</translation>
    </message>
  </context>
  <context>
    <name>LineForm</name>
    <message>
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <source>The customer: {text}</source>
      <translation>A vevő: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <source>paid: {money}</source>
      <translation>fizetve: {money}</translation>
    </message>
  </context>
  <context>
    <name>LinesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>&amp;Save the lines</source>
      <translation>Sorok &amp;mentése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Add a product: its name, part number or EAN</source>
      <translation>Termék hozzáadása: név, cikkszám vagy EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Change</source>
      <translation>Változás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Edit the lines of order {number}</source>
      <translation>A(z) {number} rendelés sorainak szerkesztése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Lines of the order</source>
      <translation>A rendelés sorai</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Now</source>
      <translation>Most</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>One piece</source>
      <translation>Egy darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Pieces</source>
      <translation>Darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Total: {before} → {after}</source>
      <translation>Összesen: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Total: {before} → {after}, and the new lines with their VAT</source>
      <translation>Összesen: {before} → {after}, plusz az új sorok ÁFÁ-val</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>new</source>
      <translation>új</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>the line is dropped</source>
      <translation>a sor törlődik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>{price} {currency} without VAT</source>
      <translation>{price} {currency} ÁFA nélkül</translation>
    </message>
  </context>
  <context>
    <name>LinesTable</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Each, without VAT</source>
      <translation>Egységár ÁFA nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Line</source>
      <translation>Sor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Lines of the invoice</source>
      <translation>A számla sorai</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Pieces</source>
      <translation>Darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Total</source>
      <translation>Összesen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>VAT</source>
      <translation>ÁFA</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Without VAT</source>
      <translation>ÁFA nélkül</translation>
    </message>
  </context>
  <context>
    <name>LinkRow</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Address</source>
      <translation>Cím</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Take this link out</source>
      <translation>Hivatkozás eltávolítása</translation>
    </message>
  </context>
  <context>
    <name>LinksEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add a link</source>
      <translation>Hivatkozás hozzáadása</translation>
    </message>
  </context>
  <context>
    <name>LoadForm</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Envelopes</source>
      <translation>Borítékok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Height, cm</source>
      <translation>Magasság, cm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Length, cm</source>
      <translation>Hosszúság, cm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Measures of the parcels</source>
      <translation>A csomagok méretei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>O&amp;versized</source>
      <translation>Túl&amp;méretes</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Parcels</source>
      <translation>Csomagok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Tell the &amp;measures of each parcel</source>
      <translation>Minden &amp;csomag méretének megadása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Weight</source>
      <translation>Tömeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Weight in kg</source>
      <translation>Tömeg kg-ban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Weight, kg</source>
      <translation>Tömeg, kg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Width, cm</source>
      <translation>Szélesség, cm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>kg, all parcels together</source>
      <translation>kg, minden csomag együtt</translation>
    </message>
  </context>
  <context>
    <name>LogModel</name>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Call</source>
      <translation>Hívás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Correlation id</source>
      <translation>Korrelációs azonosító</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Outcome</source>
      <translation>Eredmény</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Size</source>
      <translation>Méret</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Status</source>
      <translation>Állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Time</source>
      <translation>Idő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Took</source>
      <translation>Időtartam</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Under way</source>
      <translation>Folyamatban</translation>
    </message>
  </context>
  <context>
    <name>LogTab</name>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>&amp;Copy for support</source>
      <translation>&amp;Másolás a támogatásnak</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>&amp;Failed only</source>
      <translation>Csak a &amp;sikertelenek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>(empty)</source>
      <translation>(üres)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Answer</source>
      <translation>Válasz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Calls</source>
      <translation>Hívások</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Copy this call with names, addresses and the like masked</source>
      <translation>A hívás másolása kitakart nevekkel, címekkel és hasonlókkal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Day</source>
      <translation>Nap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Every account</source>
      <translation>Minden fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Every call to eMAG is kept here for thirty days. Choose another day or clear the search.</source>
      <translation>Az eMAG-hoz intézett minden hívás harminc napig itt marad. Válasszon másik napot, vagy törölje a keresést.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>No calls</source>
      <translation>Nincs hívás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Request</source>
      <translation>Kérés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Request body</source>
      <translation>A kérés törzse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Search call, outcome, status, correlation id</source>
      <translation>Keresés: hívás, eredmény, állapot, korrelációs azonosító</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>The call was copied with personal data masked. Read it before you give it away.</source>
      <translation>A hívás kitakart személyes adatokkal másolva. Olvassa el, mielőtt továbbadja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>The newest {count} calls. Search to see older ones.</source>
      <translation>A legújabb {count} hívás. A régebbiekhez keressen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Today</source>
      <translation>Ma</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Yesterday</source>
      <translation>Tegnap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>… {count} more characters, all of them in the copy for support</source>
      <translation>… még {count} karakter, mind a támogatásnak szóló másolatban</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Kilépés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Categories</source>
      <translation>Kategóriák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Invoices</source>
      <translation>Számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>It is looked up at the next start. Nothing is sent a second time.</source>
      <translation>A következő indításkor utánanézünk. Semmi sem megy el kétszer.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Offers</source>
      <translation>Ajánlatok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Orders</source>
      <translation>Rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Outbox</source>
      <translation>Kimenő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>Quit</source>
      <translation>Kilépés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Request log</source>
      <translation>Kérésnapló</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Returns</source>
      <translation>Visszáruk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>The new language is used from the next start on.</source>
      <translation>Az új nyelv a következő indítástól érvényes.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>They wait under Outbox, Needs you. Nothing is lost when you quit now.</source>
      <translation>A Kimenő lapon várnak, a döntésre várók között. Ha most kilép, semmi sem vész el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG may or may not have made one of your changes, and only you can say.</source>
      <translation>Nem tudni, hogy az eMAG elvégezte-e az egyik módosítást; ezt csak Ön tudja megmondani.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG may or may not have made {count} of your changes, and only you can say.</source>
      <translation>Nem tudni, hogy az eMAG elvégezte-e {count} módosítást; ezt csak Ön tudja megmondani.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG's answer to one of your changes is not known yet.</source>
      <translation>Az egyik módosítására még nem ismert az eMAG válasza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG's answer to {count} of your changes is not known yet.</source>
      <translation>{count} módosítására még nem ismert az eMAG válasza.</translation>
    </message>
  </context>
  <context>
    <name>MeasurementsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>&amp;Paste a table</source>
      <translation>&amp;Táblázat beillesztése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>&amp;Tell eMAG of one product</source>
      <translation>Egy termék &amp;közlése az eMAG-gal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>&amp;Tell eMAG of {count} products</source>
      <translation>{count} termék &amp;közlése az eMAG-gal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Height mm</source>
      <translation>Magasság mm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Length mm</source>
      <translation>Hosszúság mm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Lines of code, length, width, height and weight; a code is an offer's number, part number or EAN</source>
      <translation>Sorok: kód, hosszúság, szélesség, magasság és tömeg; a kód az ajánlat száma, cikkszám vagy EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Litres</source>
      <translation>Liter</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Millimetres and grams. With a unit in a title or a cell, as in Length (cm) or 1.2 kg, it counts.</source>
      <translation>Milliméter és gramm. Ha a címben vagy a cellában mértékegység áll, például Hosszúság (cm) vagy 1,2 kg, az számít.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Offer</source>
      <translation>Ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Part number</source>
      <translation>Cikkszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Remark</source>
      <translation>Megjegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Size and weight</source>
      <translation>Méret és tömeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Sizes and weights</source>
      <translation>Méretek és tömegek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Type or paste at least one product's measures.</source>
      <translation>Írja vagy illessze be legalább egy termék méreteit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Weight g</source>
      <translation>Tömeg g</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Width mm</source>
      <translation>Szélesség mm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>line {line}: {said}</source>
      <translation>{line}. sor: {said}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>{count} left out: {reasons}</source>
      <translation>{count} kihagyva: {reasons}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>{count} lines taken over.</source>
      <translation>{count} sor átvéve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>{count} rows cannot be sent as they are; the remarks say why.</source>
      <translation>{count} sor így nem küldhető el; az okát a megjegyzések mutatják.</translation>
    </message>
  </context>
  <context>
    <name>MoveDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>&amp;Keep the return</source>
      <translation>Visszáru me&amp;gtartása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Goes back</source>
      <translation>Visszajár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>In all {money} go back.</source>
      <translation>Összesen {money} jár vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>None of these can get this status now.</source>
      <translation>Ezek egyike sem kaphatja most ezt az állapotot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Return</source>
      <translation>Visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The returns</source>
      <translation>A visszáruk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{count} cannot, see below.</source>
      <translation>{count} nem nyugtázható, lásd lent.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{count} returns become: {status}.</source>
      <translation>{count} visszáru új állapota: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>{count} things must be mended first.</source>
      <translation>Előbb {count} dolgot javítani kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{deed}, give {money} back</source>
      <translation>{deed}, {money} visszatérítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{deed}: {count} returns</source>
      <translation>{deed}: {count} visszáru</translation>
    </message>
  </context>
  <context>
    <name>NeedsYou</name>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Changes that need a decision</source>
      <translation>Döntésre váró módosítások</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Nothing needs you</source>
      <translation>Semmi sem vár Önre</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>When eMAG's answer to a change is lost and reading back does not settle it, you decide here.</source>
      <translation>Ha az eMAG válasza elvész, és a visszaolvasás sem dönti el, itt Ön dönt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>and {count} more</source>
      <translation>és még {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>eMAG may or may not have carried these out. Look in the eMAG panel, then decide. Until then nothing else is sent for the same offer or order, and nothing is repeated.</source>
      <translation>Nem tudni, hogy az eMAG végrehajtotta-e ezeket. Nézze meg az eMAG felületén, majd döntsön. Addig semmi más nem megy el ugyanahhoz az ajánlathoz vagy rendeléshez, és semmit sem ismétlünk.</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <location filename="../../emag_desk/ui/notices.py" />
      <source>Dismiss</source>
      <translation>Elrejtés</translation>
    </message>
  </context>
  <context>
    <name>OfferActions</name>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Bulk edit…</source>
      <translation>&amp;Tömeges szerkesztés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Másolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Beillesztés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Mégis</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Save this view…</source>
      <translation>Nézet &amp;mentése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Search offers</source>
      <translation>Ajánlatok &amp;keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Visszavonás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>C&amp;lear</source>
      <translation>&amp;Törlés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Change one field of all selected offers, with a preview</source>
      <translation>Egy mező módosítása minden kijelölt ajánlatnál, előnézettel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Choose &amp;columns…</source>
      <translation>&amp;Oszlopok kiválasztása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Clear &amp;filters</source>
      <translation>&amp;Szűrők törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Copy with &amp;headers</source>
      <translation>Másolás &amp;fejléccel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Fill &amp;down</source>
      <translation>Kitöltés &amp;lefelé</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Offer &amp;details</source>
      <translation>Az ajánlat &amp;részletei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Select &amp;all</source>
      <translation>Mindent &amp;kijelöl</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Selected cells go back to what eMAG last said</source>
      <translation>A kijelölt cellák visszaállnak az eMAG utolsó értékére</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Take edits &amp;back</source>
      <translation>Módosítások &amp;visszavonása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>The value of the first selected row, in all rows below</source>
      <translation>Az első kijelölt sor értéke az összes alatta lévőbe</translation>
    </message>
  </context>
  <context>
    <name>OfferColumns</name>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Vanished</source>
      <translation>Eltűnt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Yes</source>
      <translation>Igen</translation>
    </message>
  </context>
  <context>
    <name>OfferDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Choose offers in the table first.</source>
      <translation>Előbb válasszon ajánlatokat a táblázatban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Propose for a &amp;campaign…</source>
      <translation>Javaslat &amp;kampányba…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Propose the selected offers for one of eMAG's campaigns, with prices, pieces and intervals</source>
      <translation>A kijelölt ajánlatok javaslása egy eMAG-kampányba, árakkal, darabszámmal és időszakokkal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Size and &amp;weight…</source>
      <translation>Méret és &amp;tömeg…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Smart deals and &amp;margin…</source>
      <translation>Smart Deals és &amp;árrés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Smart-deals price, eMAG's commission and what a sale leaves, for the selected offers</source>
      <translation>Smart Deals-ár, az eMAG jutaléka és az eladás után maradó összeg a kijelölt ajánlatoknál</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Tell eMAG size and weight of products, typed or pasted from a spreadsheet</source>
      <translation>Termékek méretének és tömegének közlése az eMAG-gal, beírva vagy táblázatból beillesztve</translation>
    </message>
  </context>
  <context>
    <name>OfferDelegate</name>
    <message>
      <location filename="../../emag_desk/ui/offer_delegate.py" />
      <source>Type a value, or press Esc</source>
      <translation>Írjon be értéket, vagy nyomjon Esc-et</translation>
    </message>
  </context>
  <context>
    <name>OfferDetail</name>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>(no name)</source>
      <translation>(névtelen)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>As eMAG sent it (JSON)</source>
      <translation>Ahogy az eMAG küldte (JSON)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Buy button</source>
      <translation>Vásárlás gomb</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Changes from here</source>
      <translation>Innen indított módosítások</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Characteristics</source>
      <translation>Jellemzők</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Choose an offer in the table to see all of it.</source>
      <translation>Válasszon ajánlatot a táblázatban a részletekhez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Description</source>
      <translation>Leírás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Details of the offer</source>
      <translation>Az ajánlat részletei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Identity</source>
      <translation>Azonosítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Images</source>
      <translation>Képek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>No offer chosen</source>
      <translation>Nincs kiválasztott ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Price, stock and status</source>
      <translation>Ár, készlet és állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Product safety (GPSR)</source>
      <translation>Termékbiztonság (GPSR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Show in the shop</source>
      <translation>Megtekintés az áruházban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>The offer as eMAG sent it</source>
      <translation>Az ajánlat, ahogy az eMAG küldte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Validation</source>
      <translation>Ellenőrzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>eMAG no longer listed this offer on {day}.</source>
      <translation>Az eMAG {day} napján már nem listázta ezt az ajánlatot.</translation>
    </message>
  </context>
  <context>
    <name>OfferEditors</name>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>days</source>
      <translation>nap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>pieces</source>
      <translation>darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>{gross} with VAT</source>
      <translation>{gross} ÁFÁ-val</translation>
    </message>
  </context>
  <context>
    <name>OfferEdits</name>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>(and {count} more)</source>
      <translation>(és még {count})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Clear</source>
      <translation>Törlés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Edit</source>
      <translation>Szerkesztés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Fill down</source>
      <translation>Kitöltés lefelé</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Only the first {rows} rows were edited; bulk edit takes any number.</source>
      <translation>Csak az első {rows} sor módosult; a tömeges szerkesztés bármennyit kezel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Paste</source>
      <translation>Beillesztés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Some cells were left as they are. {reasons}</source>
      <translation>Néhány cella változatlan maradt. {reasons}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Take edits back</source>
      <translation>Módosítások visszavonása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>the table ends before</source>
      <translation>a táblázat hamarabb véget ér</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>{count} cells cannot be edited here and were left out.</source>
      <translation>{count} cella itt nem szerkeszthető, ezért kimaradt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>{rows} more rows</source>
      <translation>még {rows} sor</translation>
    </message>
  </context>
  <context>
    <name>OfferMenus</name>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Filter on “{value}”</source>
      <translation>&amp;Szűrés erre: „{value}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Open on the website</source>
      <translation>&amp;Megnyitás a webhelyen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Put the refusal aside</source>
      <translation>&amp;Visszautasítás elrejtése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>eMAG gave no page for this offer.</source>
      <translation>Az eMAG nem adott oldalt ehhez az ajánlathoz.</translation>
    </message>
  </context>
  <context>
    <name>OfferModel</name>
    <message>
      <location filename="../../emag_desk/ui/offer_model.py" />
      <source>On its way to eMAG</source>
      <translation>Úton az eMAG-hoz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_model.py" />
      <source>eMAG refused {value}</source>
      <translation>Az eMAG visszautasította: {value}</translation>
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
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Add account…</source>
      <translation>Fiók hozzáadása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Add your first account</source>
      <translation>Vegye fel első fiókját</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Clear filters</source>
      <translation>Szűrők törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>No offer matches this search and these filters.</source>
      <translation>Egy ajánlat sem felel meg a keresésnek és a szűrőknek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>No offers yet</source>
      <translation>Még nincs ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Nothing matches</source>
      <translation>Nincs találat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Pull offers</source>
      <translation>Ajánlatok beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Read your offers from eMAG once; from then on they are here, also without a connection.</source>
      <translation>Olvassa be egyszer az ajánlatait az eMAG-ról; onnantól itt vannak, kapcsolat nélkül is.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Try the practice marketplace</source>
      <translation>Próbálja ki a gyakorló piacteret</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>eMAG Desk works with the offers of your seller accounts on eMAG and Fashion Days. You can also look around on the practice marketplace first; nothing there is real.</source>
      <translation>Az eMAG Desk az Ön eMAG- és Fashion Days-eladói fiókjainak ajánlataival dolgozik. Előbb körülnézhet a gyakorló piactéren; ott semmi sem valódi.</translation>
    </message>
  </context>
  <context>
    <name>OrderColumns</name>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Locker</source>
      <translation>Automata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Locker, {city}</source>
      <translation>Automata, {city}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Wants to cancel</source>
      <translation>Törölné</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Yes</source>
      <translation>Igen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>late</source>
      <translation>késik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>{lines} ({units} pcs)</source>
      <translation>{lines} ({units} db)</translation>
    </message>
  </context>
  <context>
    <name>OrderDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Acknowledge…</source>
      <translation>&amp;Nyugtázás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Cancel the order…</source>
      <translation>Rendelés &amp;törlése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Give money back…</source>
      <translation>&amp;Pénz visszatérítése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Issue an AWB…</source>
      <translation>&amp;AWB kiállítása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Unlock the courier…</source>
      <translation>Futár &amp;feloldása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Ask eMAG to leave the choice of the courier to you</source>
      <translation>Az eMAG kérése, hogy a futár kiválasztását hagyja Önre</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Cancel the order, with a reason</source>
      <translation>A rendelés törlése, ok megadásával</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Change pieces, drop a line, add a product</source>
      <translation>Darabszám módosítása, sor törlése, termék hozzáadása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Change the &amp;status…</source>
      <translation>Á&amp;llapot módosítása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Edit the &amp;lines…</source>
      <translation>&amp;Sorok szerkesztése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Give money back for pieces, or for the whole order</source>
      <translation>Visszatérítés darabokért vagy az egész rendelésért</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Give the selected orders their next status</source>
      <translation>A kijelölt rendelések következő állapotba léptetése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Issue the AWB of the order: everything is filled in and checked</source>
      <translation>A rendelés AWB-jének kiállítása: minden kitöltve és ellenőrizve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Take the selected new orders on</source>
      <translation>A kijelölt új rendelések elfogadása</translation>
    </message>
  </context>
  <context>
    <name>OrderDetail</name>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>AWBs</source>
      <translation>AWB-k</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Addresses of the documents</source>
      <translation>A dokumentumok címei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Billing address</source>
      <translation>Számlázási cím</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Choose an order in the table to see all of it.</source>
      <translation>Válasszon rendelést a táblázatban, hogy mindent lásson róla.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Copied {number}.</source>
      <translation>Másolva: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Copy</source>
      <translation>Másolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Copy the order number</source>
      <translation>A rendelésszám másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Delivery</source>
      <translation>Szállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Details of the order</source>
      <translation>A rendelés részletei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Documents</source>
      <translation>Dokumentumok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Money</source>
      <translation>Pénz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>No order chosen</source>
      <translation>Nincs kiválasztott rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Products</source>
      <translation>Termékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Remark of the customer</source>
      <translation>A vevő megjegyzése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Returns</source>
      <translation>Visszáruk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Ship within {left}, by {time}</source>
      <translation>Feladásig: {left}, határidő: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Should have been shipped by {time}: {late}</source>
      <translation>Feladási határidő volt: {time}; {late}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>The details of this order are not kept here any more.</source>
      <translation>A rendelés részleteit már nem őrizzük itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>The order</source>
      <translation>A rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>What happened</source>
      <translation>Mi történt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>read {time}</source>
      <translation>beolvasva: {time}</translation>
    </message>
  </context>
  <context>
    <name>OrderDocuments</name>
    <message>
      <location filename="../../emag_desk/ui/orders/documents.py" />
      <source>Attach a &amp;document…</source>
      <translation>&amp;Dokumentum csatolása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/documents.py" />
      <source>Invoice, warranty certificate or manual, by its public address</source>
      <translation>Számla, garancialevél vagy kézikönyv, nyilvános címével</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/documents.py" />
      <source>Show orders without an &amp;invoice</source>
      <translation>&amp;Számla nélküli rendelések</translation>
    </message>
  </context>
  <context>
    <name>OrderExport</name>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>&amp;Export orders…</source>
      <translation>Rendelések &amp;exportálása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>All {count} orders that are shown</source>
      <translation>Mind a(z) {count} megjelenített rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>Export orders</source>
      <translation>Rendelések exportálása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>One row for each &amp;line of an order</source>
      <translation>A rendelés minden &amp;sora külön sorba</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>The {count} selected orders</source>
      <translation>A(z) {count} kijelölt rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>Which orders</source>
      <translation>Mely rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>Write what the view shows, or what is selected, to Excel or CSV</source>
      <translation>A nézet vagy a kijelölés kiírása Excelbe vagy CSV-be</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} / {total} rendelés</translation>
    </message>
  </context>
  <context>
    <name>OrderInvoices</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>Preview, number, PDF; then put them on the orders</source>
      <translation>Előnézet, szám, PDF; majd csatolás a rendelésekhez</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>Write in&amp;voices…</source>
      <translation>Szá&amp;mlák kiállítása…</translation>
    </message>
  </context>
  <context>
    <name>OrderJobs</name>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>All orders of {account}</source>
      <translation>{account} minden rendelése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>Orders of {account}</source>
      <translation>{account} rendelései</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>{account}: {orders} orders read, {new} new, {changed} changed.</source>
      <translation>{account}: {orders} rendelés beolvasva, {new} új, {changed} módosult.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>{count} could not be understood.</source>
      <translation>{count} nem volt értelmezhető.</translation>
    </message>
  </context>
  <context>
    <name>OrderList</name>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>Order</source>
      <translation>Rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>The orders</source>
      <translation>A rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>Total</source>
      <translation>Összesen</translation>
    </message>
  </context>
  <context>
    <name>OrderModel</name>
    <message>
      <location filename="../../emag_desk/ui/orders/model.py" />
      <source>Ship by {time}</source>
      <translation>Feladási határidő: {time}</translation>
    </message>
  </context>
  <context>
    <name>OrderNews</name>
    <message>
      <location filename="../../emag_desk/ui/orders/notifications.py" />
      <source>New order {number}</source>
      <translation>Új rendelés: {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/notifications.py" />
      <source>{count} new orders</source>
      <translation>{count} új rendelés</translation>
    </message>
  </context>
  <context>
    <name>OrderPrinting</name>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>&amp;Labels…</source>
      <translation>&amp;Címkék…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>&amp;Print a label again…</source>
      <translation>Címke újbóli &amp;nyomtatása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Look at the labels of the selected orders, print or save them</source>
      <translation>A kijelölt rendelések címkéinek megtekintése, nyomtatása vagy mentése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Pac&amp;king slips…</source>
      <translation>&amp;Csomagjegyzékek…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Pic&amp;king list…</source>
      <translation>&amp;Szedőlista…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Scan or type an AWB or order number</source>
      <translation>Olvasson be vagy írjon be egy AWB- vagy rendelésszámot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>What to take from the shelves for the selected orders</source>
      <translation>Mit kell levenni a polcról a kijelölt rendelésekhez</translation>
    </message>
  </context>
  <context>
    <name>OrderReading</name>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>&amp;Pull orders</source>
      <translation>Rendelések &amp;beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>&amp;Read the selected orders again</source>
      <translation>Ki&amp;jelöltek újbóli beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>&amp;Search orders</source>
      <translation>Rendelések &amp;keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Copy order &amp;numbers</source>
      <translation>Rendelés&amp;számok másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Order &amp;details</source>
      <translation>A rendelés &amp;részletei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Read every order that eMAG still has; takes minutes</source>
      <translation>Az eMAG-nál még meglévő összes rendelés beolvasása; percekig tart</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Read the orders that are new or changed, of all accounts</source>
      <translation>Minden fiók új vagy módosult rendeléseinek beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Read {count} orders again.</source>
      <translation>{count} rendelés újra beolvasva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>S&amp;top pulling orders</source>
      <translation>Beolvasás &amp;leállítása</translation>
    </message>
  </context>
  <context>
    <name>OrderReturns</name>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>&amp;Give money back…</source>
      <translation>&amp;Pénz visszatérítése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>At eMAG the customer creates a return, in the account or through the call centre.</source>
      <translation>Az eMAG-nál a vevő indítja a visszárut, a fiókjában vagy az ügyfélszolgálaton.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>C&amp;reate a return…</source>
      <translation>Visszáru &amp;létrehozása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Create a return</source>
      <translation>Visszáru létrehozása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Create a return of this order, where the account's dialect can</source>
      <translation>Visszáru létrehozása ehhez a rendeléshez, ahol a fiók dialektusa engedi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Go to the returns of this order</source>
      <translation>Ugrás a rendelés visszáruihoz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Show its &amp;returns</source>
      <translation>&amp;Visszáruk megjelenítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Show its retur&amp;ns</source>
      <translation>Visszár&amp;uk megjelenítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>{account} talks to the marketplace, which has no call that creates one. As soon as the customer has asked, the return appears under Returns with its fourteen days. Until then you can give money back for pieces of the order, or for all of it, while eMAG allows that.</source>
      <translation>A(z) {account} a piactérrel beszél, amelynek nincs visszárut létrehozó hívása. Amint a vevő kérte, a visszáru megjelenik a Visszáruk között a tizennégy napjával. Addig pénzt téríthet vissza a rendelés egyes darabjaiért vagy az egészért, amíg az eMAG engedi.</translation>
    </message>
  </context>
  <context>
    <name>OrderShipping</name>
    <message>
      <location filename="../../emag_desk/ui/orders/shipping.py" />
      <source>Check the selected orders, then issue their AWBs in one go</source>
      <translation>A kijelölt rendelések ellenőrzése, majd AWB-ik kiállítása egyszerre</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/shipping.py" />
      <source>Issue &amp;AWBs of the selected orders…</source>
      <translation>A kijelölt rendelések &amp;AWB-inek kiállítása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/shipping.py" />
      <source>Show the last AWB &amp;run</source>
      <translation>Az utolsó AWB-&amp;köteg</translation>
    </message>
  </context>
  <context>
    <name>OrdersTab</name>
    <message>
      <location filename="../../emag_desk/ui/orders/standing.py" />
      <source>1 order</source>
      <translation>1 rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Clear search</source>
      <translation>Keresés törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No order in this folder matches this search and these accounts.</source>
      <translation>Ebben a mappában egy rendelés sem felel meg a keresésnek és a fiókoknak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No order is in this folder now.</source>
      <translation>Ebben a mappában most nincs rendelés.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No orders</source>
      <translation>Nincs rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No orders yet</source>
      <translation>Még nincs rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Nothing in “{folder}”</source>
      <translation>Üres: „{folder}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Nothing matches</source>
      <translation>Nincs találat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Orders</source>
      <translation>Rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Pull orders</source>
      <translation>Rendelések beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Read your orders from eMAG once; from then on they are here, also without a connection. Reading acknowledges nothing.</source>
      <translation>Olvassa be egyszer a rendeléseit az eMAG-ról; onnantól itt vannak, kapcsolat nélkül is. A beolvasás semmit sem nyugtáz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Search order number, customer, phone, product, AWB. Paste several codes at once.</source>
      <translation>Keresés: rendelésszám, vevő, telefon, termék, AWB. Több kód is beilleszthető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Search orders</source>
      <translation>Rendelések keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Show all orders</source>
      <translation>Minden rendelés mutatása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Show the orders of all accounts, without a search</source>
      <translation>Minden fiók rendelése, keresés nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>eMAG has no orders for your accounts. New ones appear here when orders are pulled.</source>
      <translation>Az eMAG-on nincs rendelés a fiókjaihoz. Az újak a rendelések beolvasásakor itt jelennek meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/standing.py" />
      <source>{count} orders</source>
      <translation>{count} rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/standing.py" />
      <source>{count} selected</source>
      <translation>{count} kijelölve</translation>
    </message>
  </context>
  <context>
    <name>OutboxTab</name>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Cancel selected…</source>
      <translation>Kijelöltek &amp;visszavonása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>&amp;Drop it</source>
      <translation>&amp;Elvetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;History</source>
      <translation>&amp;Előzmények</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Refused</source>
      <translation>&amp;Elutasított</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>&amp;Send again</source>
      <translation>&amp;Küldés újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Try again</source>
      <translation>&amp;Próbálja újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Waiting</source>
      <translation>&amp;Várakozó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel &amp;changes</source>
      <translation>&amp;Módosítások visszavonása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel changes</source>
      <translation>Módosítások visszavonása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel one change that has not left yet?</source>
      <translation>Visszavon egy még el nem küldött módosítást?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel {count} changes that have not left yet?</source>
      <translation>Visszavon {count} még el nem küldött módosítást?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Changes that you send from Review wait here until eMAG has answered.</source>
      <translation>Az Áttekintésből küldött módosítások itt várják az eMAG válaszát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Changes waiting to be sent</source>
      <translation>Küldésre váró módosítások</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Drop a change</source>
      <translation>Módosítás elvetése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Drop the change of {offer}?</source>
      <translation>Elveti a(z) {offer} módosítását?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Drop “{deed}”?</source>
      <translation>Elveti: „{deed}”?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If eMAG did it, the order shows it at the next pull.</source>
      <translation>Ha az eMAG megtette, a rendelésen a következő beolvasáskor látszik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Needs &amp;you</source>
      <translation>Ö&amp;nre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Nothing is waiting</source>
      <translation>Semmi sem várakozik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Only if you looked and eMAG does not have it. Your name and the time are kept.</source>
      <translation>Csak ha megnézte, és az eMAG-nál nincs meg. A neve és az időpont megmarad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Send again</source>
      <translation>Küldés újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Send the change of {offer} once more?</source>
      <translation>Elküldi még egyszer a(z) {offer} módosítását?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Send “{deed}” once more?</source>
      <translation>Újra elküldi: „{deed}”?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Take &amp;back to editing</source>
      <translation>&amp;Vissza szerkesztésre</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>The offers keep the values that eMAG has. The history shows that you cancelled.</source>
      <translation>Az ajánlatok az eMAG-on lévő értékeket tartják meg. Az előzmények mutatják, hogy visszavonta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>This cannot be taken back. Type {number} to send it once more.</source>
      <translation>Ez nem vonható vissza. Az újraküldéshez írja be: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>What eMAG has shows at the next pull.</source>
      <translation>A következő beolvasáskor látszik, mi van az eMAG-nál.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>eMAG Desk will not look after it any more.</source>
      <translation>Az eMAG Desk többé nem követi.</translation>
    </message>
  </context>
  <context>
    <name>PackingDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Packing slips</source>
      <translation>Csomagjegyzékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>With &amp;prices</source>
      <translation>Á&amp;rakkal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Without them the slip can lie in a present</source>
      <translation>Nélkülük a jegyzék ajándékba is tehető</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>{count} orders are kept without their content any more: read them again first.</source>
      <translation>{count} rendelés tartalma már nincs meg: előbb olvassa be újra őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>{count} packing slips</source>
      <translation>{count} csomagjegyzék</translation>
    </message>
  </context>
  <context>
    <name>PackingSlip</name>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Amount</source>
      <translation>Összeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Order {number} of {day}</source>
      <translation>{number} rendelés, {day}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Packing slip</source>
      <translation>Csomagjegyzék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Part number</source>
      <translation>Cikkszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Pieces</source>
      <translation>Darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Pieces: {pieces} · products: {lines}</source>
      <translation>Darab: {pieces} · termék: {lines}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Price</source>
      <translation>Ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Serial numbers: {serials}</source>
      <translation>Sorozatszámok: {serials}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Total</source>
      <translation>Összesen</translation>
    </message>
  </context>
  <context>
    <name>PaperBar</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>From</source>
      <translation>Ettől</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Period</source>
      <translation>Időszak</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Search invoices</source>
      <translation>Számlák keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Search number, order, customer, line. Paste several numbers at once.</source>
      <translation>Keresés: szám, rendelés, vevő, sor. Több szám is beilleszthető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Show all days, categories and accounts, without a search</source>
      <translation>Minden nap, kategória és fiók, keresés nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>To</source>
      <translation>Címzett</translation>
    </message>
  </context>
  <context>
    <name>PapersDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>&amp;In which order</source>
      <translation>&amp;Milyen sorrendben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>In which order</source>
      <translation>Milyen sorrendben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Page {page} of {pages}</source>
      <translation>{page}. oldal, összesen {pages}</translation>
    </message>
  </context>
  <context>
    <name>PartsEntry</name>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>depth</source>
      <translation>mélység</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>height</source>
      <translation>magasság</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>second depth</source>
      <translation>második mélység</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>width</source>
      <translation>szélesség</translation>
    </message>
  </context>
  <context>
    <name>PartyForm</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>A company</source>
      <translation>Cég</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Address</source>
      <translation>Cím</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Another address</source>
      <translation>Más cím</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Contact</source>
      <translation>Kapcsolattartó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Locality</source>
      <translation>Település</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Postal code</source>
      <translation>Irányítószám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Second phone</source>
      <translation>Második telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Street</source>
      <translation>Utca</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Type the first letters</source>
      <translation>Írja be az első betűket</translation>
    </message>
  </context>
  <context>
    <name>PastPane</name>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>&amp;Show them in Offers</source>
      <translation>Megjelenítés az &amp;Ajánlatok között</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>All your cached offers of this category still fit.</source>
      <translation>A kategória minden tárolt ajánlata továbbra is megfelel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Nothing changed</source>
      <translation>Semmi sem változott</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Noticed {when}</source>
      <translation>Észlelve: {when}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Number</source>
      <translation>Szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Offer</source>
      <translation>Ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Offers that do not fit the category any more</source>
      <translation>Ajánlatok, amelyek már nem felelnek meg a kategóriának</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>When eMAG changes this category, what is different at the next reading is shown here.</source>
      <translation>Ha az eMAG módosítja ezt a kategóriát, itt látszik, mi más a következő beolvasáskor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Why</source>
      <translation>Miért</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>{count} of your offers do not fit any more. eMAG would refuse them at their next save.</source>
      <translation>{count} ajánlata már nem felel meg. Az eMAG a következő mentésükkor elutasítaná őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>… and {count} more</source>
      <translation>… és még {count}</translation>
    </message>
  </context>
  <context>
    <name>PaymentDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Amount</source>
      <translation>Ö&amp;sszeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Day</source>
      <translation>&amp;Nap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Note</source>
      <translation>&amp;Megjegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Write down</source>
      <translation>&amp;Feljegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Amount</source>
      <translation>Összeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Bank statement, cash, …</source>
      <translation>Banki kivonat, készpénz, …</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Credit notes</source>
      <translation>Jóváíró számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Day</source>
      <translation>Nap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Due</source>
      <translation>Esedékes</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Only &amp;tell the ERP how it stands</source>
      <translation>Csak az &amp;ERP értesítése az állásról</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Paid so far</source>
      <translation>Eddig fizetve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Payment</source>
      <translation>Fizetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Status</source>
      <translation>Állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Still owed</source>
      <translation>Még tartozik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>The ERP is told.</source>
      <translation>Az ERP értesítve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>The payment is written down.</source>
      <translation>A fizetés fel van jegyezve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Together</source>
      <translation>Együtt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Total</source>
      <translation>Összesen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>{count} are written down.</source>
      <translation>{count} feljegyezve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>{count} invoices are paid in full</source>
      <translation>{count} számla teljesen kifizetve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>{count} payments are written down.</source>
      <translation>{count} fizetés feljegyezve.</translation>
    </message>
  </context>
  <context>
    <name>PhotoStrip</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>&amp;Delete</source>
      <translation>&amp;Törlés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>A product has room for {count} photos.</source>
      <translation>Egy termékhez {count} fotó fér el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Add &amp;photos…</source>
      <translation>&amp;Fotók hozzáadása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Add photos</source>
      <translation>Fotók hozzáadása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>All files (*)</source>
      <translation>Minden fájl (*)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Delete this photo? It is nowhere else.</source>
      <translation>Törli ezt a fotót? Máshol nincs meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Delete {count} photos? They are nowhere else.</source>
      <translation>Töröl {count} fotót? Máshol nincsenek meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Drop photos here. Enter shows one, Delete takes it away.</source>
      <translation>Húzza ide a fotókat. Az Enter megmutat egyet, a Delete eltávolítja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Paste p&amp;hoto</source>
      <translation>Fotó &amp;beillesztése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photo</source>
      <translation>Fotó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos</source>
      <translation>Fotók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos (*.jpg *.jpeg *.png *.webp *.gif)</source>
      <translation>Fotók (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos of this product</source>
      <translation>A termék fotói</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos stay on this computer: nothing is uploaded.</source>
      <translation>A fotók ezen a számítógépen maradnak: semmit sem töltünk fel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Take a&amp;way</source>
      <translation>&amp;Eltávolítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>There is no picture on the clipboard.</source>
      <translation>A vágólapon nincs kép.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>This photo is not there any more.</source>
      <translation>Ez a fotó már nincs meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>missing</source>
      <translation>hiányzik</translation>
    </message>
  </context>
  <context>
    <name>PickingDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Picking list</source>
      <translation>Szedőlista</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>{pieces} pieces of {products} products</source>
      <translation>{products} termék {pieces} darabja</translation>
    </message>
  </context>
  <context>
    <name>PickingList</name>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Orders</source>
      <translation>Rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Part number</source>
      <translation>Cikkszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Picking list</source>
      <translation>Szedőlista</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Pieces</source>
      <translation>Darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Warehouse</source>
      <translation>Raktár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>{products} products, {pieces} pieces, for {orders} orders</source>
      <translation>{products} termék, {pieces} darab, {orders} rendeléshez</translation>
    </message>
  </context>
  <context>
    <name>PickupDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>&amp;Send a courier</source>
      <translation>&amp;Futár küldése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>&amp;Send a courier on {day}</source>
      <translation>&amp;Futár küldése: {day}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>A courier for this return is already being ordered: see the Outbox.</source>
      <translation>Ehhez a visszáruhoz már rendelés alatt áll egy futár: lásd a Kimenő fület.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Fetched from</source>
      <translation>Felvétel helye</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Goes to</source>
      <translation>Hová</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>I looked: se&amp;nd a courier all the same</source>
      <translation>Megnéztem: mégis &amp;küldök futárt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Say first that a courier is meant all the same.</source>
      <translation>Előbb jelezze, hogy mégis kell futár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Send a courier for return {number}</source>
      <translation>Futár küldése a(z) {number} visszáruért</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Terms</source>
      <translation>Feltételek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>What is fetched</source>
      <translation>Mit hoz el</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Your own addresses and courier accounts could not be read: {reason}</source>
      <translation>A saját címei és futárfiókjai nem olvashatók be: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>{count} things must be mended first.</source>
      <translation>Előbb {count} dolgot javítani kell.</translation>
    </message>
  </context>
  <context>
    <name>PickupTerms</name>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Courier account</source>
      <translation>Futárfiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Currency</source>
      <translation>Pénznem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Day</source>
      <translation>Nap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Remark</source>
      <translation>Megjegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Remark for the courier</source>
      <translation>Megjegyzés a futárnak</translation>
    </message>
  </context>
  <context>
    <name>PlacingDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Attach {count} PDFs</source>
      <translation>{count} PDF &amp;csatolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Cancel the rest</source>
      <translation>A többi &amp;mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Publishing…</source>
      <translation>Kö&amp;zzététel…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Put {count} on their orders</source>
      <translation>{count} rendelésre &amp;tétele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Attach PDFs to orders</source>
      <translation>PDF-ek csatolása rendelésekhez</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Each PDF is published, fetched back, and then eMAG is asked to take its address.</source>
      <translation>Minden PDF-et közzéteszünk és visszatöltünk, majd az eMAG-ot a címe átvételére kérjük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>File</source>
      <translation>Fájl</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>How it stands</source>
      <translation>Hogy áll</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Invoice</source>
      <translation>Számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Nobody knows whether eMAG took {count} of them: nothing is repeated.</source>
      <translation>Közülük {count} esetében nem tudni, átvette-e az eMAG: semmit sem ismétlünk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Open the &amp;Outbox</source>
      <translation>&amp;Kimenő megnyitása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Order</source>
      <translation>Rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>PDFs and their orders</source>
      <translation>PDF-ek és rendeléseik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Put invoices on orders</source>
      <translation>Számlák rendelésre tétele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Type the number of its order.</source>
      <translation>Írja be a rendelése számát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>{count} PDFs are published; eMAG is asked to take them.</source>
      <translation>{count} PDF közzétéve; az eMAG-ot az átvételükre kérjük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>{done} of {total} are on their orders.</source>
      <translation>{done} / {total} a rendelésén van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>{done} of {total} can be put on an order.</source>
      <translation>{done} / {total} tehető rendelésre.</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> days</source>
      <translation> nap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> min</source>
      <translation> perc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> months</source>
      <translation> hónap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Connect within</source>
      <translation>&amp;Kapcsolódás ennyi időn belül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Defaults</source>
      <translation>Al&amp;apértékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Everything else per second</source>
      <translation>&amp;Minden más másodpercenként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;First read the invoices of the last</source>
      <translation>Számlák &amp;első beolvasása: az utolsó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;First read the last</source>
      <translation>&amp;Első beolvasás: az utolsó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Keep the request log</source>
      <translation>Kérésnapló &amp;megőrzése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Look</source>
      <translation>&amp;Megjelenés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Look for new orders every</source>
      <translation>Új rendelések &amp;keresésének gyakorisága</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Look for returns every</source>
      <translation>Visszáruk &amp;keresése ennyi időnként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Orders per second</source>
      <translation>&amp;Rendelések másodpercenként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Quiet from</source>
      <translation>&amp;Csendes idő kezdete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Save</source>
      <translation>&amp;Mentés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Tell of new orders</source>
      <translation>É&amp;rtesítés új rendelésekről</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>A notification of the desktop, without names. Not for the orders of the first reading.</source>
      <translation>Asztali értesítés, nevek nélkül. Az első beolvasás rendeléseire nem vonatkozik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>A price that changes by this factor looks like a slipped decimal separator.</source>
      <translation>Az ennyiszeresére változó ár elírt tizedesjelnek tűnik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>After an order could change last. The order itself stays, without name and address.</source>
      <translation>A rendelés utolsó lehetséges módosulása után. Maga a rendelés megmarad, név és cím nélkül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>As in 07:00. Leave both empty for no quiet hours.</source>
      <translation>Például 07:00. Ha nincs csendes idő, hagyja mindkettőt üresen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Connection</source>
      <translation>Kapcsolat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Dark</source>
      <translation>Sötét</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Data directory</source>
      <translation>Adatmappa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Everything else per m&amp;inute</source>
      <translation>Minden más &amp;percenként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>For diagnostics and refusals of returns. Changes hold at once.</source>
      <translation>Visszáruk diagnózisaihoz és elutasításaihoz. A módosítások azonnal érvényesek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Forget &amp;customers after</source>
      <translation>&amp;Vevők elfelejtése ennyi idő után</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Full requests and answers, for disputes. eMAG recommends thirty days. Holds from the next start.</source>
      <translation>Teljes kérések és válaszok, viták esetére. Az eMAG harminc napot ajánl. A következő indítástól érvényes.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>General</source>
      <translation>Általános</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Give your name: it is kept with every change that you send.</source>
      <translation>Adja meg a nevét: minden elküldött módosításnál megőrizzük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Given by {source}, so it cannot be changed here.</source>
      <translation>Innen származik: {source}, ezért itt nem módosítható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Groups of preferences</source>
      <translation>Beállításcsoportok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Guardrails</source>
      <translation>Biztonsági korlátok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>HTTPS_PROXY and the like. An account's own proxy wins.</source>
      <translation>HTTPS_PROXY és társai. A fiók saját proxyja erősebb.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Holds from the next start.</source>
      <translation>A következő indítástól érvényes.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>How long a change without an answer rests before eMAG is asked what became of it. From the next start.</source>
      <translation>Mennyi ideig pihen egy válasz nélküli módosítás, mielőtt megkérdezzük az eMAG-ot, mi lett vele. A következő indítástól.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Kept with every change that you send.</source>
      <translation>Minden elküldött módosításnál megőrizzük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Lan&amp;guage</source>
      <translation>&amp;Nyelv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Light</source>
      <translation>Világos</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Like the system</source>
      <translation>A rendszer szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Orders</source>
      <translation>Rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Orders per &amp;minute</source>
      <translation>Rendelések &amp;percenként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Preferences</source>
      <translation>Beállítások</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Price changes &amp;over</source>
      <translation>Árváltozás &amp;ennél nagyobb</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Quiet &amp;until</source>
      <translation>Csendes idő vé&amp;ge</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Quiet hours need two times, such as 22:00 and 07:00.</source>
      <translation>A csendes időhöz két időpont kell, például 22:00 és 07:00.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read &amp;again those of the last</source>
      <translation>Új&amp;raolvasás: az utolsó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read &amp;back after</source>
      <translation>&amp;Visszaolvasás ennyi után</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read eMAG's &amp;invoices every night</source>
      <translation>Az eMAG &amp;számláinak beolvasása minden éjjel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Request budget</source>
      <translation>Kéréskeret</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Returns and invoices</source>
      <translation>Visszáruk és számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Review asks you to tick these changes one by one.</source>
      <translation>Az Áttekintésben ezeket egyenként kell bejelölni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Slip &amp;factor</source>
      <translation>Elírási &amp;szorzó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Storage</source>
      <translation>Tárolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Texts</source>
      <translation>Szövegek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Use at most</source>
      <translation>Legfeljebb ennyi használata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Use the pro&amp;xy of the environment</source>
      <translation>A környezet pro&amp;xyjának használata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>What eMAG allows per account. Change it only when eMAG tells you other numbers.</source>
      <translation>Amit az eMAG fiókonként enged. Csak akkor módosítsa, ha az eMAG más számokat közöl.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Whole &amp;request within</source>
      <translation>A &amp;teljes kérés ennyi időn belül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>With a s&amp;ound</source>
      <translation>&amp;Hanggal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Your &amp;name</source>
      <translation>Az Ön &amp;neve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>eMAG asks to stay below 80 %.</source>
      <translation>Az eMAG 80 % alatti használatot kér.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>eMAG does not say which returns changed: the closed ones of these days are read again every day.</source>
      <translation>Az eMAG nem közli, mely visszáruk módosultak: az e napokon lezártakat naponta újraolvassuk.</translation>
    </message>
  </context>
  <context>
    <name>PreviewModel</name>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Change</source>
      <translation>Változás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>New</source>
      <translation>Új</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Offer</source>
      <translation>Ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Old</source>
      <translation>Régi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Remark</source>
      <translation>Megjegyzés</translation>
    </message>
  </context>
  <context>
    <name>PriceEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_price.py" />
      <source>choose VAT</source>
      <translation>válasszon ÁFÁ-t</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_price.py" />
      <source>with VAT</source>
      <translation>ÁFÁ-val</translation>
    </message>
  </context>
  <context>
    <name>PriceRows</name>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Break-even</source>
      <translation>Fedezeti ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Commission</source>
      <translation>Jutalék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Commission %</source>
      <translation>Jutalék %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Cost</source>
      <translation>Költség</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Currency</source>
      <translation>Pénznem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Left</source>
      <translation>Marad</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Left then</source>
      <translation>Akkor marad</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Margin %</source>
      <translation>Árrés %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Of the net price</source>
      <translation>A nettó ár arányában</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Offer</source>
      <translation>Ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Price</source>
      <translation>Ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Price for the smart-deals badge</source>
      <translation>A Smart Deals-jelvényhez szükséges ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Price with staged edits, without VAT</source>
      <translation>Ár az előkészített módosításokkal, ÁFA nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Smart deals</source>
      <translation>Smart Deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>The lowest price that loses nothing</source>
      <translation>A legalacsonyabb ár, amely nem veszteséges</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>What a sale leaves at the smart-deals price</source>
      <translation>Ami egy eladásból a Smart Deals-áron marad</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>What a sale leaves, without VAT</source>
      <translation>Ami egy eladásból marad, ÁFA nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>What one piece costs, without VAT</source>
      <translation>Egy darab költsége, ÁFA nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>eMAG was asked</source>
      <translation>eMAG megkérdezve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>eMAG's estimate, of the price</source>
      <translation>Az eMAG becslése, az ár arányában</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>none</source>
      <translation>nincs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>not told</source>
      <translation>nincs közölve</translation>
    </message>
  </context>
  <context>
    <name>PricesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Ask eMAG about {count} offers</source>
      <translation>Az eMAG meg&amp;kérdezése {count} ajánlatról</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Copy the table</source>
      <translation>Táblázat &amp;másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Save as…</source>
      <translation>&amp;Mentés másként…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Use the smart-deals price</source>
      <translation>&amp;Smart Deals-ár használata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Copied: paste it into a spreadsheet.</source>
      <translation>Másolva: illessze be egy táblázatba.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Costs are kept on this computer only. Asking takes {time}: one offer after the other.</source>
      <translation>A költségek csak ezen a számítógépen maradnak. A lekérdezés ideje: {time}, ajánlatonként sorban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>None of the selected rows has a smart-deals price that differs from its price.</source>
      <translation>A kijelölt sorok egyikének sincs az árától eltérő Smart Deals-ára.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Prices and margins</source>
      <translation>Árak és árrések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Progress</source>
      <translation>Folyamat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>S&amp;hipping of one piece, without VAT</source>
      <translation>Egy darab s&amp;zállítása, ÁFA nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>S&amp;top</source>
      <translation>&amp;Leállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Save as</source>
      <translation>Mentés másként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Saved as {path}</source>
      <translation>Mentve ide: {path}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Smart deals, commission and margin</source>
      <translation>Smart Deals, jutalék és árrés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Stages it for the selected rows; Review shows it before it is sent</source>
      <translation>Előkészíti a kijelölt sorokhoz; az Áttekintés küldés előtt megmutatja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Stopped. What came so far stays.</source>
      <translation>Leállítva. Ami eddig megjött, megmarad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>The shipping is no amount of money.</source>
      <translation>A szállítás nem pénzösszeg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Use the smart-deals price</source>
      <translation>Smart Deals-ár használata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>What came so far stays</source>
      <translation>Ami eddig megjött, megmarad</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>What sending one piece costs, without VAT</source>
      <translation>Egy darab elküldésének költsége, ÁFA nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{count} answers are missing; the last column says why.</source>
      <translation>{count} válasz hiányzik; az utolsó oszlop mutatja, miért.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{count} offers asked about.</source>
      <translation>{count} ajánlat lekérdezve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{count} prices staged. Review shows them before anything is sent.</source>
      <translation>{count} ár előkészítve. Az Áttekintés küldés előtt megmutatja őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{done} of {wanted} offers</source>
      <translation>{done} / {wanted} ajánlat</translation>
    </message>
  </context>
  <context>
    <name>PrintDialog</name>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Nyomtatás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>&amp;Save as…</source>
      <translation>&amp;Mentés másként…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Nothing to print</source>
      <translation>Nincs mit nyomtatni</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Page {done} of {pages} printed</source>
      <translation>{done} / {pages} oldal kinyomtatva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Save as</source>
      <translation>Mentés másként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Saved as {path}</source>
      <translation>Mentve ide: {path}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>{pages} pages sent to {printer}.</source>
      <translation>{pages} oldal elküldve ide: {printer}.</translation>
    </message>
  </context>
  <context>
    <name>PrintPreview</name>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Larger (Ctrl++)</source>
      <translation>Nagyobb (Ctrl++)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Page {number} of {pages}</source>
      <translation>{number}. oldal, összesen {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Pages</source>
      <translation>Oldalak</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Show the whole page (Ctrl+0)</source>
      <translation>Teljes oldal mutatása (Ctrl+0)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Smaller (Ctrl+−)</source>
      <translation>Kisebb (Ctrl+−)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Whole page</source>
      <translation>Teljes oldal</translation>
    </message>
  </context>
  <context>
    <name>ProductFoot</name>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>&amp;Discard draft…</source>
      <translation>Piszkozat &amp;elvetése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>&amp;Stage</source>
      <translation>&amp;Előkészítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Draft kept {time}</source>
      <translation>Piszkozat megőrizve: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Exactly what will be sent (Ctrl+J)</source>
      <translation>Pontosan az, ami elküldésre kerül (Ctrl+J)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Next problem (F8)</source>
      <translation>Következő hiba (F8)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Put it with the changes that Review sends (Ctrl+Enter)</source>
      <translation>Az Áttekintésből küldendő módosítások közé kerül (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Show &amp;JSON</source>
      <translation>&amp;JSON megjelenítése</translation>
    </message>
  </context>
  <context>
    <name>ProductForm</name>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Changed</source>
      <translation>Módosult</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Find a field</source>
      <translation>Mező keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Missing</source>
      <translation>Hiányzik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Show only what eMAG would refuse (F8 goes to the next)</source>
      <translation>Csak az, amit az eMAG elutasítana (F8: a következőre ugrik)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Show only what is mandatory and empty (F7 goes to the next)</source>
      <translation>Csak az, ami kötelező és üres (F7: a következőre ugrik)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>To mend</source>
      <translation>Javítandó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>eMAG: {text}</source>
      <translation>eMAG: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>was {value}</source>
      <translation>volt: {value}</translation>
    </message>
  </context>
  <context>
    <name>ProductHead</name>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>New offer</source>
      <translation>Új ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>New product</source>
      <translation>Új termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>the texts belong to eMAG or to another seller</source>
      <translation>a szövegek az eMAG-hoz vagy más eladóhoz tartoznak</translation>
    </message>
  </context>
  <context>
    <name>ProductMenu</name>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>&amp;Duplicate product…</source>
      <translation>Termék &amp;másolása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>&amp;Edit product…</source>
      <translation>Termék &amp;szerkesztése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>&amp;New product…</source>
      <translation>&amp;Új termék…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>A new product like this one</source>
      <translation>Új termék ennek mintájára</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Add offers to products that eMAG has already, up to a hundred EANs at once</source>
      <translation>Ajánlatok hozzáadása az eMAG-on már meglévő termékekhez, egyszerre akár száz EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Choose an offer in the table first.</source>
      <translation>Előbb válasszon ajánlatot a táblázatban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Describe a product that eMAG does not have yet</source>
      <translation>Olyan termék leírása, amely az eMAG-nak még nincs meg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Everything eMAG knows of this product, in a form</source>
      <translation>Minden, amit az eMAG erről a termékről tud, űrlapon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Find &amp;products by EAN…</source>
      <translation>&amp;Termékek keresése EAN szerint…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Go on with a form that was begun</source>
      <translation>Egy megkezdett űrlap folytatása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Product dra&amp;fts…</source>
      <translation>Termék&amp;piszkozatok…</translation>
    </message>
  </context>
  <context>
    <name>ProductOutcome</name>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>It was not sent.</source>
      <translation>Nem lett elküldve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>Nobody knows whether eMAG saved it: see “Needs you” in the Outbox.</source>
      <translation>Nem tudni, hogy az eMAG mentette-e: nézze meg a Kimenő fülön, az „Önre vár” alatt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>eMAG refused this product.</source>
      <translation>Az eMAG elutasította ezt a terméket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>eMAG saved it, with remarks.</source>
      <translation>Az eMAG mentette, megjegyzésekkel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>eMAG saved it. People check new texts: that takes hours to days.</source>
      <translation>Az eMAG mentette. Az új szövegeket emberek ellenőrzik: ez óráktól napokig tart.</translation>
    </message>
  </context>
  <context>
    <name>ProductWindow</name>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Elvetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>&amp;Review…</source>
      <translation>Áttekin&amp;tés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Discard the draft</source>
      <translation>Piszkozat elvetése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Next problem</source>
      <translation>Következő hiba</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Nothing differs from what eMAG has, so nothing is staged.</source>
      <translation>Semmi sem tér el attól, ami az eMAG-nál van, ezért nincs előkészített módosítás.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Nothing was changed.</source>
      <translation>Semmi sem változott.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Staged. Nothing has been sent yet: Review sends it.</source>
      <translation>Előkészítve. Még semmi sem ment el: az Áttekintés küldi el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Take them out</source>
      <translation>Eltávolítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>The draft is kept: “Product drafts…” in the Offers menu goes on with it.</source>
      <translation>A vázlat megmarad: az Ajánlatok menü „Termékvázlatok…” pontjából folytatható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>This draft is not what was written to disk. Look at every value before you stage it.</source>
      <translation>Ez a piszkozat nem az, amit a lemezre írtunk. Nézzen meg minden értéket, mielőtt előkészíti.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Throw away what you typed here?</source>
      <translation>Elveti, amit ide beírt?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Try again</source>
      <translation>Próbálja újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>eMAG would refuse this. Fields to mend: {wrong}.</source>
      <translation>Ezt az eMAG elutasítaná. Javítandó mezők: {wrong}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>eMAG would refuse this. Missing fields: {missing}.</source>
      <translation>Ezt az eMAG elutasítaná. Hiányzó mezők: {missing}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>eMAG would refuse this: {missing} fields are missing, {wrong} are to be mended.</source>
      <translation>Ezt az eMAG elutasítaná: {missing} mező hiányzik, {wrong} javítandó.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>{count} values belong to another category and cannot be sent.</source>
      <translation>{count} érték más kategóriához tartozik, ezért nem küldhető el.</translation>
    </message>
  </context>
  <context>
    <name>ProgressRow</name>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Cancel: what is done stays</source>
      <translation>Mégse: ami kész, megmarad</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Go on</source>
      <translation>Folytatás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Pause</source>
      <translation>Szünet</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Progress</source>
      <translation>Folyamat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>page {page} of {pages}</source>
      <translation>{page}. oldal, összesen {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} being checked</source>
      <translation>{count} ellenőrzés alatt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} need you</source>
      <translation>{count} Önre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} refused</source>
      <translation>{count} elutasítva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} saved</source>
      <translation>{count} mentve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} saved with remarks</source>
      <translation>{count} mentve megjegyzéssel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} unreadable</source>
      <translation>{count} olvashatatlan</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{done} of {total} changes</source>
      <translation>{done} / {total} módosítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} of {total} offers</source>
      <translation>{offers} / {total} ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} of {total} orders</source>
      <translation>{offers} / {total} rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} offers</source>
      <translation>{offers} ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} orders</source>
      <translation>{offers} rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{percent} % of the budget free</source>
      <translation>a keret {percent} %-a szabad</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{rate} per second</source>
      <translation>{rate} másodpercenként</translation>
    </message>
  </context>
  <context>
    <name>PublishingPage</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Account</source>
      <translation>F&amp;iók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Bucket</source>
      <translation>&amp;Bucket</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Directory</source>
      <translation>Köny&amp;vtár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Mappa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Folder in the bucket</source>
      <translation>&amp;Mappa a bucketben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Key file</source>
      <translation>Kulcsfá&amp;jl</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Place</source>
      <translation>&amp;Hely</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Server</source>
      <translation>&amp;Kiszolgáló</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Test: put a small PDF there and fetch it back</source>
      <translation>&amp;Teszt: kis PDF feltöltése és visszatöltése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;User name</source>
      <translation>&amp;Felhasználónév</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>A&amp;ddress</source>
      <translation>Cí&amp;m</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>A&amp;ddress of the storage</source>
      <translation>A tároló &amp;címe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Access &amp;key</source>
      <translation>Ho&amp;zzáférési kulcs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Keep it for this run &amp;only</source>
      <translation>C&amp;sak erre a futásra őrizze meg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Leave it empty to keep what the keyring has.</source>
      <translation>Hagyja üresen, hogy a jelszótárban lévő maradjon.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Let everybody &amp;read each file</source>
      <translation>Bárki &amp;olvashassa az egyes fájlokat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Names that nobody can &amp;guess</source>
      <translation>Kitalálh&amp;atatlan nevek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Not published</source>
      <translation>Nincs közzétéve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Only where the key file has one.</source>
      <translation>Csak ha a kulcsfájlnak van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>P&amp;ort</source>
      <translation>&amp;Port</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>P&amp;ublic address</source>
      <translation>N&amp;yilvános cím</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Pass&amp;word or secret key</source>
      <translation>Je&amp;lszó vagy titkos kulcs</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Re&amp;gion</source>
      <translation>&amp;Régió</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>eMAG takes no files: it fetches a PDF from a public address. Choose where the program puts it, and under which address everybody can fetch it from there.</source>
      <translation>Az eMAG nem fogad fájlokat: a PDF-et nyilvános címről tölti le. Válassza ki, hová tegye a program, és onnan milyen címen töltheti le bárki.</translation>
    </message>
  </context>
  <context>
    <name>PullJobs</name>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>Reading {account}</source>
      <translation>{account} beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account}: {offers} offers read, {new} new, {changed} changed, {gone} no longer there.</source>
      <translation>{account}: {offers} ajánlat beolvasva, {new} új, {changed} módosult, {gone} eltűnt.</translation>
    </message>
  </context>
  <context>
    <name>ReasonList</name>
    <message>
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Reasons</source>
      <translation>Okok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Search the reasons</source>
      <translation>Okok keresése</translation>
    </message>
  </context>
  <context>
    <name>RefundDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Cancellation</source>
      <translation>&amp;Törlés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;How</source>
      <translation>&amp;Hogyan</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Money that goes back</source>
      <translation>&amp;Visszajáró összeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Refund</source>
      <translation>&amp;Visszatérítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Refund {money}</source>
      <translation>{money} &amp;visszatérítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>A refund belongs to a cancellation, and none of this order is known here: cancel it first.</source>
      <translation>A visszatérítés törléshez tartozik, de ehhez a rendeléshez itt nem ismert ilyen: előbb törölje.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Cancellation</source>
      <translation>Törlés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Cancelled as {number}: {state}.</source>
      <translation>Törölve {number} számon: {state}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>How it goes back</source>
      <translation>Hogyan jár vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Money that goes back</source>
      <translation>Visszajáró összeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Refund order {number}</source>
      <translation>A(z) {number} rendelés visszatérítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Refunded already as {number}: {state}.</source>
      <translation>Már visszatérítve {number} számon: {state}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>The amount must be more than 0 and at most {most}.</source>
      <translation>Az összeg 0-nál több és legfeljebb {most} lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>This cancellation is refunded already.</source>
      <translation>Ez a törlés már vissza van térítve.</translation>
    </message>
  </context>
  <context>
    <name>RejectedModel</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Category</source>
      <translation>Kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Has now</source>
      <translation>Jelenleg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Number</source>
      <translation>Szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Rounds</source>
      <translation>Körök</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Standing</source>
      <translation>Helyzet</translation>
    </message>
  </context>
  <context>
    <name>RejectedTable</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Products with this error</source>
      <translation>Termékek ezzel a hibával</translation>
    </message>
  </context>
  <context>
    <name>Rejections</name>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>&amp;Review…</source>
      <translation>Áttekin&amp;tés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Nothing has been sent yet: Review sends it.</source>
      <translation>Még semmi sem ment el: az Áttekintés küldi el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Nothing is refused</source>
      <translation>Nincs elutasított termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>One correction is staged.</source>
      <translation>Egy javítás előkészítve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>One product is refused</source>
      <translation>Egy termék elutasítva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Reading what these categories ask…</source>
      <translation>Annak olvasása, mit kérnek ezek a kategóriák…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Try again</source>
      <translation>Próbálja újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>When eMAG refuses the documentation of products, the same error of many of them is one card here: correct it once, for all of them.</source>
      <translation>Ha az eMAG elutasítja termékek dokumentációját, sok termék azonos hibája itt egy kártya: egyszer javítsa ki, mindhez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>{count} corrections are staged.</source>
      <translation>{count} javítás előkészítve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>{products} products, one error</source>
      <translation>{products} termék, egy hiba</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>{products} products, {errors} errors</source>
      <translation>{products} termék, {errors} hiba</translation>
    </message>
  </context>
  <context>
    <name>RequestPreview</name>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Másolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>Some values cannot be written yet: the form says which.</source>
      <translation>Néhány érték még nem írható ki: az űrlap mutatja, melyek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>What will be sent</source>
      <translation>Ami elküldésre kerül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>{count} bytes</source>
      <translation>{count} bájt</translation>
    </message>
  </context>
  <context>
    <name>ReturnBench</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>&amp;Read returns from eMAG</source>
      <translation>Visszáruk &amp;beolvasása az eMAG-ról</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>No return has exactly {text}. These are like it: choose one with the arrows and Enter.</source>
      <translation>Egy visszáruban sincs pontosan ez: {text}. Ezek hasonlók: válasszon a nyilakkal és az Enterrel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>No return is known here for {text}.</source>
      <translation>Itt nem ismert visszáru ehhez: {text}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>Return bench</source>
      <translation>Visszáruasztal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>Returns are being read: scan again when that is over.</source>
      <translation>A visszáruk beolvasása folyamatban: utána olvassa be újra a kódot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>Scan the next parcel</source>
      <translation>Olvassa be a következő csomagot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>The label of the parcel, the number of the order or of the return, or the EAN of a product finds the return. Notes and photos are kept on this computer; eMAG hears what you decide.</source>
      <translation>A csomag címkéje, a rendelés vagy a visszáru száma, illetve egy termék EAN-ja megtalálja a visszárut. A jegyzetek és a fotók ezen a számítógépen maradnak; az eMAG a döntését kapja meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>This return was open when the bench was closed.</source>
      <translation>Ez a visszáru volt nyitva a visszáruasztal bezárásakor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>{number}: {status} is ordered.</source>
      <translation>{number}: {status} kiadva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>{text} means several returns: choose one with the arrows and Enter.</source>
      <translation>Több visszáru is lehet: {text}. Válasszon a nyilakkal és az Enterrel.</translation>
    </message>
  </context>
  <context>
    <name>ReturnBenchMenu</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>&amp;Dossier…</source>
      <translation>&amp;Dosszié…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>Everything that is known of the return, with notes and photos, as a PDF</source>
      <translation>Minden, ami a visszáruról ismert, jegyzetekkel és fotókkal, PDF-ben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>Return &amp;bench…</source>
      <translation>Visszáru&amp;asztal…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>Scan parcels that came back, note what is in them, and decide</source>
      <translation>Visszajött csomagok beolvasása, tartalmuk feljegyzése és döntés</translation>
    </message>
  </context>
  <context>
    <name>ReturnColumns</name>
    <message>
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <source>Finish by {time}</source>
      <translation>Lezárási határidő: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <source>Return {number}</source>
      <translation>{number} visszáru</translation>
    </message>
  </context>
  <context>
    <name>ReturnDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>&amp;Acknowledge…</source>
      <translation>&amp;Nyugtázás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>&amp;Finalize…</source>
      <translation>&amp;Véglegesítés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Ca&amp;ncel the return…</source>
      <translation>Visszáru &amp;törlése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Cancel the selected returns: nothing comes back</source>
      <translation>A kijelölt visszáruk törlése: semmi sem jön vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Give back, replace, and close the selected returns</source>
      <translation>A kijelölt visszáruk visszatérítése, cseréje és lezárása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Go to the order from which it comes back</source>
      <translation>Ugrás a rendeléshez, amelyből visszajön</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Have the parcel fetched from the customer: an AWB for the return</source>
      <translation>A csomag elhozatala a vevőtől: AWB a visszáruhoz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Mark as &amp;received…</source>
      <translation>&amp;Megjelölés átvettként…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Re&amp;fuse…</source>
      <translation>&amp;Elutasítás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Refuse the selected returns after they were received, with a reason</source>
      <translation>A kijelölt visszáruk elutasítása átvétel után, indoklással</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Send a &amp;courier…</source>
      <translation>&amp;Futár küldése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Show its &amp;order</source>
      <translation>&amp;Rendelés megjelenítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Take the selected new returns on</source>
      <translation>A kijelölt új visszáruk elfogadása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>The parcels of the selected returns are here</source>
      <translation>A kijelölt visszáruk csomagjai megérkeztek</translation>
    </message>
  </context>
  <context>
    <name>ReturnDetail</name>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>AWBs</source>
      <translation>AWB-k</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Account of the customer</source>
      <translation>A vevő számlája</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Choose a return in the table to see all of it.</source>
      <translation>Válasszon egy visszárut a táblázatban a részletekhez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Copied {number}.</source>
      <translation>Másolva: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Copy</source>
      <translation>Másolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Copy the number of the return</source>
      <translation>A visszáru számának másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Details of the return</source>
      <translation>A visszáru részletei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Finish within {left}, by {time}</source>
      <translation>Lezárásig még {left}, határidő: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>How it comes back</source>
      <translation>Hogyan jön vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Money</source>
      <translation>Pénz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>No return chosen</source>
      <translation>Nincs kiválasztott visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Remark</source>
      <translation>Megjegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Replacement</source>
      <translation>Csere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Should have been finished by {time}: {late}</source>
      <translation>Le kellett volna zárni eddig: {time}; {late}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Show its order</source>
      <translation>Rendelés megjelenítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>The details of this return are not kept here any more.</source>
      <translation>A visszáru részleteit már nem őrizzük itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>The return</source>
      <translation>A visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>What comes back</source>
      <translation>Mi jön vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>What happened</source>
      <translation>Mi történt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>read {time}</source>
      <translation>beolvasva: {time}</translation>
    </message>
  </context>
  <context>
    <name>ReturnExport</name>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>&amp;Export returns…</source>
      <translation>Visszáruk e&amp;xportálása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>All {count} returns that are shown</source>
      <translation>Mind a(z) {count} megjelenített visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>Export returns</source>
      <translation>Visszáruk exportálása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>One row for each &amp;product of a return</source>
      <translation>Külön sor a visszáru minden &amp;termékéhez</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>The {count} selected returns</source>
      <translation>A(z) {count} kijelölt visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>Which returns</source>
      <translation>Mely visszáruk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>Write what the view shows, or what is selected, to Excel or CSV</source>
      <translation>A nézet vagy a kijelölés kiírása Excelbe vagy CSV-be</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>{done} of {total} returns</source>
      <translation>{done} / {total} visszáru</translation>
    </message>
  </context>
  <context>
    <name>ReturnJobs</name>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>All returns of {account}</source>
      <translation>{account} minden visszáruja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>Returns of {account}</source>
      <translation>{account} visszárui</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>{account}: {returns} returns read, {new} new, {changed} changed.</source>
      <translation>{account}: {returns} visszáru beolvasva, {new} új, {changed} módosult.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>{count} could not be understood.</source>
      <translation>{count} nem volt értelmezhető.</translation>
    </message>
  </context>
  <context>
    <name>ReturnReading</name>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>&amp;Pull returns</source>
      <translation>Visszáruk &amp;beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>&amp;Read the selected returns again</source>
      <translation>A kijelölt visszáruk ú&amp;jraolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>&amp;Search returns</source>
      <translation>Visszáruk &amp;keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Copy return &amp;numbers</source>
      <translation>Visszáru&amp;számok másolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Read every return that eMAG still has; takes minutes</source>
      <translation>Az eMAG-nál még meglévő összes visszáru beolvasása; percekig tart</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Read the returns that are new or changed, of all accounts</source>
      <translation>Az új vagy módosult visszáruk beolvasása, minden fiókhoz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Read {count} returns again.</source>
      <translation>{count} visszáru újraolvasása.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Return &amp;details</source>
      <translation>A visszáru rés&amp;zletei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>S&amp;top pulling returns</source>
      <translation>Visszáruolvasás &amp;leállítása</translation>
    </message>
  </context>
  <context>
    <name>ReturnsTab</name>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>1 return</source>
      <translation>1 visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Clear search</source>
      <translation>Keresés törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No return in this folder matches this search and these accounts.</source>
      <translation>Ebben a mappában egy visszáru sem felel meg a keresésnek és a fiókoknak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No return is in this folder now.</source>
      <translation>Ebben a mappában most nincs visszáru.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No returns</source>
      <translation>Nincs visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No returns yet</source>
      <translation>Még nincs visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Nobody has sent anything back. New returns appear here when they are pulled.</source>
      <translation>Senki sem küldött vissza semmit. Az új visszáruk beolvasáskor itt jelennek meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Nothing in “{folder}”</source>
      <translation>Üres: „{folder}”</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Nothing matches</source>
      <translation>Nincs találat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Pull returns</source>
      <translation>Visszáruk beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Read your returns from eMAG once; from then on they are here with their deadlines, also without a connection. Reading acknowledges nothing.</source>
      <translation>Olvassa be egyszer visszáruit az eMAG-ról; onnantól itt vannak a határidőikkel, kapcsolat nélkül is. Az olvasás semmit sem nyugtáz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Returns</source>
      <translation>Visszáruk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Search return, order, customer, phone, product, AWB. Paste several codes at once.</source>
      <translation>Keresés: visszáru, rendelés, vevő, telefon, termék, AWB. Több kód is beilleszthető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Search returns</source>
      <translation>Visszáruk keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Show all returns</source>
      <translation>Minden visszáru mutatása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Show the returns of all accounts, without a search</source>
      <translation>Minden fiók visszáruja, keresés nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>{count} returns</source>
      <translation>{count} visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>{count} selected</source>
      <translation>{count} kijelölve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>{money} back</source>
      <translation>{money} visszajár</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>All  {count}</source>
      <translation>Mind  {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Find an offer by name or id</source>
      <translation>Ajánlat keresése név vagy azonosító szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Problems  {count}</source>
      <translation>Hibák  {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Reading what is staged…</source>
      <translation>Az előkészített módosítások olvasása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Warnings  {count}</source>
      <translation>Figyelmeztetések  {count}</translation>
    </message>
  </context>
  <context>
    <name>ReviewDialog</name>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Elvetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Discard selected…</source>
      <translation>Kijelöltek &amp;elvetése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send</source>
      <translation>&amp;Küldés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send 1 offer</source>
      <translation>1 ajánlat &amp;küldése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send {count} offers</source>
      <translation>{count} ajánlat &amp;küldése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>1 change of 1 offer</source>
      <translation>1 ajánlat 1 módosítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Accept all &amp;warnings</source>
      <translation>Minden &amp;figyelmeztetés elfogadása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard changes</source>
      <translation>Módosítások elvetése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard the changes of {count} offers?</source>
      <translation>Elveti {count} ajánlat módosításait?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard the changes of {offer}?</source>
      <translation>Elveti a(z) {offer} módosításait?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Edit prices, stock or status in the offers table. Every change waits here until you send it.</source>
      <translation>Módosítson árat, készletet vagy állapotot az ajánlatok táblázatában. Minden módosítás itt vár, amíg el nem küldi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Nothing is staged</source>
      <translation>Nincs előkészített módosítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Nothing was sent: {count} changed while you looked. Look at them again.</source>
      <translation>Semmi sem ment el: {count} közben megváltozott. Nézze meg újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>One offer changed on eMAG since you edited. Look at it before you tick it.</source>
      <translation>Egy ajánlat a szerkesztése óta módosult az eMAG-on. Nézze meg, mielőtt bejelöli.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Review changes</source>
      <translation>Módosítások áttekintése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Send every ticked change (Ctrl+Enter)</source>
      <translation>Minden bejelölt módosítás küldése (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Send se&amp;lected</source>
      <translation>&amp;Kijelöltek küldése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Sending</source>
      <translation>Küldés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Sending…</source>
      <translation>Küldés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Stage the &amp;refused again</source>
      <translation>Az &amp;elutasítottak újra előkészítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Staged changes</source>
      <translation>Előkészített módosítások</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Take &amp;back what has not left</source>
      <translation>&amp;Visszavonás, ami nem ment el</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>The offers keep the values that eMAG has. This cannot be undone.</source>
      <translation>Az ajánlatok az eMAG-on lévő értékeket tartják meg. Ez nem vonható vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>You may close this window: sending goes on, results are kept in the outbox.</source>
      <translation>Bezárhatja ezt az ablakot: a küldés folytatódik, az eredmények a Kimenő fülön maradnak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>sending takes {time}</source>
      <translation>a küldés ideje: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} changed on eMAG since you edited. Look at them before you tick them.</source>
      <translation>{count} a szerkesztése óta módosult az eMAG-on. Nézze meg őket, mielőtt bejelöli.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} changes are staged again.</source>
      <translation>{count} módosítás újra előkészítve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} not ticked</source>
      <translation>{count} nincs bejelölve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} ticked</source>
      <translation>{count} bejelölve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} with problems, which cannot be sent</source>
      <translation>{count} hibás, nem küldhető</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{fields} changes of 1 offer</source>
      <translation>1 ajánlat {fields} módosítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{fields} changes of {offers} offers</source>
      <translation>{offers} ajánlat {fields} módosítása</translation>
    </message>
  </context>
  <context>
    <name>ReviewModel</name>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Change</source>
      <translation>Változás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Field</source>
      <translation>Mező</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Findings</source>
      <translation>Megállapítások</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>New</source>
      <translation>Új</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Offer</source>
      <translation>Ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Old</source>
      <translation>Régi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Result</source>
      <translation>Eredmény</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Taken back</source>
      <translation>Visszavonva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Ticked changes are sent. An offer's changes leave together.</source>
      <translation>A bejelölt módosítások mennek el. Egy ajánlat módosításai együtt indulnak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>With VAT</source>
      <translation>ÁFÁ-val</translation>
    </message>
  </context>
  <context>
    <name>RowExport</name>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>&amp;Write…</source>
      <translation>&amp;Kiírás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
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
      <translation>Mit szeretne kiírni?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>Writing {name}</source>
      <translation>{name} írása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>{count} long texts were cut.</source>
      <translation>{count} hosszú szöveg levágva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>{count} rows written to {path}.</source>
      <translation>{count} sor kiírva ide: {path}.</translation>
    </message>
  </context>
  <context>
    <name>RowMenus</name>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Hide “{column}”</source>
      <translation>„{column}” &amp;elrejtése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Remove a view</source>
      <translation>Nézet &amp;eltávolítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Save this view…</source>
      <translation>Nézet &amp;mentése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Choose &amp;columns…</source>
      <translation>&amp;Oszlopok kiválasztása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Fit &amp;width</source>
      <translation>Szélesség &amp;igazítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Keep search, filters, columns and order under this name:</source>
      <translation>A keresés, a szűrők, az oszlopok és a sorrend mentése ezen a néven:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>No saved views yet</source>
      <translation>Még nincs mentett nézet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Order as &amp;read</source>
      <translation>&amp;Beolvasási sorrend</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Save</source>
      <translation>Mentés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Save this view</source>
      <translation>Nézet mentése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Saved as “{name}” under Views.</source>
      <translation>Mentve „{name}” néven a Nézetek között.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Sort &amp;ascending</source>
      <translation>&amp;Növekvő sorrend</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Sort &amp;descending</source>
      <translation>&amp;Csökkenő sorrend</translation>
    </message>
  </context>
  <context>
    <name>RowReading</name>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Másolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>&amp;Save this view…</source>
      <translation>Nézet &amp;mentése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Choose &amp;columns…</source>
      <translation>&amp;Oszlopok kiválasztása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Clear &amp;filters</source>
      <translation>&amp;Szűrők törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Copy the selected rows as a spreadsheet reads them</source>
      <translation>A kijelölt sorok másolása táblázatkezelőbe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Copy with &amp;headers</source>
      <translation>Másolás &amp;fejléccel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Next &amp;folder</source>
      <translation>Következő &amp;mappa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>One number a line, as the search takes them</source>
      <translation>Soronként egy szám, ahogy a kereső fogadja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Pre&amp;vious folder</source>
      <translation>&amp;Előző mappa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Read the &amp;whole history</source>
      <translation>&amp;Teljes előzmény beolvasása</translation>
    </message>
  </context>
  <context>
    <name>RowsEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add</source>
      <translation>Hozzáadás</translation>
    </message>
  </context>
  <context>
    <name>RunBar</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>&amp;Apply</source>
      <translation>&amp;Alkalmaz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>&amp;Sender's contact</source>
      <translation>&amp;Feladó kapcsolattartója</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>&amp;Weight</source>
      <translation>&amp;Tömeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>Cou&amp;rier account</source>
      <translation>F&amp;utárfiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>P&amp;hone</source>
      <translation>T&amp;elefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>Parcel&amp;s</source>
      <translation>&amp;Csomagok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>The one that fits each order</source>
      <translation>A rendeléshez illő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>To the selected orders, or to all when none is selected</source>
      <translation>A kijelölt rendelésekhez, vagy mindhez, ha nincs kijelölés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>as it is</source>
      <translation>változatlan</translation>
    </message>
  </context>
  <context>
    <name>RunModel</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Courier</source>
      <translation>Futár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Goes to</source>
      <translation>Hová</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>How it stands</source>
      <translation>Hogy áll</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Order</source>
      <translation>Rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Parcels</source>
      <translation>Csomagok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>To collect</source>
      <translation>Utánvét</translation>
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
      <translation>Oszlopok kiválasztása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Clear filters</source>
      <translation>Szűrők törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Clear the search</source>
      <translation>Keresés törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Columns</source>
      <translation>Oszlopok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Saved views</source>
      <translation>Mentett nézetek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Views</source>
      <translation>Nézetek</translation>
    </message>
  </context>
  <context>
    <name>SectionIndex</name>
    <message>
      <location filename="../../emag_desk/ui/product_index.py" />
      <source>Sections of the form</source>
      <translation>Az űrlap szakaszai</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_index.py" />
      <source>{count} missing</source>
      <translation>{count} hiányzik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_index.py" />
      <source>{count} to mend</source>
      <translation>{count} javítandó</translation>
    </message>
  </context>
  <context>
    <name>SentChanges</name>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>Known at about {time}.</source>
      <translation>Kb. ekkor derül ki: {time}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>Nobody knows whether some were done. Decide about them in the outbox, under Needs you.</source>
      <translation>Nem tudni, hogy némelyik megtörtént-e. Döntsön róluk a Kimenő fülön, az Önre vár alatt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>Some answers were lost. eMAG Desk reads these offers back; nothing is sent twice.</source>
      <translation>Néhány válasz elveszett. Az eMAG Desk visszaolvassa ezeket az ajánlatokat; semmit sem küldünk kétszer.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>What eMAG refused can be staged again to correct it.</source>
      <translation>Amit az eMAG elutasított, javításra újra előkészíthető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>You can take back what was saved: Outbox, History, Revert.</source>
      <translation>A mentettek visszaállíthatók: Kimenő, Előzmények, Visszaállítás.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} being checked</source>
      <translation>{count} ellenőrzés alatt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} need you</source>
      <translation>{count} Önre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} refused</source>
      <translation>{count} elutasítva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} saved</source>
      <translation>{count} mentve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} saved with remarks</source>
      <translation>{count} mentve megjegyzéssel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} taken back</source>
      <translation>{count} visszavonva</translation>
    </message>
  </context>
  <context>
    <name>SeriesPage</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Account</source>
      <translation>F&amp;iók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Digits</source>
      <translation>Szám&amp;jegyek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Next number</source>
      <translation>&amp;Következő szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Prefix</source>
      <translation>&amp;Előtag</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Begin at 1 every &amp;year ({place} in the prefix)</source>
      <translation>É&amp;vente 1-től indul ({place} az előtagban)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Credit notes</source>
      <translation>Jóváíró számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Credit notes have a &amp;series of their own</source>
      <translation>A jóváíró számláknak &amp;saját sorozatuk van</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Days to &amp;pay</source>
      <translation>&amp;Fizetési határidő (nap)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>The next invoice is {number}.</source>
      <translation>A következő számla: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>{last} is the last number that was given out.</source>
      <translation>Az utoljára kiadott szám: {last}.</translation>
    </message>
  </context>
  <context>
    <name>SheetPicture</name>
    <message>
      <location filename="../../emag_desk/ui/orders/sheet_picture.py" />
      <source>First label at place {place} of the sheet</source>
      <translation>Az első címke a lap {place}. helyén</translation>
    </message>
  </context>
  <context>
    <name>ShortcutList</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keyboard shortcuts</source>
      <translation>Gyorsbillentyűk</translation>
    </message>
  </context>
  <context>
    <name>SnippetEdit</name>
    <message>
      <location filename="../../emag_desk/ui/returns/snippets.py" />
      <source>&amp;Keep this text</source>
      <translation>Szöveg meg&amp;őrzése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/snippets.py" />
      <source>Put a kept text in, or keep this one</source>
      <translation>Megőrzött szöveg beszúrása vagy ennek megőrzése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/snippets.py" />
      <source>Texts</source>
      <translation>Szövegek</translation>
    </message>
  </context>
  <context>
    <name>Sparkline</name>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>Price history of {count} days</source>
      <translation>{count} nap ártörténete</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>best price {price}</source>
      <translation>legjobb ár: {price}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>our price {price}</source>
      <translation>saját ár: {price}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>rank {rank}</source>
      <translation>{rank}. hely</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>1 offer</source>
      <translation>1 ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Average {value}</source>
      <translation>Átlag: {value}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>No changes</source>
      <translation>Nincs módosítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Offers shown</source>
      <translation>Megjelenített ajánlatok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Review 1 change</source>
      <translation>1 módosítás áttekintése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Review {count} changes</source>
      <translation>{count} módosítás áttekintése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Searching…</source>
      <translation>Keresés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Selection</source>
      <translation>Kijelölés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Sum {value}</source>
      <translation>Összeg: {value}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>What this tab shows</source>
      <translation>Mit mutat ez a lap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>{count} offers</source>
      <translation>{count} ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>{count} selected</source>
      <translation>{count} kijelölve</translation>
    </message>
  </context>
  <context>
    <name>StatusDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>&amp;Change</source>
      <translation>&amp;Módosítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>&amp;Change {count} orders</source>
      <translation>{count} rendelés &amp;módosítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>Change the status</source>
      <translation>Állapot módosítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>None of these can get another status now.</source>
      <translation>Ezek egyike sem kaphat most más állapotot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>To cancel an order or to take all of it back, use their own actions: they show the money.</source>
      <translation>Rendelés törléséhez vagy teljes visszavételéhez használja a saját műveletüket: az mutatja a pénzt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>eMAG finalizes an order by itself with its first AWB.</source>
      <translation>A rendelést az első AWB-jével az eMAG maga véglegesíti.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{count} cannot, see below.</source>
      <translation>{count} nem nyugtázható, lásd lent.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{count} orders become: {status}.</source>
      <translation>{count} rendelés új állapota: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{status} (until {time})</source>
      <translation>{status} (eddig: {time})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{status}: {count} of {all}</source>
      <translation>{status}: {count} / {all}</translation>
    </message>
  </context>
  <context>
    <name>StornoDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Everything comes back: the order becomes returned</source>
      <translation>&amp;Minden visszajön: a rendelés „visszaküldött” lesz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Give back</source>
      <translation>&amp;Visszatérítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Give {money} back</source>
      <translation>{money} &amp;visszatérítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Return the order, give {money} back</source>
      <translation>&amp;Rendelés visszavétele, {money} visszatérítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Some pieces come back</source>
      <translation>&amp;Néhány darab visszajön</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Bought</source>
      <translation>Vásárolt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Comes back</source>
      <translation>Visszajön</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Deposits (SGR)</source>
      <translation>Betétdíj (SGR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Give money back for order {number}</source>
      <translation>Visszatérítés a(z) {number} rendelésért</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Goes back</source>
      <translation>Visszajár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>One piece</source>
      <translation>Egy darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Pieces that come back</source>
      <translation>Visszajövő darabok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Possible until {time}, unless the category has a return time of its own.</source>
      <translation>Eddig lehetséges: {time}, hacsak a kategóriának nincs saját visszaküldési ideje.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Products</source>
      <translation>Termékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Stays</source>
      <translation>Marad</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>The customer gets back</source>
      <translation>A vevő visszakapja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Transport</source>
      <translation>Szállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Vouchers</source>
      <translation>Utalványok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>eMAG has not reported yet that this order was paid at the door.</source>
      <translation>Az eMAG még nem jelezte, hogy ezt a rendelést átvételkor kifizették.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>{net} without VAT, {vat} VAT</source>
      <translation>{net} ÁFA nélkül, {vat} ÁFA</translation>
    </message>
  </context>
  <context>
    <name>SuggestEdit</name>
    <message>
      <location filename="../../emag_desk/ui/orders/suggest.py" />
      <source>Nothing is called like that.</source>
      <translation>Nincs ilyen nevű.</translation>
    </message>
  </context>
  <context>
    <name>TermsForm</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Courier account</source>
      <translation>Futárfiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Currency</source>
      <translation>Pénznem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Drop off at a locker</source>
      <translation>Csomagautomatába</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Insured value</source>
      <translation>Biztosítási érték</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Locker</source>
      <translation>Automata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Open on receipt</source>
      <translation>Kibontható átvételkor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Pick up and return</source>
      <translation>Csere (felvétel és vissza)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Remark</source>
      <translation>Megjegyzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Remark for the courier</source>
      <translation>Megjegyzés a futárnak</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Sa&amp;me day</source>
      <translation>&amp;Aznapi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Sa&amp;turday</source>
      <translation>&amp;Szombati</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Services</source>
      <translation>Szolgáltatások</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>To collect (COD)</source>
      <translation>Beszedendő (utánvét)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>none: to the door</source>
      <translation>nincs: házhoz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>{sum}, not paid at the door: nothing is collected.</source>
      <translation>{sum}, nem utánvétes: semmit sem szednek be.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>{sum}, to be paid at the door.</source>
      <translation>{sum}, utánvéttel fizetendő.</translation>
    </message>
  </context>
  <context>
    <name>TextEntry</name>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>one of more than {count} values</source>
      <translation>több mint {count} érték egyike</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>one of {count} values</source>
      <translation>{count} érték egyike</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>such as 36 EU</source>
      <translation>például 36 EU</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>{count} values and more</source>
      <translation>{count} érték és több</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>{count} values, or a new one</source>
      <translation>{count} érték, vagy egy új</translation>
    </message>
  </context>
  <context>
    <name>ToldForm</name>
    <message>
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <source>Give &amp;back all that was paid to who asked for money</source>
      <translation>A teljes kifizetett összeg &amp;visszatérítése annak, aki pénzt kért</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <source>Products that have words already keep them. {product} and {order} are filled in.</source>
      <translation>Ahol már van szöveg, az megmarad. A {product} és az {order} kitöltődik.</translation>
    </message>
  </context>
  <context>
    <name>TotalsPanel</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Category</source>
      <translation>Kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Currency</source>
      <translation>Pénznem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Invoices</source>
      <translation>Számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Invoices by month in {currency}</source>
      <translation>Számlák havonta, {currency} pénznemben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Month</source>
      <translation>Hónap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Nothing to add up here</source>
      <translation>Itt nincs mit összeadni</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Total</source>
      <translation>Összesen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Totals by month and category</source>
      <translation>Összesítés hónap és kategória szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Without VAT</source>
      <translation>ÁFA nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>{count} invoices: {total} with VAT, {net} without</source>
      <translation>{count} számla: {total} ÁFÁ-val, {net} ÁFA nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>{total} with VAT, {net} without</source>
      <translation>{total} ÁFÁ-val, {net} ÁFA nélkül</translation>
    </message>
  </context>
  <context>
    <name>Transfers</name>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>All files (*)</source>
      <translation>Minden fájl (*)</translation>
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
      <translation>Nézet exportálása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Import changes</source>
      <translation>Módosítások importálása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Reading {name}</source>
      <translation>{name} olvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Spreadsheets (*.xlsx *.csv *.tsv)</source>
      <translation>Táblázatok (*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Writing {name}</source>
      <translation>{name} írása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} changes staged from {name}. Review shows them before anything is sent.</source>
      <translation>{count} módosítás előkészítve innen: {name}. Az Áttekintés küldés előtt megmutatja őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} long texts were cut.</source>
      <translation>{count} hosszú szöveg levágva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} offers written to {path}.</source>
      <translation>{count} ajánlat kiírva ide: {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} rows</source>
      <translation>{count} sor</translation>
    </message>
  </context>
  <context>
    <name>UnitEntry</name>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>unit</source>
      <translation>mértékegység</translation>
    </message>
  </context>
  <context>
    <name>UnlockDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>&amp;Unlock</source>
      <translation>&amp;Feloldás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>After unlocking you choose the courier and issue the AWB; eMAG's own labels no longer serve.</source>
      <translation>A feloldás után Ön választja a futárt és állítja ki az AWB-t; az eMAG saját címkéi már nem használhatók.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>Unlock the courier of order {number}</source>
      <translation>A(z) {number} rendelés futárának feloldása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>eMAG issues the AWB of this order itself.</source>
      <translation>Ennek a rendelésnek az AWB-jét az eMAG maga állítja ki.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>eMAG prescribes the courier account of this order: {names}.</source>
      <translation>Ennél a rendelésnél az eMAG írja elő a futárfiókot: {names}.</translation>
    </message>
  </context>
  <context>
    <name>ValuesPane</name>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Leállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Choose a characteristic above to see what it accepts.</source>
      <translation>Válasszon fent egy jellemzőt, hogy lássa, mit fogad el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>No characteristic chosen</source>
      <translation>Nincs kiválasztott jellemző</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>No known value holds this text.</source>
      <translation>Egyik ismert érték sem tartalmazza ezt a szöveget.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>No list of values</source>
      <translation>Nincs értéklista</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Nothing matches</source>
      <translation>Nincs találat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Read &amp;all values</source>
      <translation>&amp;Minden érték beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Read every page of values of this characteristic from eMAG</source>
      <translation>E jellemző összes értékoldalának beolvasása az eMAG-ról</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Search values</source>
      <translation>Értékek keresése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Values</source>
      <translation>Értékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Values of the characteristic</source>
      <translation>A jellemző értékei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Values of {name}</source>
      <translation>{name} értékei</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>all {known}</source>
      <translation>mind a(z) {known}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>eMAG has more values than were read so far.</source>
      <translation>Az eMAG-nak több értéke van, mint amennyit eddig beolvastunk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>eMAG lists no values here: anything of this type can be proposed.</source>
      <translation>Az eMAG itt nem sorol fel értékeket: bármi javasolható, ami ilyen típusú.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>eMAG lists no values here: what it takes follows from the type.</source>
      <translation>Az eMAG itt nem sorol fel értékeket: a típusból következik, mit fogad el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>new values may be proposed</source>
      <translation>új értékek is javasolhatók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>one value</source>
      <translation>egy érték</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>one value for each of: {tags}</source>
      <translation>egy érték mindegyikhez: {tags}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>only listed values</source>
      <translation>csak listán szereplő értékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>several values</source>
      <translation>több érték</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>the first {known}</source>
      <translation>az első {known}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>{found} of {known}</source>
      <translation>{found} / {known}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>{known} read</source>
      <translation>{known} beolvasva</translation>
    </message>
  </context>
  <context>
    <name>WholeForm</name>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Name of the product</source>
      <translation>A termék neve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Pieces</source>
      <translation>Darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>The customer gets</source>
      <translation>A vevő kapja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>eMAG's number</source>
      <translation>Az eMAG száma</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>eMAG's number of the product</source>
      <translation>A termék száma az eMAG-nál</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;About eMAG Desk</source>
      <translation>Az eMAG Desk &amp;névjegye</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Accounts</source>
      <translation>&amp;Fiókok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Accounts…</source>
      <translation>&amp;Fiókok…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Categories</source>
      <translation>Ka&amp;tegóriák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Commands…</source>
      <translation>&amp;Parancsok…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Edit</source>
      <translation>S&amp;zerkesztés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Export this view…</source>
      <translation>Nézet &amp;exportálása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Fájl</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Súgó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Import CSV or XLSX…</source>
      <translation>CSV vagy XLSX &amp;importálása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Invoices</source>
      <translation>&amp;Számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Gyorsbillentyűk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Offers</source>
      <translation>&amp;Ajánlatok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Pull offers</source>
      <translation>Ajánlatok &amp;beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Kilépés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Review changes…</source>
      <translation>Módosítások á&amp;ttekintése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Stop pulling</source>
      <translation>Beolvasás &amp;leállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Nézet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Cat&amp;egories</source>
      <translation>Kate&amp;góriák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>O&amp;rders</source>
      <translation>&amp;Rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Out&amp;box</source>
      <translation>&amp;Kimenő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Pre&amp;ferences…</source>
      <translation>&amp;Beállítások…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Read the offers of all accounts from eMAG</source>
      <translation>Minden fiók ajánlatainak beolvasása az eMAG-ról</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Request &amp;log</source>
      <translation>Kérés&amp;napló</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Ret&amp;urns</source>
      <translation>&amp;Visszáruk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>See every staged change before anything is sent</source>
      <translation>Minden előkészített módosítás, mielőtt bármi elmenne</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Tool bar</source>
      <translation>Eszköztár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Tool bar of this tab</source>
      <translation>A lap eszköztára</translation>
    </message>
  </context>
  <context>
    <name>WriteDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Fill in…</source>
      <translation>Kitö&amp;ltés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;PDF…</source>
      <translation>&amp;PDF…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write the credit note</source>
      <translation>Jóváíró számla &amp;kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write the invoice</source>
      <translation>Számla &amp;kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write {count} credit notes</source>
      <translation>{count} jóváíró számla &amp;kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write {count} invoices</source>
      <translation>{count} számla &amp;kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Before the first invoice, fill in your company and a series of numbers.</source>
      <translation>Az első számla előtt adja meg a cégét és egy számlasorozatot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Each gets its number when you confirm; from then on it never changes.</source>
      <translation>Mindegyik a megerősítéskor kap számot; az többé nem változik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Invoices written: {count}</source>
      <translation>Kiállított számlák: {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Nothing to show yet</source>
      <translation>Még nincs mit mutatni</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>P&amp;ut on the orders…</source>
      <translation>Rendelésekre &amp;tétel…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Reading the orders as eMAG has them now…</source>
      <translation>A rendelések beolvasása az eMAG mostani állapota szerint…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Their PDFs are kept on this computer.</source>
      <translation>A PDF-jeik ezen a számítógépen maradnak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>To pay &amp;by</source>
      <translation>Fizetési &amp;határidő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Total {gross}</source>
      <translation>Összesen {gross}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>VAT {rate}: {vat}</source>
      <translation>ÁFA {rate}: {vat}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Without VAT {net}</source>
      <translation>ÁFA nélkül {net}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Write credit notes</source>
      <translation>Jóváíró számlák kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Write invoices</source>
      <translation>Számlák kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>the same &amp;day for all</source>
      <translation>mindhez ugyanaz a &amp;nap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>{count} of {total} can be written.</source>
      <translation>{total} közül {count} állítható ki.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>{written} of {total} are written.</source>
      <translation>{written} / {total} kiállítva.</translation>
    </message>
  </context>
  <context>
    <name>accounts</name>
    <message>
      <location filename="../../emag_desk/ui/account_entries.py" />
      <source>A password is saved. Leave the field empty to keep it.</source>
      <translation>Van mentett jelszó. Hagyja üresen a mezőt, ha megtartja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_entries.py" />
      <source>No password is saved yet.</source>
      <translation>Még nincs mentett jelszó.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_entries.py" />
      <source>The password comes from an environment variable.</source>
      <translation>A jelszó környezeti változóból származik.</translation>
    </message>
  </context>
  <context>
    <name>countdown</name>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>late {time}</source>
      <translation>késés: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>{days} d {hours} h</source>
      <translation>{days} n {hours} ó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} ó {minutes} p</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>{minutes} min</source>
      <translation>{minutes} p</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>A MultiDeals campaign needs at least one interval.</source>
      <translation>A MultiDeals-kampányhoz legalább egy időszak kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A PNK is made of letters and digits: the last part of the product's address on the site.</source>
      <translation>A PNK betűkből és számjegyekből áll: a termék webcímének utolsó része a webhelyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>A bucket's name has from 3 to 63 small letters, digits, dots and dashes.</source>
      <translation>A bucket neve 3–63 kisbetűből, számjegyből, pontból és kötőjelből áll.</translation>
    </message>
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
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>A courier fetches a return that is new or acknowledged; this one is {status}.</source>
      <translation>A futár csak új vagy nyugtázott visszárut hoz el; ez most: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>A courier fetches it from {name} on {day}. Parcels: {parcels}.</source>
      <translation>A futár innen hozza el: {name}, {day}. Csomagok: {parcels}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>A courier is on the way to the customer.</source>
      <translation>Egy futár úton van a vevőhöz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>A credit note cannot be taken back.</source>
      <translation>Jóváíró számla nem sztornózható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>A credit note is not paid: the money goes back with the storno.</source>
      <translation>A jóváíró számlát nem fizetik ki: a pénz a sztornóval jár vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>A family has a number, a name and a type.</source>
      <translation>A családnak száma, neve és típusa van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>A folder that is on the web already</source>
      <translation>A weben már elérhető mappa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>A label has no page.</source>
      <translation>Egy címkének nincs oldala.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>A label is not a PDF that can be read: {reason}.</source>
      <translation>Egy címke nem olvasható PDF: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs a name.</source>
      <translation>Az új sornak név kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs a price of more than 0.</source>
      <translation>Az új sor ára 0-nál több legyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs from 1 to {most} pieces.</source>
      <translation>Az új sorban 1–{most} darab lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs the id of one of your products.</source>
      <translation>Az új sorhoz meg kell adni egyik termékének azonosítóját.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/orders.py" />
      <source>A new order was acknowledged by looking at it.</source>
      <translation>Egy új rendelés a megtekintésével nyugtázva lett.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A password in the proxy's address would be written to disk in the clear. Leave it out.</source>
      <translation>A proxy címében lévő jelszó olvashatóan kerülne a lemezre. Hagyja el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/payments.py" />
      <source>A payment cannot be from tomorrow or later.</source>
      <translation>A fizetés napja nem lehet holnap vagy később.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>A port is a number from 1 to 65535.</source>
      <translation>A port 1 és 65535 közötti szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>A price is more than 0 and has up to four decimals.</source>
      <translation>Az ár 0-nál több, legfeljebb négy tizedesjeggyel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A price must be more than 0.</source>
      <translation>Az árnak 0-nál nagyobbnak kell lennie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product.py" />
      <source>A product of eMAG is named by its PNK or by one EAN, not by both.</source>
      <translation>Az eMAG termékét vagy a PNK-ja, vagy egy EAN nevezi meg, nem mindkettő.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>A product without an image is refused by the people who check it.</source>
      <translation>Kép nélküli terméket az ellenőrzést végzők elutasítanak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <location filename="../../emag_desk/ui/offers/calendar_days.py" />
      <source>A proposal takes up to {most} intervals.</source>
      <translation>Egy javaslat legfeljebb {most} időszakot tartalmazhat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <source>A refund belongs to a cancellation: cancel the order first.</source>
      <translation>A visszatérítés törléshez tartozik: előbb törölje a rendelést.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>A return can be refused after it was received; this one is {status}.</source>
      <translation>Visszáru az átvétele után utasítható el; ez most: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>A return is created: {reason}.</source>
      <translation>Visszáru jön létre: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>A return that is {status} cannot become {wanted}.</source>
      <translation>A(z) „{status}” visszáru nem lehet „{wanted}”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>A seller cannot attach a document of type {type}.</source>
      <translation>Eladó nem csatolhat {type} típusú dokumentumot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>A series that begins at 1 every year needs {year} in its prefix: else numbers come twice.</source>
      <translation>Az évente 1-től induló sorozat előtagjában szerepeljen a {year}: különben a számok ismétlődnek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A size is written with its system, such as 36 EU or XL INTL.</source>
      <translation>A méretet a rendszerével együtt kell írni, például 36 EU vagy XL INTL.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A spreadsheet has cut this EAN: format its column as text and copy it again.</source>
      <translation>Egy táblázatkezelő levágta ezt az EAN-t: formázza az oszlopát szövegként, és másolja újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>A storno of lines or of the order; eMAG makes the refund itself.</source>
      <translation>Sorok vagy a rendelés sztornója; a pénzt az eMAG téríti vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>A tax number has digits and letters only, such as RO12345674.</source>
      <translation>Az adószám csak számjegyeket és betűket tartalmaz, például RO12345674.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/templates.py" />
      <source>A template is written as XLSX or CSV.</source>
      <translation>A sablon XLSX vagy CSV formátumban készül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A user name cannot hold a colon.</source>
      <translation>A felhasználónév nem tartalmazhat kettőspontot.</translation>
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
      <translation>Utalvány</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>A warranty certificate belongs to one line of the order: choose it.</source>
      <translation>A garancialevél a rendelés egy sorához tartozik: válassza ki.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>A web page refuses the call (HTTP status {status}): {detail}</source>
      <translation>Egy weboldal elutasítja a hívást (HTTP-állapot: {status}): {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>A4, four labels per page</source>
      <translation>A4, oldalanként négy címke</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>A5, one label per page</source>
      <translation>A5, oldalanként egy címke</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>A6, one label per page</source>
      <translation>A6, oldalanként egy címke</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>API rights</source>
      <translation>API-jogok</translation>
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
      <translation>Az AWB és a rendelés eltér</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>AWB for {name}. Parcels: {parcels}, envelopes: {envelopes}.</source>
      <translation>AWB ehhez: {name}. Csomagok: {parcels}, borítékok: {envelopes}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Above the price: the difference is shown as a promotion.</source>
      <translation>Az ár fölött: a különbség akcióként jelenik meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Account</source>
      <translation>Fiók</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Account refused</source>
      <translation>Fiók elutasítva</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Acknowledge</source>
      <translation>Nyugtázás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>Acknowledge the order first: until then eMAG may still change it.</source>
      <translation>Előbb nyugtázza a rendelést: addig az eMAG még módosíthatja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Acknowledged</source>
      <translation>Nyugtázva</translation>
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
      <translation>Aktív</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/session.py" />
      <source>Add one in the window, or set EMAG_USERNAME and EMAG_PASSWORD; emag-desk --demo needs none.</source>
      <translation>Vegyen fel egyet az ablakban, vagy állítsa be az EMAG_USERNAME és EMAG_PASSWORD változót; az emag-desk --demo parancshoz nem kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
      <source>Add one in the window.</source>
      <translation>Vegyen fel egyet az ablakban.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Address on your own site</source>
      <translation>Cím a saját webhelyén</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Administrative</source>
      <translation>Adminisztratív</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>After the campaign the offer has either a price or is not on sale.</source>
      <translation>A kampány után az ajánlatnak vagy ára van, vagy nem eladó.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Afterwards it is not on sale.</source>
      <translation>Utána nem eladó.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Afterwards: {price} without VAT.</source>
      <translation>Utána: {price} ÁFA nélkül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>All invoices</source>
      <translation>Minden számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_numbers.py" />
      <source>All numbers that eMAG takes for offers are used.</source>
      <translation>Minden szám foglalt, amelyet az eMAG ajánlatokhoz elfogad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>All orders</source>
      <translation>Minden rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>All returns</source>
      <translation>Minden visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>All the time</source>
      <translation>Teljes időszak</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>All three sides and the weight are wanted.</source>
      <translation>Mindhárom oldal és a tömeg is kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Allowed addresses</source>
      <translation>Engedélyezett címek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>Allowed for me</source>
      <translation>Nekem engedélyezett</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>An AWB is in one of {allowed}, not in {currency}.</source>
      <translation>Az AWB pénzneme ezek egyike: {allowed}, nem {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>An AWB needs at least one parcel or envelope.</source>
      <translation>Az AWB-hez legalább egy csomag vagy boríték kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>An AWB takes up to {parcels} parcels and {envelopes} envelopes.</source>
      <translation>Egy AWB legfeljebb {parcels} csomagot és {envelopes} borítékot fogad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>An EAN has 8, 12, 13 or 14 digits; this has {count}.</source>
      <translation>Az EAN 8, 12, 13 vagy 14 számjegyű; ez {count}.</translation>
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
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>An image is the main one (1), the second one (2) or another one (0).</source>
      <translation>A kép lehet a fő (1), a második (2) vagy egyéb (0).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_days.py" />
      <source>An interval must end after it starts.</source>
      <translation>Az időszak a kezdete után érjen véget.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>An invoice is attached to this order already.</source>
      <translation>Ehhez a rendeléshez már van csatolt számla.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>An invoice must not travel unencrypted: the address begins with https://</source>
      <translation>Számla nem utazhat titkosítatlanul: a cím https:// kezdetű legyen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>An invoice must not travel unencrypted: use an address that begins with https://</source>
      <translation>Számla nem utazhat titkosítatlanul: használjon https:// kezdetű címet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>An invoice series needs a prefix, such as DEMO-.</source>
      <translation>A számlasorozathoz előtag kell, például DEMO-.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>An invoice with an IBAN names the bank, too.</source>
      <translation>Az IBAN-t tartalmazó számlán a bank is szerepel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>An order must be allowed at least one piece.</source>
      <translation>Rendelésenként legalább egy darabot engedni kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>An order that is {status} cannot become {wanted}, or can no longer.</source>
      <translation>A(z) „{status}” rendelés nem, vagy már nem lehet „{wanted}”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>An order that is {status} is not shipped.</source>
      <translation>A(z) „{status}” rendelés nem adható fel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>An order without lines is not possible: cancel the order instead.</source>
      <translation>Sorok nélküli rendelés nem lehetséges: inkább törölje a rendelést.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Another account is called {name} already.</source>
      <translation>Már van másik {name} nevű fiók.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Another language than the platform's is translated by eMAG.</source>
      <translation>A platformétól eltérő nyelvet az eMAG lefordítja.</translation>
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
      <translation>Másik termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Answer</source>
      <translation>Válasz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Approved</source>
      <translation>Jóváhagyott</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Approved documentation</source>
      <translation>Jóváhagyott dokumentáció</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>As in the table</source>
      <translation>Mint a táblázatban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>As new</source>
      <translation>Újszerű</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Ask eMAG to leave the choice of the courier to us.</source>
      <translation>Az eMAG kérése, hogy a futár kiválasztását hagyja ránk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Ask for fewer items at a time.</source>
      <translation>Kérjen kevesebb elemet egyszerre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Ask whoever runs the server for the right to write there.</source>
      <translation>Kérjen oda írási jogot a kiszolgáló üzemeltetőjétől.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Ask whoever runs the server for the right.</source>
      <translation>Kérje meg a jogot a kiszolgáló üzemeltetőjétől.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Ask whoever runs the server to allow SFTP for this user.</source>
      <translation>Kérje a kiszolgáló üzemeltetőjét, hogy engedélyezze az SFTP-t ennek a felhasználónak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>Ask whoever runs the server whether its key was changed, before you agree to the new one.</source>
      <translation>Mielőtt elfogadja az újat, kérdezze meg a kiszolgáló üzemeltetőjét, megváltozott-e a kulcs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Asked for</source>
      <translation>Kérve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>At most {most} are taken.</source>
      <translation>Legfeljebb {most} fogadható el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>At the customer's request</source>
      <translation>A vevő kérésére</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>At {time} the clocks change in Bucharest: choose a time before or after that hour.</source>
      <translation>{time}: ekkor van Bukarestben óraátállítás; válasszon az óra előtti vagy utáni időpontot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Attach a document</source>
      <translation>Dokumentum csatolása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Attach the offer to the product that eMAG names, or use another part number.</source>
      <translation>Kapcsolja az ajánlatot az eMAG által megnevezett termékhez, vagy használjon másik cikkszámot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Attach {kind} “{name}”, from {url}.</source>
      <translation>{kind} csatolása: „{name}”, innen: {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Attach {kind}, from {url}.</source>
      <translation>{kind} csatolása innen: {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Attachments</source>
      <translation>Mellékletek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Awaiting brand validation</source>
      <translation>Márkaellenőrzésre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Bank account</source>
      <translation>Bankszámla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Bank transfer</source>
      <translation>Banki átutalás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Being checked: eMAG did not say what became of it</source>
      <translation>Ellenőrzés alatt: az eMAG nem közölte, mi lett vele</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Being issued</source>
      <translation>Kiállítás alatt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Best price</source>
      <translation>Legjobb ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Better offer elsewhere</source>
      <translation>Máshol jobb ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Better price elsewhere</source>
      <translation>Máshol jobb ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Blacklisted customer</source>
      <translation>Tiltólistás vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Blocked</source>
      <translation>Letiltva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Brand</source>
      <translation>Márka</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Bulgarian</source>
      <translation>Bolgár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Bulk edit</source>
      <translation>Tömeges szerkesztés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Buy button</source>
      <translation>Vásárlás gomb</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>Buyers can filter by {name} now.</source>
      <translation>A vevők már szűrhetnek erre: {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>Buyers can no longer filter by {name}.</source>
      <translation>A vevők már nem szűrhetnek erre: {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>By order number</source>
      <translation>Rendelésszám szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>By part number</source>
      <translation>Cikkszám szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>By warehouse, then by part number</source>
      <translation>Raktár, majd cikkszám szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>Cached are: {keys}.</source>
      <translation>A gyorsítótárban: {keys}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Calls are paused for {seconds} seconds after a refusal: {messages}</source>
      <translation>A hívások {seconds} másodpercig szünetelnek egy elutasítás után: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Campaign {campaign_id}: {sale_price} without VAT, {stock} pieces.</source>
      <translation>{campaign_id} kampány: {sale_price} ÁFA nélkül, {stock} darab.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Cancel the order</source>
      <translation>Rendelés törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Cancel the order: {reason}.</source>
      <translation>A rendelés törlése: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Cancel the return</source>
      <translation>Visszáru törlése</translation>
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
      <translation>Törölve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Cancelled by eMAG's staff at the seller's request</source>
      <translation>Az eMAG munkatársai törölték az eladó kérésére</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Cancelled by the customer</source>
      <translation>A vevő törölte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Cancelled commission</source>
      <translation>Törölt jutalék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Cancelled transport</source>
      <translation>Törölt szállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Cannot be issued</source>
      <translation>Nem állítható ki</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Card online</source>
      <translation>Online bankkártya</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Cash</source>
      <translation>Készpénz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Cash on delivery</source>
      <translation>Utánvét</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Cash on delivery not received</source>
      <translation>Az utánvét nem érkezett meg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Categories</source>
      <translation>Kategóriák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Category</source>
      <translation>Kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change by amount</source>
      <translation>Változtatás összeggel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change by percent</source>
      <translation>Változtatás százalékkal</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Change the EMAG_* variables or the .env file that describe it.</source>
      <translation>Módosítsa az őt leíró EMAG_* változókat vagy .env fájlt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Change the status</source>
      <translation>Állapot módosítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Change the status of the return</source>
      <translation>A visszáru állapotának módosítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Change what eMAG names and send it again.</source>
      <translation>Módosítsa, amit az eMAG megnevez, és küldje el újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Change {id} is damaged, so it can only be dropped.</source>
      <translation>A(z) {id}. módosítás sérült, ezért csak elvethető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Change {id} is still being checked. Wait until eMAG was asked twice.</source>
      <translation>A(z) {id}. módosítás ellenőrzése még tart. Várja meg, amíg kétszer megkérdezzük az eMAG-ot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Change {id} no longer needs a decision.</source>
      <translation>A(z) {id}. módosításról már nem kell dönteni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <location filename="../../emag_desk/ui/review_products.py" />
      <source>Changed on eMAG since you edited: it was {old}, now it is {now}.</source>
      <translation>A szerkesztése óta módosult az eMAG-on: {old} volt, most {now}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Characteristics that buyers filter by</source>
      <translation>Jellemzők, amelyekre a vevők szűrnek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check address, bucket and folder in the publishing settings.</source>
      <translation>Ellenőrizze a címet, a bucketet és a mappát a közzétételi beállításokban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check its name and the region.</source>
      <translation>Ellenőrizze a nevét és a régiót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Check its name, and your connection to the internet.</source>
      <translation>Ellenőrizze a nevét és az internetkapcsolatát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check that the number is right.</source>
      <translation>Ellenőrizze, hogy a szám helyes-e.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>Check that the public address and the place belong together.</source>
      <translation>Ellenőrizze, hogy a nyilvános cím és a hely összetartozik-e.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>Check that the public address and the place belong together; a cache may need to be emptied.</source>
      <translation>Ellenőrizze, hogy a nyilvános cím és a hely összetartozik-e; lehet, hogy egy gyorsítótárat üríteni kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address and the routes of the account.</source>
      <translation>Ellenőrizze a fiók címét és útvonalait.</translation>
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
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check the address of the storage; if it is right, try again later.</source>
      <translation>Ellenőrizze a tárhely címét; ha helyes, próbálja később.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check the free space and the rights of the folder, then save again.</source>
      <translation>Ellenőrizze a szabad helyet és a mappa jogait, majd mentsen újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>Check the free space and the rights of the folder.</source>
      <translation>Ellenőrizze a szabad helyet és a mappa jogait.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Check the free space on the server, then try again.</source>
      <translation>Ellenőrizze a szabad helyet a kiszolgálón, majd próbálja újra.</translation>
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
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Check the port, and whether the server is running.</source>
      <translation>Ellenőrizze a portot, és hogy fut-e a kiszolgáló.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the proxy of the account.</source>
      <translation>Ellenőrizze a fiók proxyját.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check the rights of the key; some storages do not allow rights per file.</source>
      <translation>Ellenőrizze a kulcs jogait; egyes tárhelyek nem engednek fájlonkénti jogokat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Check the user name and the password, or the key file.</source>
      <translation>Ellenőrizze a felhasználónevet és a jelszót vagy a kulcsfájlt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check user name and password under Accounts; in the eMAG panel the user needs the right to use the API.</source>
      <translation>Ellenőrizze a felhasználónevet és a jelszót a Fiókok között; az eMAG felületén a felhasználónak API-használati jog kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Check user name and password; with Nextcloud, make an app password.</source>
      <translation>Ellenőrizze a felhasználónevet és a jelszót; Nextcloudnál hozzon létre alkalmazásjelszót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check who owns the file and whether you may read it.</source>
      <translation>Ellenőrizze, kié a fájl, és olvashatja-e.</translation>
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
      <translation>Ellenőrzés</translation>
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
      <location filename="../../emag_desk/ui/returns/actions.py" />
      <source>Choose a return in the table first.</source>
      <translation>Előbb válasszon egy visszárut a táblázatban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>Choose an invoice in the table first.</source>
      <translation>Előbb válasszon egy számlát a táblázatban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/actions.py" />
      <source>Choose an order in the table first.</source>
      <translation>Előbb válasszon rendelést a táblázatban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/atomic_file.py" />
      <source>Choose another place, or close the program that has the file open.</source>
      <translation>Válasszon más helyet, vagy zárja be a fájlt használó programot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>Choose another prefix for this series.</source>
      <translation>Válasszon másik előtagot ehhez a sorozathoz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>Choose at least one product that comes back.</source>
      <translation>Válasszon legalább egy visszajövő terméket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>Choose one invoice only.</source>
      <translation>Csak egy számlát válasszon.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/actions.py" />
      <source>Choose one order only.</source>
      <translation>Csak egy rendelést válasszon.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/actions.py" />
      <source>Choose one return only.</source>
      <translation>Csak egy visszárut válasszon.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>Choose the locality of the {side}.</source>
      <translation>Válassza ki a {side} települését.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>Choose why it comes back.</source>
      <translation>Válassza ki, miért jön vissza.</translation>
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
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Cold</source>
      <translation>Hideg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Combobox</source>
      <translation>Legördülő lista</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Comes back by</source>
      <translation>Visszaküldés módja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Command line</source>
      <translation>Parancssor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Commission</source>
      <translation>Jutalék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Commission discount</source>
      <translation>Jutalékkedvezmény</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Commission on what came back</source>
      <translation>Jutalék a visszajöttek után</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Company</source>
      <translation>Cég</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>Compare it with what your provider tells, and agree to it once.</source>
      <translation>Vesse össze a szolgáltatója által közölttel, és fogadja el egyszer.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Complete your seller account in the eMAG panel.</source>
      <translation>Töltse ki eladói fiókját az eMAG felületén.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Completed</source>
      <translation>Befejezve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Condition</source>
      <translation>Állapota</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>Connect the drive, or choose another folder in the publishing settings.</source>
      <translation>Csatlakoztassa a meghajtót, vagy válasszon másik mappát a közzétételi beállításokban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Connection</source>
      <translation>Kapcsolat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Copy it from where you found it: 4 to 64 letters and digits.</source>
      <translation>Másolja be onnan, ahol találta: 4–64 betű és számjegy.</translation>
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
      <location filename="../../emag_desk/settings_invoicing.py" />
      <source>Correct it in the file, or fill it in again.</source>
      <translation>Javítsa a fájlban, vagy töltse ki újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Courier account {account}.</source>
      <translation>Futárfiók: {account}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Courier delivery term is too long</source>
      <translation>Túl hosszú a futár szállítási ideje</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Couriers</source>
      <translation>Futárok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Create a return</source>
      <translation>Visszáru létrehozása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Create an invoice</source>
      <translation>Számla létrehozása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Create it there, or correct it in the publishing settings.</source>
      <translation>Hozza ott létre, vagy javítsa a közzétételi beállításokban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Create the folder there, or correct the address.</source>
      <translation>Hozza ott létre a mappát, vagy javítsa a címet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Credit note</source>
      <translation>Jóváíró számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Currency</source>
      <translation>Pénznem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Customer wants to cancel</source>
      <translation>A vevő törölné</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/invoice_pull.py" />
      <source>Customers' invoices</source>
      <translation>A vevők számlái</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Czech</source>
      <translation>Cseh</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Damaged</source>
      <translation>Sérült</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Damaged on the way</source>
      <translation>Szállítás közben megsérült</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Defective product</source>
      <translation>Hibás termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Delivered</source>
      <translation>Kézbesítve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Delivered too late</source>
      <translation>Túl későn kézbesítve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Delivery is too expensive</source>
      <translation>Túl drága a szállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Deposits (SGR)</source>
      <translation>Betétdíj (SGR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Description</source>
      <translation>Leírás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Description and images</source>
      <translation>Leírás és képek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Detail pane</source>
      <translation>Részletek panel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Diagnostic</source>
      <translation>Diagnózis</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Differences in money</source>
      <translation>Pénzügyi eltérések</translation>
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
      <translation>Elutasított dokumentáció</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Done</source>
      <translation>Kész</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Done, with remarks</source>
      <translation>Kész, megjegyzéssel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Draft</source>
      <translation>Piszkozat</translation>
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
      <translation>Elvetve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Dropped by a person</source>
      <translation>Ember vetette el</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Due within 3 days</source>
      <translation>3 napon belül esedékes</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Dutch</source>
      <translation>Holland</translation>
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
      <translation>Az EAN már kötelező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>EAN is optional now.</source>
      <translation>Az EAN már nem kötelező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>EAN mandatory</source>
      <translation>Kötelező EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Each EAN belongs to one product only.</source>
      <translation>Egy EAN csak egy termékhez tartozik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Each interval needs a number of its own, from 1 up.</source>
      <translation>Minden időszaknak saját szám kell, 1-től felfelé.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EasyBox</source>
      <translation>EasyBox</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Edit the cell</source>
      <translation>A cella szerkesztése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Edit the lines</source>
      <translation>Sorok szerkesztése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Empty it in the publishing settings, and agree to the server's key again.</source>
      <translation>Ürítse ki a közzétételi beállításokban, és fogadja el újra a kiszolgáló kulcsát.</translation>
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
      <location filename="../../emag_desk/ui/field_editors.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <location filename="../../emag_desk/ui/offer_model.py" />
      <location filename="../../emag_desk/ui/values.py" />
      <source>End of life</source>
      <translation>Kivezetett</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>English</source>
      <translation>Angol</translation>
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
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Everything comes back: finalized -&gt; returned.</source>
      <translation>Minden visszajön: véglegesített -&gt; visszaküldött.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Failed</source>
      <translation>Sikertelen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Failed delivery</source>
      <translation>Sikertelen kézbesítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/category_fields.py" />
      <location filename="../../emag_desk/domain/product_words.py" />
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Family</source>
      <translation>Család</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Fee for sending it back</source>
      <translation>Visszaküldés díja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Fetch the images again</source>
      <translation>A képek ismételt letöltése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Fetched from</source>
      <translation>Felvétel helye</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Fill</source>
      <translation>Kitöltés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Fill it in and send it again.</source>
      <translation>Töltse ki, és küldje el újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Finalize</source>
      <translation>Véglegesítés</translation>
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
      <translation>Véglegesítve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Finalized on {day} over {total} {currency}, and there is no invoice.</source>
      <translation>Véglegesítve {day} napján, {total} {currency}, és nincs számla.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Finalized on {day}; eMAG has not received the {total} {currency} of the courier yet.</source>
      <translation>Véglegesítve: {day}; az eMAG még nem kapta meg a futártól ezt: {total} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>For sending it back the customer pays {money} {currency}.</source>
      <translation>A visszaküldésért a vevő ennyit fizet: {money} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Found by a person</source>
      <translation>Ember találta meg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Fraud is suspected</source>
      <translation>Csalás gyanúja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>Free some disk space and start again.</source>
      <translation>Szabadítson fel helyet, és indítsa újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <location filename="../../emag_desk/store/generation.py" />
      <source>Free some disk space or close what else uses the file, and try again.</source>
      <translation>Szabadítson fel helyet, vagy zárja be, ami a fájlt használja, és próbálja újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/awb_received.py" />
      <source>Free some disk space. The numbers stay in memory until they are written down.</source>
      <translation>Szabadítson fel lemezterületet. A számok a memóriában maradnak, amíg le nem írjuk őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Free some space there.</source>
      <translation>Szabadítson fel ott helyet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>French</source>
      <translation>Francia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>From 1 to {most} pieces can be replaced.</source>
      <translation>1–{most} darab cserélhető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>From tomorrow to 60 days ahead.</source>
      <translation>Holnaptól legfeljebb 60 nappal előre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>From … to …</source>
      <translation>Ettől … eddig …</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Full</source>
      <translation>Teljes</translation>
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
      <translation>Német</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give a whole address such as https://erp.example.com/api-3.</source>
      <translation>Adjon meg teljes címet, például https://erp.example.com/api-3.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>Give an EAN or a part number key (PNK), not both.</source>
      <translation>EAN-t vagy PNK-t adjon meg, ne mindkettőt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Give money back</source>
      <translation>Pénz visszatérítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the account a name.</source>
      <translation>Adjon nevet a fióknak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the proxy as http://host:port.</source>
      <translation>A proxyt így adja meg: http://gép:port.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the user name of the API user in the eMAG panel.</source>
      <translation>Adja meg az API-felhasználó nevét az eMAG felületéről.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Go to the first offer</source>
      <translation>Ugrás az első ajánlatra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Go to the last offer</source>
      <translation>Ugrás az utolsó ajánlatra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Got another product than ordered</source>
      <translation>Nem a rendelt terméket kapta</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Graphic selection</source>
      <translation>Grafikus választó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Greek</source>
      <translation>Görög</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Green tax</source>
      <translation>Zöldadó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Gross price</source>
      <translation>Bruttó ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Handled by eMAG (FBE)</source>
      <translation>Az eMAG intézi (FBE)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
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
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Height</source>
      <translation>Magasság</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Home delivery</source>
      <translation>Házhozszállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Hot</source>
      <translation>Forró</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>How many sellers offer this product</source>
      <translation>Hány eladó kínálja ezt a terméket</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/payments.py" />
      <source>How much was paid is missing.</source>
      <translation>Hiányzik, mennyit fizettek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Hungarian</source>
      <translation>Magyar</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If it was done, the money goes back twice.</source>
      <translation>Ha megtörtént, a pénz kétszer jár vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, a second courier is paid for.</source>
      <translation>Ha már van egy, egy második futárt is ki kell fizetni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, a second parcel is paid for.</source>
      <translation>Ha már van, egy második csomagot is kifizet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, the order gets a second invoice.</source>
      <translation>Ha már van egy, a rendelés második számlát kap.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, the order gets a second return.</source>
      <translation>Ha már van egy, a rendelés második visszárut kap.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Images</source>
      <translation>Képek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Import</source>
      <translation>Importálás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>In marketplace validation</source>
      <translation>Piactéri ellenőrzés alatt</translation>
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
      <translation>Folyamatban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>In stock</source>
      <translation>Készleten</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: does order {number} have the invoice? Copy its number.</source>
      <translation>Az ERP-ben: megvan-e a(z) {number} rendelés számlája? Másolja ki a számát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: does order {number} have the return? Copy its number.</source>
      <translation>Az ERP-ben: megvan-e a(z) {number} rendelés visszáruja? Másolja ki a számát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: what is paid of the invoice of order {number}?</source>
      <translation>Az ERP-ben: mennyi van kifizetve a(z) {number} rendelés számlájából?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: which status has the return of order {number}?</source>
      <translation>Az ERP-ben: mi a(z) {number} rendelés visszárujának állapota?</translation>
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
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does offer {number} have the size and weight?</source>
      <translation>A felületen: látszik-e a méret és a tömeg a(z) {number} ajánlaton?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} have an AWB that is not listed here? Copy its number.</source>
      <translation>A felületen: van-e a(z) {number} rendelésnek itt nem szereplő AWB-je? Másolja ki a számát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} have the document?</source>
      <translation>A felületen: ott van-e a dokumentum a(z) {number} rendelésen?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} have the new pieces and lines?</source>
      <translation>A felületen: látszanak-e az új darabszámok és sorok a(z) {number} rendelésen?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} show a storno with these pieces and this money?</source>
      <translation>A felületen: látszik-e a(z) {number} rendelésen sztornó ezekkel a darabokkal és összeggel?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does return {number} have an AWB that is not listed here? Copy its number.</source>
      <translation>A felületen: van-e a(z) {number} visszárunak itt nem szereplő AWB-je? Másolja ki a számát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is offer {number} proposed for the campaign?</source>
      <translation>A felületen: javasolva van-e a(z) {number} ajánlat a kampányba?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is order {number} cancelled?</source>
      <translation>A felületen: törölve van-e a(z) {number} rendelés?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is order {number} returned?</source>
      <translation>A felületen: visszaküldött-e a(z) {number} rendelés?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is order {number} still new?</source>
      <translation>A felületen: új-e még a(z) {number} rendelés?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: may the courier of order {number} be chosen?</source>
      <translation>A felületen: választható-e a(z) {number} rendelés futára?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: which status has order {number}?</source>
      <translation>A felületen: mi a(z) {number} rendelés állapota?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: which status has return {number}, and did its money go back?</source>
      <translation>A felületen: mi a(z) {number} visszáru állapota, és visszament-e a pénze?</translation>
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
      <translation>Inaktív</translation>
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
      <translation>Hiányos</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Incomplete order, cancelled automatically</source>
      <translation>Hiányos rendelés, automatikusan törölve</translation>
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
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index} must end after it starts.</source>
      <translation>A(z) {index}. időszak a kezdete után érjen véget.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index} overlaps with interval {other}.</source>
      <translation>A(z) {index}. időszak átfedi ezt: {other}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index} starts or ends in the hour in which the clocks change.</source>
      <translation>A(z) {index}. időszak az óraátállítás órájában kezdődik vagy ér véget.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index}: the voucher takes from {least} to {most} % off.</source>
      <translation>{index}. időszak: az utalvány {least}–{most} % kedvezményt adhat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Intervals: {count}.</source>
      <translation>Időszakok: {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid price</source>
      <translation>Érvénytelen ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid product, EAN rejected</source>
      <translation>Érvénytelen termék, EAN elutasítva</translation>
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
      <translation>Számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Invoice and order differ</source>
      <translation>A számla és a rendelés eltér</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Invoice missing</source>
      <translation>Hiányzó számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Invoice of eMAG</source>
      <translation>Az eMAG számlája</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Invoice {number} over {total} {currency}.</source>
      <translation>{number} számla, {total} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Invoice {number}: {payment_status}. Paid: {paid} {currency}.</source>
      <translation>{number} számla: {payment_status}. Fizetve: {paid} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Invoiced twice</source>
      <translation>Kétszer számlázva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Invoiced with {numbers}, together {invoiced}; the order comes to {total}.</source>
      <translation>Számlázva: {numbers}, összesen {invoiced}; a rendelés értéke {total}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoicing.py" />
      <source>Invoices and credit notes with the same prefix share one series: leave that of the credit notes empty.</source>
      <translation>Az azonos előtagú számlák és jóváíró számlák közös sorozatot használnak: a jóváírókét hagyja üresen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>Invoices can be filtered by one category.</source>
      <translation>A számlák egy kategóriára szűrhetők.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Irrelevant order</source>
      <translation>Tárgytalan rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Issue an AWB</source>
      <translation>AWB kiállítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Issued</source>
      <translation>Kiállítva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>It can be: {accepted}.</source>
      <translation>Lehetséges: {accepted}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>It can be: {all}.</source>
      <translation>Lehetséges: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>It can be: {known}.</source>
      <translation>Lehetséges: {known}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/rejections.py" />
      <source>It has this value already.</source>
      <translation>Már ez az értéke.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/attachment.py" />
      <source>It is attached already: eMAG has this address.</source>
      <translation>Már csatolva van: az eMAG-nak megvan ez a cím.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is not counted as done. It is read back before anything else happens to it. If it happens again, tell eMAG's support.</source>
      <translation>Nem számít megtörténtnek. Visszaolvassuk, mielőtt bármi más történne vele. Ha ismétlődik, jelezze az eMAG ügyfélszolgálatának.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>It is on its way already: see the Outbox.</source>
      <translation>Már úton van: lásd a Kimenő fület.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is read and prepared again by itself.</source>
      <translation>Magától újra beolvassuk és előkészítjük.</translation>
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
      <location filename="../../emag_desk/api/credentials.py" />
      <source>It looks like http://proxy.example.com:3128.</source>
      <translation>Ilyen alakú: http://proxy.example.com:3128.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>It looks like https://marketplace-api.emag.ro/api-3.</source>
      <translation>Ilyen alakú: https://marketplace-api.emag.ro/api-3.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_awb.py" />
      <source>It names no new AWB. Look into the eMAG panel before you send it again: each one is a courier.</source>
      <translation>Nem nevez meg új AWB-t. Nézze meg az eMAG felületén, mielőtt újra elküldi: mindegyik egy-egy futár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_awb.py" />
      <source>It names several AWBs that it did not name before: {numbers}. Look into the eMAG panel which is yours.</source>
      <translation>Több, korábban meg nem nevezett AWB-t közöl: {numbers}. Nézze meg az eMAG felületén, melyik az Öné.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>It needs a column such as id, part_number, ean or part_number_key, and one such as sale_price, stock:1 or status. An export shows all of them.</source>
      <translation>Kell egy olyan oszlop, mint id, part_number, ean vagy part_number_key, és egy olyan, mint sale_price, stock:1 vagy status. Egy export mindet megmutatja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>It shows nothing of what was sent, which does not prove that it never will.</source>
      <translation>Semmit sem mutat az elküldöttekből, ami nem bizonyítja, hogy soha nem is fog.</translation>
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
      <location filename="../../emag_desk/domain/payments.py" />
      <source>It was paid before the invoice was written.</source>
      <translation>A számla kiállítása előtt fizették ki.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>It was taken back as a whole already.</source>
      <translation>Már teljes egészében sztornózva van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Italian</source>
      <translation>Olasz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Its turn came so late that what it repeats may no longer be true.</source>
      <translation>Olyan későn került sorra, hogy amit ismétel, talán már nem igaz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Keep it for this run only, and check the keyring's own program.</source>
      <translation>Tartsa meg csak erre a futásra, és ellenőrizze a jelszótár programját.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keep the edit and go down; with Shift, up</source>
      <translation>Megtartás és lépés lefelé; Shifttel felfelé</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keep the edit and go right; with Shift, left</source>
      <translation>Megtartás és lépés jobbra; Shifttel balra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>Labels for a label printer and labels on paper cannot be put together.</source>
      <translation>Címkenyomtatós és papírra szánt címkék nem tehetők össze.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Language of the texts</source>
      <translation>A szövegek nyelve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Last month</source>
      <translation>Múlt hónap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Last three months</source>
      <translation>Utolsó három hónap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Last year</source>
      <translation>Tavaly</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Late</source>
      <translation>Késik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Late shipment</source>
      <translation>Késedelmes feladás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave out everything from the question mark or hash sign on.</source>
      <translation>Hagyjon el mindent a kérdőjeltől vagy kettőskereszttől kezdve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Leave the cell as it was</source>
      <translation>A cella marad, ahogy volt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Leave the password out, or give the whole account by EMAG_* variables.</source>
      <translation>Hagyja el a jelszót, vagy adja meg az egész fiókot EMAG_* változókkal.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>Leave them out, or fetch them again.</source>
      <translation>Hagyja ki őket, vagy töltse le újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave user name and password out of the address: they have their own fields.</source>
      <translation>A felhasználónevet és a jelszót ne a címbe írja: saját mezőjük van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Left out</source>
      <translation>Kihagyva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Left to eMAG, the offer would be enrolled.</source>
      <translation>Ha az eMAG-ra bízza, az ajánlat bekerül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Length</source>
      <translation>Hosszúság</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Line {line} of {path} cannot be understood and was left out.</source>
      <translation>A(z) {path} fájl {line}. sora nem érthető, ezért kimaradt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>Lines can be edited while an order is in progress or prepared; this one is {status}.</source>
      <translation>A sorok folyamatban lévő vagy összekészített rendelésnél szerkeszthetők; ez most: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Lithuanian</source>
      <translation>Litván</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Localities</source>
      <translation>Települések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Long term until the product is in our warehouse</source>
      <translation>Sokára ér a termék a raktárunkba</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Look at the request log; if it happens again, tell eMAG's support.</source>
      <translation>Nézze meg a kérésnaplót; ha ismétlődik, jelezze az eMAG ügyfélszolgálatának.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>Look for the invoices that are missing here, then set the next number of {prefix} to {next}.</source>
      <translation>Keresse meg az itt hiányzó számlákat, majd állítsa a(z) {prefix} következő számát erre: {next}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>Look into the eMAG panel whether there is a new AWB.</source>
      <translation>Nézze meg az eMAG felületén, van-e új AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>Look into the eMAG panel whether there is an AWB.</source>
      <translation>Nézze meg az eMAG felületén, van-e AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>Look into the eMAG panel: money that goes back twice does not come back by itself.</source>
      <translation>Nézze meg az eMAG felületén: a kétszer visszatérített pénz nem jön vissza magától.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_paper.py" />
      <source>Look whether it is switched on, or save the pages as a PDF.</source>
      <translation>Nézze meg, be van-e kapcsolva, vagy mentse az oldalakat PDF-be.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Mandatory characteristics</source>
      <translation>Kötelező jellemzők</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Manufacturer</source>
      <translation>Gyártó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Mark as received</source>
      <translation>Megjelölés átvettként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Mark as returned</source>
      <translation>Megjelölés visszaküldöttként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Max. price</source>
      <translation>Max. ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Min. price</source>
      <translation>Min. ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Money back</source>
      <translation>Pénzvisszatérítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>Money back, as eMAG tells it: {amounts}.</source>
      <translation>Visszatérítés az eMAG szerint: {amounts}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <source>Money is given back for a finalized order; this one is {status}.</source>
      <translation>Visszatérítés véglegesített rendelésért jár; ez most: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>More</source>
      <translation>Továbbiak</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>Most likely there is no AWB. Look into the eMAG panel before you send it again.</source>
      <translation>Valószínűleg nincs AWB. Nézze meg az eMAG felületén, mielőtt újra elküldi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Move the file away yourself, then start again.</source>
      <translation>Helyezze át a fájlt, majd indítsa újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>MultiDeals</source>
      <translation>MultiDeals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>My invoices</source>
      <translation>Saját számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/awb.py" />
      <source>Name a file for the labels.</source>
      <translation>Adjon meg fájlt a címkékhez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>Name it once, such as --filter FC.</source>
      <translation>Egyszer nevezze meg, például --filter FC.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
      <source>Name one with --account: {names}.</source>
      <translation>Adjon meg egyet az --account kapcsolóval: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>Name, address and e-mail go together: all three, or none.</source>
      <translation>A név, a cím és az e-mail összetartozik: mindhárom, vagy egyik sem.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>Names can be guessed: whoever tries numbers can read your customers' invoices.</source>
      <translation>A nevek kitalálhatók: aki számokkal próbálkozik, elolvashatja a vevői számláit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>Names the offer between you and eMAG for good. Suggested: the next free one.</source>
      <translation>Véglegesen megnevezi az ajánlatot Ön és az eMAG között. Javasolt: a következő szabad szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Needs a look</source>
      <translation>Megnézendő</translation>
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
      <translation>Önre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Needs you: see the Outbox</source>
      <translation>Önre vár: lásd a Kimenő fület</translation>
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
      <translation>Új</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>New documentation, validation pending</source>
      <translation>Új dokumentáció, ellenőrzésre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>New line: {quantity} x {name} at {sale_price} without VAT.</source>
      <translation>Új sor: {quantity} x {name}, {sale_price} ÁFA nélkül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>No</source>
      <translation>Nem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/label_batch.py" />
      <source>No AWB and no order {number} is known here.</source>
      <translation>Itt nem ismert sem {number} AWB, sem rendelés.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>No VAT invoice</source>
      <translation>Nincs ÁFÁ-s számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/values.py" />
      <source>No VAT rate of this account is {rate}.</source>
      <translation>A fióknak nincs {rate} ÁFA-kulcsa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <source>No category is chosen, so its characteristics could not be checked.</source>
      <translation>Nincs kiválasztott kategória, ezért a jellemzői nem voltak ellenőrizhetők.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>No connection to {host}.</source>
      <translation>Nincs kapcsolat ezzel: {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>No courier account is chosen: eMAG takes your default one.</source>
      <translation>Nincs kiválasztott futárfiók: az eMAG az alapértelmezettet veszi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/offers.py" />
      <source>No editor opened in the cell of {key}.</source>
      <translation>Nem nyílt szerkesztő a(z) {key} cellában.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>No field has the cursor.</source>
      <translation>Egyik mezőben sincs a kurzor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>No invoice</source>
      <translation>Nincs számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_register.py" />
      <source>No invoice gets a number before it can be noted there. Free some disk space and try again.</source>
      <translation>Egy számla sem kap számot, amíg az ott fel nem jegyezhető. Szabadítson fel lemezterületet, és próbálja újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>No longer in stock (instalments)</source>
      <translation>Már nincs készleten (részlet)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>No longer in the partner's stock</source>
      <translation>Már nincs a partner készletén</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>No order that is known here has the number {number}.</source>
      <translation>Itt nem ismert {number} számú rendelés.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/storno.py" />
      <source>No pieces come back: nothing would be given back.</source>
      <translation>Egy darab sem jön vissza: semmi sem járna vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/bench.py" />
      <source>No return was received.</source>
      <translation>Nem érkezett be visszáru.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <source>Nobody but the one who pays can say whether this refund was made. The order is {status}.</source>
      <translation>Csak az tudja, megtörtént-e ez a visszatérítés, aki fizeti. A rendelés most: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>None of these orders can be shown: read them again first.</source>
      <translation>Ezek közül egy rendelés sem mutatható: előbb olvassa be újra őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>None of your accounts uses the ERP dialect: there is nothing to list.</source>
      <translation>Egyik fiókja sem használja az ERP-dialektust: nincs mit listázni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Not content with how the product works</source>
      <translation>Elégedetlen a termék működésével</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not encrypted, and need not be: it stays on this computer.</source>
      <translation>Nem titkosított, és nem is kell: ezen a számítógépen marad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Not in stock</source>
      <translation>Nincs készleten</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Not issued</source>
      <translation>Nincs kiállítva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <source>Not on the order</source>
      <translation>Nincs a rendelésen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Not on the order yet</source>
      <translation>Még nincs a rendelésen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Not sent</source>
      <translation>Nem lett elküldve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Not specified</source>
      <translation>Nincs megadva</translation>
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
      <translation>Nem nyer</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Note: {text}</source>
      <translation>Jegyzet: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Noted</source>
      <translation>Feljegyezve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Noted by</source>
      <translation>Feljegyezte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>Nothing</source>
      <translation>Semmi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Nothing comes back and nothing is given back. This cannot be undone.</source>
      <translation>Semmi sem jön vissza és semmi sem jár vissza. Ez nem vonható vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>Nothing has been changed.</source>
      <translation>Semmi sem változott.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>Nothing has the cursor.</source>
      <translation>Sehol sincs a kurzor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>Nothing in this folder will do.</source>
      <translation>Ebben a mappában semmi sem megfelelő.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Nothing is being read.</source>
      <translation>Semmi sincs beolvasás alatt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Nothing is cached yet.</source>
      <translation>Még semmi sincs a gyorsítótárban.</translation>
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
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Nothing of this is owed any more.</source>
      <translation>Ebből már semmi sem tartozás.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>Nothing of {number} can be taken back: it is what the order comes to.</source>
      <translation>A(z) {number} számlából semmi sem vehető vissza: ennyi a rendelés értéke.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Nothing was taken back here.</source>
      <translation>Itt semmi sem lett sztornózva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Number</source>
      <translation>Szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Number with unit</source>
      <translation>Szám mértékegységgel</translation>
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
      <translation>Ajánlatok táblázata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>Offers were added or removed on eMAG while they were read; the next sweep brings the rest.</source>
      <translation>Olvasás közben ajánlatok kerültek fel vagy le az eMAG-on; a következő kör hozza a többit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <source>On its way</source>
      <translation>Úton van</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>On the marketplace a return is moved on in the list of returns, under eMAG's own number.</source>
      <translation>A piactéren a visszáru a visszáruk listájában léptethető tovább, az eMAG saját száma alatt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>On the marketplace only customers create returns.</source>
      <translation>A piactéren csak a vevők indíthatnak visszárut.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_create.py" />
      <source>On the marketplace only customers create returns: there is no call for it.</source>
      <translation>A piactéren csak a vevők hoznak létre visszárut: nincs rá hívás.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>On the order</source>
      <translation>A rendelésen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>One call is tried by itself when the time is over. Test the connection to see what is wrong.</source>
      <translation>Az idő leteltével egy próbahívás következik. Tesztelje a kapcsolatot, hogy lássa, mi a baj.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>One image should be the main one.</source>
      <translation>Az egyik képnek főnek kell lennie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>One order may have {most} pieces, but only {stock} are in the campaign.</source>
      <translation>Egy rendelésben {most} darab lehet, de csak {stock} van a kampányban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>Only MultiDeals campaigns have intervals.</source>
      <translation>Csak MultiDeals-kampánynak vannak időszakai.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>Only PDF files can be attached.</source>
      <translation>Csak PDF-fájl csatolható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>Only a new order can be acknowledged; this one is {status}.</source>
      <translation>Csak új rendelés nyugtázható; ez most: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>Only goods that are refused are sent back for a fee.</source>
      <translation>Csak az elutasított árut küldik vissza díj ellenében.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Only where the prices are not in the currency of the platform.</source>
      <translation>Csak ahol az árak nem a platform pénznemében vannak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>Only your own network knows {host}: eMAG cannot fetch anything from there.</source>
      <translation>A(z) {host} címet csak a saját hálózata ismeri: az eMAG onnan nem tud letölteni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/templates.py" />
      <source>Open it in the category browser, or run emag-desk sync categories --category {category}.</source>
      <translation>Nyissa meg a kategóriaböngészőben, vagy futtassa: emag-desk sync categories --category {category}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Open it with a spreadsheet program and save it again.</source>
      <translation>Nyissa meg egy táblázatkezelővel, és mentse el újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Opened, not used</source>
      <translation>Felbontott, nem használt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Order</source>
      <translation>Rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/label_batch.py" />
      <source>Order {number} has no AWB that was issued from here.</source>
      <translation>A(z) {number} rendelésnek nincs innen kiállított AWB-je.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/awb_plan.py" />
      <source>Order {order} could not be read.</source>
      <translation>A(z) {order} rendelés nem olvasható be.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>Order {order} has an invoice attached already.</source>
      <translation>A(z) {order} rendeléshez már van csatolt számla.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Ordered</source>
      <translation>Rendelt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Ordered more than one size</source>
      <translation>Több méretet rendelt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Orders</source>
      <translation>Rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Orders of one line first, then by part number</source>
      <translation>Előbb az egysoros rendelések, majd cikkszám szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/order_pull.py" />
      <source>Orders of {moment} ({kind}) changed while they were read; the next pull reads them again.</source>
      <translation>{moment} rendelései ({kind}) beolvasás közben módosultak; a következő beolvasás újra olvassa őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Orders without invoice</source>
      <translation>Számla nélküli rendelések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Other</source>
      <translation>Egyéb</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Other characteristics</source>
      <translation>Egyéb jellemzők</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Other currency</source>
      <translation>Más pénznem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Other reasons</source>
      <translation>Egyéb okok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Other reasons (online credit)</source>
      <translation>Egyéb okok (online hitel)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Others</source>
      <translation>Egyéb</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Our courier</source>
      <translation>Saját futárunk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Our note</source>
      <translation>Saját jegyzet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Out of stock</source>
      <translation>Nincs készleten</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Out of stock (instalments)</source>
      <translation>Nincs készleten (részlet)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Outcome unknown</source>
      <translation>Ismeretlen eredmény</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Overdue</source>
      <translation>Lejárt</translation>
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
      <translation>Fizetve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Part number</source>
      <translation>Cikkszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Part number key (PNK)</source>
      <translation>Part number key (PNK)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Partial translation</source>
      <translation>Részleges fordítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Partly done</source>
      <translation>Részben kész</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Partly paid</source>
      <translation>Részben fizetve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Passed</source>
      <translation>Sikeres</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Passwords are kept in {keyring}.</source>
      <translation>A jelszavak tárolási helye: {keyring}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Paste</source>
      <translation>Beillesztés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Paused</source>
      <translation>Szünetel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Payment order not paid</source>
      <translation>Kifizetetlen fizetési megbízás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Pending</source>
      <translation>Függőben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Pieces of {line}: {old} -&gt; 0, the line is dropped.</source>
      <translation>{line} darabszáma: {old} -&gt; 0, a sor törlődik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Pieces of {line}: {old} -&gt; {new}.</source>
      <translation>{line} darabszáma: {old} -&gt; {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Polish</source>
      <translation>Lengyel</translation>
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
      <translation>Összekészítve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Price</source>
      <translation>Ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Price and status</source>
      <translation>Ár és állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Price problem</source>
      <translation>Árprobléma</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Product safety</source>
      <translation>Termékbiztonság</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Products</source>
      <translation>Termékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/category_fields.py" />
      <source>Products that differ only in the characteristics of the family share one page.</source>
      <translation>Azok a termékek, amelyek csak a család jellemzőiben különböznek, közös oldalon jelennek meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Proforma invoice</source>
      <translation>Díjbekérő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Propose for a campaign</source>
      <translation>Javaslat kampányba</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Public addresses of JPG or PNG files, at most 6000 × 6000 pixels and 8 MB.</source>
      <translation>JPG vagy PNG fájlok nyilvános címei, legfeljebb 6000 × 6000 képpont és 8 MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Published; waiting for eMAG…</source>
      <translation>Közzétéve; várakozás az eMAG-ra…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Publishing and fetching back…</source>
      <translation>Közzététel és visszatöltés…</translation>
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
      <translation>Beolvasva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>Read the list anew.</source>
      <translation>Olvassa be újra a listát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Read them with emag-desk sync categories.</source>
      <translation>Olvassa be őket: emag-desk sync categories.</translation>
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
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Ready</source>
      <translation>Kész</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Reason</source>
      <translation>Ok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Reason of the refusal</source>
      <translation>Az elutasítás oka</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Reason {number} of an older list</source>
      <translation>{number}. ok egy régebbi listáról</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Received</source>
      <translation>Átvéve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Received less or more than the order</source>
      <translation>A rendelésnél kevesebb vagy több érkezett</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Recommended</source>
      <translation>Ajánlott</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Recommended price</source>
      <translation>Ajánlott ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Redo</source>
      <translation>Mégis</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Refund</source>
      <translation>Visszatérítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Refund and return differ</source>
      <translation>A visszatérítés és a visszáru eltér</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Refund of the cancellation {cancellation}.</source>
      <translation>A(z) {cancellation} törlés visszatérítése.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Refuse</source>
      <translation>Elutasítás</translation>
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
      <translation>Elutasítva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Refused products</source>
      <translation>Elutasított termékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Rejected</source>
      <translation>Elutasított</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rejected brand</source>
      <translation>Elutasított márka</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Remarks</source>
      <translation>Megjegyzések</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>Remove or rename one.</source>
      <translation>Távolítsa el vagy nevezze át az egyiket.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Replace all images</source>
      <translation>Minden kép cseréje</translation>
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
      <translation>Felváltva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Replacement</source>
      <translation>Csere</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Replacement: {quantity} x {name}.</source>
      <translation>Csere: {quantity} x {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <location filename="../../emag_desk/sync/one_document.py" />
      <source>Report it with the request log.</source>
      <translation>Jelentse a kérésnaplóval együtt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Representative in the EU</source>
      <translation>Képviselő az EU-ban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Request budget</source>
      <translation>Kéréskeret</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Resolution</source>
      <translation>Felbontás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Return without refund</source>
      <translation>Visszáru visszatérítés nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Return {number}</source>
      <translation>{number} visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Return {returns} is finalized with {promised}, and nothing was given back.</source>
      <translation>{returns} visszáru véglegesítve, ígérve: {promised}, de semmi sem lett visszatérítve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Return {returns} is finalized with {promised}; {refunded} was given back.</source>
      <translation>{returns} visszáru véglegesítve, ígérve: {promised}; visszatérítve: {refunded}.</translation>
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
      <translation>Visszaküldve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Returns</source>
      <translation>Visszáruk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Revert</source>
      <translation>Visszaállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Review</source>
      <translation>Áttekintés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Romanian</source>
      <translation>Román</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Round the gross price to end in</source>
      <translation>Bruttó ár kerekítése erre a végződésre</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Running</source>
      <translation>Fut</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Russian</source>
      <translation>Orosz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>S3-compatible storage</source>
      <translation>S3-kompatibilis tároló</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>SFTP server</source>
      <translation>SFTP-kiszolgáló</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Safety information</source>
      <translation>Biztonsági információ</translation>
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
      <translation>Mentve</translation>
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
      <translation>Mentve megjegyzéssel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>Say how many percent the voucher takes off.</source>
      <translation>Adja meg, hány százalék kedvezményt ad az utalvány.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Say how many pieces are in the campaign.</source>
      <translation>Adja meg, hány darab van a kampányban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>Say how many pieces one order may have in this campaign.</source>
      <translation>Adja meg, hány darab lehet egy rendelésben ebben a kampányban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/own_invoices.py" />
      <source>Say in the settings how it numbers them.</source>
      <translation>Adja meg a beállításokban, hogyan számozza őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing.py" />
      <source>Say in the settings where the PDFs of this account are published.</source>
      <translation>Adja meg a beállításokban, hová kerülnek közzétételre a fiók PDF-jei.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>Say which product the customer gets in its place, and how many.</source>
      <translation>Adja meg, melyik terméket kapja helyette a vevő, és hányat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Say whose categories, with --account.</source>
      <translation>Adja meg az --account kapcsolóval, kinek a kategóriái.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Say whose template to write, with --category ID.</source>
      <translation>Adja meg a --category ID kapcsolóval, melyik sablon készüljön el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Search by EAN</source>
      <translation>Keresés EAN szerint</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Send a courier for the return</source>
      <translation>Futár küldése a visszáruért</translation>
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
      <translation>Küldés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Sending this a second time may cost money twice.</source>
      <translation>Ha ezt másodszor is elküldi, kétszer kerülhet pénzbe.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Sends a product back that does not work</source>
      <translation>Nem működő terméket küld vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Sends a sealed product back</source>
      <translation>Bontatlan terméket küld vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Sends a working product back</source>
      <translation>Működő terméket küld vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Serial number</source>
      <translation>Sorozatszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Set the clock, or let the operating system set it.</source>
      <translation>Állítsa be az órát, vagy bízza az operációs rendszerre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Set the clock, then try again.</source>
      <translation>Állítsa be az órát, majd próbálja újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Set the gross price to</source>
      <translation>Bruttó ár legyen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Set to</source>
      <translation>Legyen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Several accounts are called {name}.</source>
      <translation>Több fióknak is {name} a neve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>Several accounts have an order with this number: type it in the window of the order.</source>
      <translation>Több fióknak is van ilyen számú rendelése: írja be a rendelés ablakában.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>Several files belong to order {order}: choose one.</source>
      <translation>Több fájl tartozik a(z) {order} rendeléshez: válasszon egyet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Shipped by eMAG (FBE)</source>
      <translation>Az eMAG szállítja (FBE)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Shipped by us</source>
      <translation>Mi szállítjuk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Shipped too late</source>
      <translation>Túl későn feladva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Size</source>
      <translation>Méret</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Size and weight are told.</source>
      <translation>A méret és a tömeg közölve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Skipped</source>
      <translation>Kihagyva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Slovak</source>
      <translation>Szlovák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_days.py" />
      <source>Some of these days belong to interval {number} already.</source>
      <translation>E napok némelyike már a(z) {number}. időszakhoz tartozik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Somebody has locked the file on {host}.</source>
      <translation>Valaki zárolta a fájlt itt: {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Something before eMAG's API stands in the way: a proxy, a firewall, or eMAG's own protection.</source>
      <translation>Valami áll az eMAG API-ja előtt: proxy, tűzfal vagy az eMAG saját védelme.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Spanish</source>
      <translation>Spanyol</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Split it into several files.</source>
      <translation>Ossza szét több fájlra.</translation>
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
      <translation>Előkészítve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Start date</source>
      <translation>Kezdő dátum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Status: {new}.</source>
      <translation>Állapot: {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Status: {old} -&gt; {new}.</source>
      <translation>Állapot: {old} -&gt; {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Stock</source>
      <translation>Készlet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Stock and handling time</source>
      <translation>Készlet és kezelési idő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Stock in site</source>
      <translation>Stock in site</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Stock must be between 0 and {most}.</source>
      <translation>A készlet 0 és {most} közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Stock total</source>
      <translation>Teljes készlet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Store credit</source>
      <translation>Vásárlási jóváírás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Storno</source>
      <translation>Sztornó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Storno of a cancelled commission</source>
      <translation>Törölt jutalék sztornója</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Storno without credit note</source>
      <translation>Sztornó jóváíró számla nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Super cold</source>
      <translation>Szuperhideg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Super hot</source>
      <translation>Szuperforró</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Supply lead time</source>
      <translation>Utánpótlási idő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Take over the address that it leads to.</source>
      <translation>Vegye át azt a címet, amelyre átirányít.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Take staged edits back</source>
      <translation>Előkészített módosítások visszavonása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Take the order on: new -&gt; in progress.</source>
      <translation>A rendelés elfogadása: új -&gt; folyamatban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Tell size and weight</source>
      <translation>Méret és tömeg megadása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Tell the payment of an invoice</source>
      <translation>Számla kifizetésének közlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Text</source>
      <translation>Szöveg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>That would take back more than the invoice {number} comes to.</source>
      <translation>Ez többet venne vissza, mint a(z) {number} számla értéke.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The AWB is issued.</source>
      <translation>Az AWB ki van állítva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/invoice_create.py" />
      <source>The ERP did not answer clearly, and no call finds an invoice by our number. Look there whether it has it.</source>
      <translation>Az ERP nem válaszolt egyértelműen, és nincs hívás, amely a saját számunkon megtalálna egy számlát. Nézze meg ott, megvan-e.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_create.py" />
      <source>The ERP did not answer clearly, and no call lists its returns. Look there whether it has this one.</source>
      <translation>Az ERP nem válaszolt egyértelműen, és nincs hívás, amely a visszáruit listázná. Nézze meg ott, megvan-e ez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>The ERP did not answer clearly. The return is {status} now.</source>
      <translation>Az ERP nem válaszolt egyértelműen. A visszáru most: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/invoice_create.py" />
      <source>The ERP has {number} already, as {there}.</source>
      <translation>Az ERP-ben már van {number}, mint {there}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>The PDF has {size} MB; at most {most} MB are published.</source>
      <translation>A PDF {size} MB; legfeljebb {most} MB tehető közzé.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>The VAT rate of this offer is not known.</source>
      <translation>Az ajánlat ÁFA-kulcsa nem ismert.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The access key is missing.</source>
      <translation>Hiányzik a hozzáférési kulcs.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>The access key may not write into the bucket {bucket}, or not for everybody to read ({code}).</source>
      <translation>A hozzáférési kulccsal nem írható a(z) {bucket} bucket, vagy nem bárki számára olvashatóan ({code}).</translation>
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
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The address does not end in .pdf, and eMAG takes only PDF files.</source>
      <translation>A cím nem .pdf végű, az eMAG pedig csak PDF-fájlt fogad el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The address has {letters} letters; eMAG takes {most}.</source>
      <translation>A cím {letters} betű; az eMAG {most} betűt fogad el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The address holds a user name or a password, which customers would see.</source>
      <translation>A cím felhasználónevet vagy jelszót tartalmaz, amelyet a vevők látnának.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>The address must begin with https:// so that nobody on the way can read the password.</source>
      <translation>A címnek https:// előtaggal kell kezdődnie, hogy útközben senki ne olvashassa a jelszót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>The address must lead straight to the file, for everybody: check the public address.</source>
      <translation>A címnek bárkit egyenesen a fájlhoz kell vezetnie: ellenőrizze a nyilvános címet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The address needs {name} once, where the name of the file belongs, and no other brackets.</source>
      <translation>A címben egyszer szerepeljen a {name}, a fájlnév helyén, más kapcsos zárójel nélkül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The address of the account {name} holds a user name or a password.</source>
      <translation>A(z) {name} fiók címe felhasználónevet vagy jelszót tartalmaz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The address of the company is missing.</source>
      <translation>Hiányzik a cég címe.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The address of the storage has no path: bucket and folder have fields of their own.</source>
      <translation>A tárhely címében nincs útvonal: a bucketnek és a mappának saját mezője van.</translation>
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
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The campaign's number must be from 1 to {most}.</source>
      <translation>A kampány száma 1 és {most} közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/catalogue.py" />
      <source>The categories of {name} are being read already.</source>
      <translation>A(z) {name} kategóriáinak olvasása már folyik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The category has no characteristic {number}.</source>
      <translation>A kategóriának nincs {number}. számú jellemzője.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The category has no such type of family.</source>
      <translation>A kategóriának nincs ilyen családtípusa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The category {before} is called {after} now.</source>
      <translation>A(z) {before} kategória új neve: {after}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/templates.py" />
      <source>The category {category} has not been read yet.</source>
      <translation>A(z) {category} kategória még nincs beolvasva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The certificate cannot be shown.</source>
      <translation>A tanúsítvány nem jeleníthető meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The certificate is for {subject}, signed by {issuer}, valid until {day}, SHA-256 {fingerprint}…</source>
      <translation>A tanúsítvány alanya {subject}, aláírója {issuer}, érvényes eddig: {day}, SHA-256 {fingerprint}…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>The certificate of {host} is not trusted: {reason}.</source>
      <translation>{host} tanúsítványa nem megbízható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The characteristics below are those of another category.</source>
      <translation>Az alábbi jellemzők egy másik kategóriáéi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The characteristics of the family type {name} changed.</source>
      <translation>A(z) {name} családtípus jellemzői megváltoztak.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The check digit of {value} is wrong: is a digit mistyped?</source>
      <translation>A(z) {value} ellenőrző számjegye hibás: nem elírás?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/document_sheet.py" />
      <location filename="../../emag_desk/sync/offer_sheet.py" />
      <source>The columns are: {keys}.</source>
      <translation>Az oszlopok: {keys}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The connection broke before the answer was complete.</source>
      <translation>A kapcsolat megszakadt, mielőtt a válasz teljes lett volna.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>The connection to {host} broke off: {reason}.</source>
      <translation>A kapcsolat megszakadt ezzel: {host}. {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The connection to {host} is not encrypted.</source>
      <translation>A kapcsolat ezzel: {host} nincs titkosítva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The contact</source>
      <translation>A kapcsolattartó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The country is a code of two letters, such as RO.</source>
      <translation>Az ország kétbetűs kód, például RO.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier account {name} does not deliver to {place}.</source>
      <translation>A(z) {name} futárfiók nem szállít ide: {place}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier account {name} does not go to home addresses.</source>
      <translation>A(z) {name} futárfiók nem szállít házhoz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier account {name} does not serve the locker {locker}.</source>
      <translation>A(z) {name} futárfiók nem szolgálja ki a(z) {locker} csomagautomatát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier account {name} is not for orders.</source>
      <translation>A(z) {name} futárfiók nem rendelésekhez való.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier account {name} is not for returns.</source>
      <translation>A(z) {name} futárfiók nem visszárukhoz való.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier account {name} is switched off.</source>
      <translation>A(z) {name} futárfiók ki van kapcsolva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier can come on {day} at the earliest.</source>
      <translation>A futár legkorábban ekkor jöhet: {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier cannot collect {cod} {currency}.</source>
      <translation>A futár nem szedhet be ennyit: {cod} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier collects nothing for a return.</source>
      <translation>Visszárunál a futár semmit sem szed be.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier collects {cod} {currency}, but the customer owes {due} {currency}.</source>
      <translation>A futár {cod} {currency} összeget szed be, de a vevő tartozása {due} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>The courier collects {cod} {currency}.</source>
      <translation>A futár {cod} {currency} összeget szed be.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The courier collects {collected} with {awbs}; the order comes to {due}.</source>
      <translation>A futár {collected} összeget szed be ezekkel: {awbs}; a rendelés értéke {due}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The courier is unlocked.</source>
      <translation>A futár fel van oldva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The customer asked for it</source>
      <translation>A vevő kérte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoicing.py" />
      <source>The customer can have from 0 to {most} days to pay.</source>
      <translation>A vevő fizetési határideje 0–{most} nap lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer cannot be contacted</source>
      <translation>A vevő nem elérhető</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer changed their mind</source>
      <translation>A vevő meggondolta magát</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The customer chose the locker {name}: the parcel goes there all the same.</source>
      <translation>A vevő a(z) {name} csomagautomatát választotta: a csomag mindenképp oda megy.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer does not need it any more</source>
      <translation>A vevőnek már nincs rá szüksége</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The customer gets what is told here, and the return is closed. It is asked for once.</source>
      <translation>A vevő az itt közölteket kapja, és a visszáru lezárul. Ezt egyszer kérjük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>The customer gets {money} {currency} back.</source>
      <translation>A vevő visszakap {money} {currency} összeget.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>The customer gets: {what}.</source>
      <translation>A vevő ezt kapja: {what}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The customer has asked to cancel this order.</source>
      <translation>A vevő kérte a rendelés törlését.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The customer has chosen eMAG's courier: this sends one more.</source>
      <translation>A vevő az eMAG futárát választotta: ez még egyet küld.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The customer has chosen to send it: no courier is expected.</source>
      <translation>A vevő maga küldi vissza: nem várnak futárt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>The customer has it already.</source>
      <translation>A vevőnél már ott van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The customer has to pay {new} now, not {old}. No AWB was issued: look again.</source>
      <translation>A vevőnek most {new} összeget kell fizetnie, nem {old} összeget. Nem készült AWB: nézze meg újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The customer is a company without a tax number.</source>
      <translation>A vevő adószám nélküli cég.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>The customer is not satisfied</source>
      <translation>A vevő elégedetlen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>The customer paid by card: nothing more is collected for new lines.</source>
      <translation>A vevő kártyával fizetett: az új sorokért nem szedünk be többet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer placed another order</source>
      <translation>A vevő másik rendelést adott le</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The customer reads the reason, and the return is closed.</source>
      <translation>A vevő látja az indoklást, és a visszáru lezárul.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>The customer sends it</source>
      <translation>A vevő küldi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>The customer wants</source>
      <translation>A vevő kérése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>The customer writes</source>
      <translation>A vevő írja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>The data directory {path} is on a network drive, where a database is not safe.</source>
      <translation>A(z) {path} adatmappa hálózati meghajtón van, ahol az adatbázis nincs biztonságban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The data of the company is not complete: {reason}</source>
      <translation>A cég adatai hiányosak: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The date must be from {earliest} to {latest}.</source>
      <translation>A dátum {earliest} és {latest} közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The delivery estimate is too long</source>
      <translation>Túl hosszú a becsült szállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The delivery estimate is too long (instalments)</source>
      <translation>Túl hosszú a becsült szállítás (részlet)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/at_hand.py" />
      <source>The details of order {number} are not kept here.</source>
      <translation>A(z) {number} rendelés részletei nincsenek itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_opening.py" />
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>The details of return {number} are not kept here any more.</source>
      <translation>A(z) {number} visszáru részletei már nincsenek itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>The details of return {number} are not kept here.</source>
      <translation>A(z) {number} visszáru részletei nincsenek itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The details of this return are not kept here any more.</source>
      <translation>A visszáru részleteit már nem őrizzük itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The directory on the server is missing.</source>
      <translation>Hiányzik a kiszolgálón lévő könyvtár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The document is attached.</source>
      <translation>A dokumentum csatolva van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>The ending of {name} says nothing about its format.</source>
      <translation>A(z) {name} kiterjesztése nem árulja el a formátumot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/document_sheet.py" />
      <location filename="../../emag_desk/sync/export.py" />
      <source>The export was stopped; {path} was not written.</source>
      <translation>Az exportálás leállt; {path} nem készült el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The family needs a value here: its products differ in it.</source>
      <translation>A családnak itt érték kell: a termékei ebben különböznek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The family takes one value here only: its products differ in it.</source>
      <translation>A család itt csak egy értéket fogad el: a termékei ebben különböznek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The family type {name} is new.</source>
      <translation>A(z) {name} családtípus új.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>The file was put in its place, but {url} does not show it (HTTP {status}).</source>
      <translation>A fájl a helyére került, de a(z) {url} nem mutatja (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The file {path} cannot be read: {reason}.</source>
      <translation>A(z) {path} fájl nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>The filters are: {all}.</source>
      <translation>A szűrők: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The first AWB does that by itself: it exists, its number is unknown. Copy it from the panel.</source>
      <translation>Ezt az első AWB magától megteszi: létezik, de a száma ismeretlen. Másolja ki a felületről.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>The first label goes to place 1, 2, 3 or 4 of the sheet, not {place}.</source>
      <translation>Az első címke a lap 1., 2., 3. vagy 4. helyére kerülhet, nem ide: {place}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The first row names no offer and field that could be imported; it has: {headings}.</source>
      <translation>Az első sor nem nevez meg importálható ajánlatot és mezőt; tartalma: {headings}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The folder in the bucket has letters, digits, dashes and dots, and ends in a slash: invoices/</source>
      <translation>A bucketben lévő mappa betűkből, számjegyekből, kötőjelekből és pontokból áll, és perjelre végződik: invoices/</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The folder is missing.</source>
      <translation>Hiányzik a mappa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The folder needs its whole path, from the root or the drive on.</source>
      <translation>A mappa teljes útvonala kell, a gyökértől vagy a meghajtótól kezdve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>The folder {folder} cannot be read: {reason}.</source>
      <translation>A(z) {folder} mappa nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>The folder {folder} cannot be written to: {reason}.</source>
      <translation>A(z) {folder} mappa nem írható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>The folder {folder} is not there.</source>
      <translation>Nincs meg a(z) {folder} mappa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/report.py" />
      <source>The folder {path} cannot be used: {reason}.</source>
      <translation>A(z) {path} mappa nem használható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>The formats are: {all}.</source>
      <translation>A formátumok: {all}.</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The insured value must be from 0 to {most}.</source>
      <translation>A biztosítási érték 0 és {most} közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf.py" />
      <source>The invoice {number} is not what was written down: it is not printed.</source>
      <translation>A(z) {number} számla nem az, amit feljegyeztünk: nem nyomtatjuk ki.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>The invoice {number} was not written here.</source>
      <translation>A(z) {number} számla nem itt készült.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The invoices come to {invoiced}, the order to {total}.</source>
      <translation>A számlák értéke {invoiced}, a rendelésé {total}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The invoices come to {invoiced}, what is left of the order to {total}: a credit note is missing.</source>
      <translation>A számlák értéke {invoiced}, a rendelésből maradóé {total}: hiányzik egy jóváíró számla.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/invoices.py" />
      <source>The invoices tab is not ready.</source>
      <translation>A Számlák lap még nincs kész.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The key file needs its whole path, from the root or the drive on.</source>
      <translation>A kulcsfájl teljes útvonala kell, a gyökértől vagy a meghajtótól kezdve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>The key file {path} cannot be read: {reason}.</source>
      <translation>A(z) {path} kulcsfájl nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>The key that is kept for {host} cannot be read.</source>
      <translation>A(z) {host} tárolt kulcsa nem olvasható.</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The last date for shipment has passed.</source>
      <translation>A feladás utolsó napja elmúlt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The last digit of this tax number does not fit the others: mistyped?</source>
      <translation>Az adószám utolsó jegye nem illik a többihez: elírás?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>The last part of the product's address on the site.</source>
      <translation>A termék webcímének utolsó része a webhelyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The lines are changed.</source>
      <translation>A sorok módosítva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/lines.py" />
      <source>The lines are so already.</source>
      <translation>A sorok már ilyenek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The lines of the order changed since you saw it. No AWB was issued: look again.</source>
      <translation>A rendelés sorai módosultak, mióta látta. Nem készült AWB: nézze meg újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <source>The local copy of your offers was damaged and has been started anew; the old file is {path}. Pull the offers again. Your changes are kept elsewhere and are not touched.</source>
      <translation>Az ajánlatok helyi másolata sérült volt, ezért újat kezdtünk; a régi fájl: {path}. Olvassa be újra az ajánlatokat. A módosításai máshol vannak, nem sérültek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The logo must be a picture: {kinds}.</source>
      <translation>A logó kép legyen: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The logo needs its whole path, from the root or the drive on.</source>
      <translation>A logó teljes útvonala kell, a gyökértől vagy a meghajtótól kezdve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>The marketplace has no call for this step: {purpose}.</source>
      <translation>A piactérnek nincs hívása ehhez a lépéshez: {purpose}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <location filename="../../emag_desk/sync/actions/invoice_payment.py" />
      <source>The marketplace is not told of payments: they are kept here.</source>
      <translation>A piactér nem kap hírt a fizetésekről: itt őrizzük őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The marketplace partner requested it</source>
      <translation>A piactéri partner kérte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/invoice_create.py" />
      <source>The marketplace takes no invoices: it fetches their PDF, which is put on the order.</source>
      <translation>A piactér nem fogad számlát: a rendelésre tett PDF-et tölti le.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The minimum price {low} is above the maximum price {high}.</source>
      <translation>A minimális ár ({low}) nagyobb a maximálisnál ({high}).</translation>
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
      <translation>A visszatérítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The name</source>
      <translation>A név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>The name fits several orders: {orders}.</source>
      <translation>A név több rendeléshez illik: {orders}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The name has {letters} letters; eMAG takes {most}.</source>
      <translation>A név {letters} betű; az eMAG {most} betűt fogad el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The name of the company is missing.</source>
      <translation>Hiányzik a cég neve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The name {host} cannot be found.</source>
      <translation>A(z) {host} név nem található.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The next number must be from 1 to {most}.</source>
      <translation>A következő szám 1 és {most} közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The number can have from 1 to {most} digits.</source>
      <translation>A szám 1–{most} jegyű lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The number in the trade register is missing.</source>
      <translation>Hiányzik a cégjegyzékszám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>The number of the AWB is missing, or is none.</source>
      <translation>Az AWB száma hiányzik, vagy nem szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>The number of the return is missing, or is none.</source>
      <translation>A visszáru száma hiányzik, vagy nem szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>The number that the ERP gave the invoice is missing, or is none.</source>
      <translation>Az ERP által adott számlaszám hiányzik, vagy nem szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>The number {number} is here twice.</source>
      <translation>A(z) {number} szám kétszer szerepel itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>The number {number} was given out already, by another series.</source>
      <translation>A(z) {number} számot már egy másik sorozat kiadta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>The number {number} was given out before, and this outbox does not know it: it was put back from a copy.</source>
      <translation>A(z) {number} szám már ki lett adva, de ez a Kimenő nem ismeri: másolatból lett visszaállítva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The offer will no longer be on sale.</source>
      <translation>Az ajánlat többé nem lesz eladó.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The offer {id} is proposed twice.</source>
      <translation>A(z) {id} ajánlat kétszer szerepel a javaslatban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>The offer's number is missing.</source>
      <translation>Hiányzik az ajánlat száma.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The offer's number must be from 1 to {most}.</source>
      <translation>Az ajánlat száma 1 és {most} közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order already has an AWB: {cod} {currency} might be collected twice.</source>
      <translation>A rendelésnek már van AWB-je: {cod} {currency} kétszer lehet beszedve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order already has our invoice {number}.</source>
      <translation>A rendelésnek már megvan a(z) {number} számlánk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order already has the AWB {numbers}: this makes another one.</source>
      <translation>A rendelésnek már van AWB-je ({numbers}): ez még egyet készít.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The order came back, and eMAG keeps {kept} of its commission of {commission} {currency}.</source>
      <translation>A rendelés visszajött, és az eMAG a(z) {commission} {currency} jutalékából {kept} összeget megtart.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The order changed since you saw it: it was {old} and is {new}. No AWB was issued.</source>
      <translation>A rendelés módosult, mióta látta: {old} volt, most {new}. Nem készült AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order has VAT, but the company is said not to be a payer of VAT.</source>
      <translation>A rendelésen van ÁFA, de a cég nem ÁFA-alanyként szerepel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order has its new status.</source>
      <translation>A rendelés új állapotban van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>The order has no product {offer}.</source>
      <translation>A rendelésben nincs {offer} termék.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order has no products left.</source>
      <translation>A rendelésben nem maradt termék.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <source>The order has no such line any more.</source>
      <translation>A rendelésben már nincs ilyen sor.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>The order has the invoice {number} already: write a credit note for it first.</source>
      <translation>A rendelésnek már van {number} számlája: előbb írjon hozzá jóváíró számlát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order is acknowledged.</source>
      <translation>A rendelés nyugtázva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/sync/actions/cancel.py" />
      <source>The order is cancelled already.</source>
      <translation>A rendelés már törölve van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order is cancelled.</source>
      <translation>A rendelés törölve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order is finalized: an AWB may have been issued elsewhere. Look before you make another one.</source>
      <translation>A rendelés véglegesítve van: lehet, hogy máshol készült AWB. Nézze meg, mielőtt újat készít.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order is in {own}, the AWB in {currency}.</source>
      <translation>A rendelés pénzneme {own}, az AWB-é {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order is not finalized yet: it may still change.</source>
      <translation>A rendelés még nincs véglegesítve: még módosulhat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>The order is not known here: what was paid is not compared.</source>
      <translation>A rendelés itt nem ismert: a fizetett összeget nem vetjük össze.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order is not paid at the door: the courier collects nothing.</source>
      <translation>A rendelés nem utánvétes: a futár semmit sem szed be.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order is returned: the money goes back.</source>
      <translation>A rendelés visszaküldött: a pénz visszajár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/status.py" />
      <source>The order is {status} already.</source>
      <translation>A rendelés már ilyen: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>The order was cancelled or came back: there is nothing to invoice.</source>
      <translation>A rendelés törölve lett vagy visszajött: nincs mit számlázni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>The order was changed after you decided. Nothing was sent: look at it again.</source>
      <translation>A rendelés a döntése után módosult. Semmi sem ment el: nézze meg újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>The order was {shown} when you decided and is {found} now. Nothing was sent.</source>
      <translation>A rendelés a döntésekor {shown} volt, most {found}. Semmi sem ment el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order {order} comes to more than was invoiced with {number}: that needs another invoice.</source>
      <translation>A(z) {order} rendelés értéke több, mint a számlázott ({number}): ehhez még egy számla kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/return_pull.py" />
      <source>The orders and parcels of the returns could not all be read: {problem}</source>
      <translation>A visszáruk rendelései és csomagjai nem mind olvashatók be: {problem}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/orders.py" />
      <source>The orders tab is not ready.</source>
      <translation>A Rendelések lap nem áll készen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox.py" />
      <source>The outbox {path} cannot be read: {reason}.</source>
      <translation>A(z) {path} kimenő sor nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The parcel came damaged</source>
      <translation>A csomag sérülten érkezett</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The parcel is here. What you found can be told now, or when the return is finished.</source>
      <translation>A csomag megérkezett. Hogy mit talált benne, most vagy a visszáru lezárásakor is közölheti.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_invoicing.py" />
      <source>The part {name} of {path} was left out: {reason}</source>
      <translation>A(z) {path} fájl {name} része kimaradt: {reason}</translation>
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
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_checks.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>The payment contract cancelled</source>
      <translation>Fizetési szerződés felmondva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The payment failed</source>
      <translation>A fizetés nem sikerült</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The phone of the {side} is missing.</source>
      <translation>Hiányzik a {side} telefonszáma.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The phone of the {side}, {phone}, must have {fewest} to {most} digits.</source>
      <translation>A {side} telefonszáma ({phone}) {fewest}–{most} jegyű legyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>The picture on the clipboard cannot be written down.</source>
      <translation>A vágólapon lévő kép nem menthető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>The picture {path} cannot be written.</source>
      <translation>A(z) {path} kép nem írható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>The pieces must be from 0 to {most}.</source>
      <translation>A darabszám 0 és {most} közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The preference {name} cannot be {value} ({source}): the default is used.</source>
      <translation>A(z) {name} beállítás nem lehet {value} ({source}): az alapértéket használjuk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The prefix begins with a letter or digit and has at most {most} letters, digits, spaces or . _ / -</source>
      <translation>Az előtag betűvel vagy számjeggyel kezdődik, és legfeljebb {most} betű, számjegy, szóköz vagy . _ / - jel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The prefix ends in a digit: prefix and number run into each other.</source>
      <translation>Az előtag számjegyre végződik: az előtag és a szám összefolyik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The price in the campaign, {price}, is above the present one, {own}: eMAG may refuse it.</source>
      <translation>A kampányár ({price}) magasabb a mostaninál ({own}): az eMAG elutasíthatja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The price {price} is above the maximum {high}.</source>
      <translation>Az ár ({price}) a maximum ({high}) fölött van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The price {price} is below the minimum {low}.</source>
      <translation>Az ár ({price}) a minimum ({low}) alatt van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_paper.py" />
      <source>The printer {printer} takes nothing.</source>
      <translation>A(z) {printer} nyomtató nem fogad semmit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product has a defect or is incomplete</source>
      <translation>A termék hibás vagy hiányos</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product is not as described on the site</source>
      <translation>A termék nem olyan, mint a webhelyen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product is not what was expected</source>
      <translation>Nem ilyen termékre számított</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product was a gift</source>
      <translation>A termék ajándék volt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/actions.py" />
      <source>The program is still starting; try again in a moment.</source>
      <translation>A program még indul; próbálja újra kicsit később.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>The program reported a fault: {report}</source>
      <translation>A program hibát jelentett: {report}</translation>
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
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The proxy of the account {name} is not an address.</source>
      <translation>A(z) {name} fiók proxyja nem cím.</translation>
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
      <translation>A proxy címe értelmetlen: a port legfeljebb 65535 lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The recommended price {recommended} must be above the price {price}.</source>
      <translation>Az ajánlott árnak ({recommended}) nagyobbnak kell lennie az árnál ({price}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <source>The reconciliation was stopped.</source>
      <translation>Az egyeztetés leállítva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The refund is on its way.</source>
      <translation>A visszatérítés úton van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The remark is too long: eMAG takes {most} letters, without “{rest}”.</source>
      <translation>A megjegyzés túl hosszú: az eMAG {most} betűt fogad el, ez nélkül: „{rest}”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The return already has the AWB {numbers}: this sends one more courier.</source>
      <translation>A visszárunak már van AWB-je ({numbers}): ez még egy futárt küld.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The return has its new status.</source>
      <translation>A visszáru megkapta az új állapotát.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>The return has no such product any more.</source>
      <translation>A visszáruban már nincs ilyen termék.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The return is created.</source>
      <translation>A visszáru létrejött.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>The return is so already.</source>
      <translation>A visszáru már ilyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The return is updated.</source>
      <translation>A visszáru frissítve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>The return is {status} already.</source>
      <translation>A visszáru már ilyen: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>The return was changed after you decided. Nothing was sent: look at it again.</source>
      <translation>A visszáru a döntése után módosult. Semmi sem ment el: nézze meg újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>The return was {shown} when you decided and is {found} now. Nothing was sent.</source>
      <translation>A visszáru a döntésekor {shown} volt, most {found}. Semmi sem ment el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>The return {rma} becomes: {new}.</source>
      <translation>A(z) {rma} visszáru új állapota: {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/returns.py" />
      <source>The returns tab is not ready.</source>
      <translation>A Visszáruk lap nem áll készen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/endpoints.py" />
      <source>The route {route} needs the number of what it is about.</source>
      <translation>A(z) {route} útvonalhoz kell az objektum száma.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>The same is already waiting or under way for {number}: see the Outbox.</source>
      <translation>Ugyanez már várakozik vagy folyamatban van ehhez: {number}; lásd a Kimenő fület.</translation>
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
      <translation>Ugyanaz a termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>The searches by EAN that eMAG allows in a day are used up.</source>
      <translation>Elfogyott az eMAG által egy napra engedett EAN-keresés.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The second phone of the {side}, {phone}, must have {fewest} to {most} digits, or be left out.</source>
      <translation>A {side} második telefonszáma ({phone}) {fewest}–{most} jegyű legyen, vagy maradjon üres.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The series {prefix} has no numbers left.</source>
      <translation>A(z) {prefix} sorozatban nem maradt szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The server is a name or an address without sftp:// and without a path.</source>
      <translation>A kiszolgáló egy név vagy cím, sftp:// és útvonal nélkül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>The server {host} is not known yet. It shows the key {fingerprint}.</source>
      <translation>A(z) {host} kiszolgáló még nem ismert. A mutatott kulcsa: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>The server {host} shows another key than the one you agreed to: {fingerprint}.</source>
      <translation>A(z) {host} kiszolgáló más kulcsot mutat, mint amit elfogadott: {fingerprint}.</translation>
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
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The size does not fit</source>
      <translation>Nem jó a méret</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The stock goes to zero: the offer will no longer be on sale.</source>
      <translation>A készlet nullára csökken: az ajánlat többé nem lesz eladó.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The stock of a campaign is from 0 to {most} pieces.</source>
      <translation>A kampány készlete 0–{most} darab.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>The storage cannot be used like this: {reason}.</source>
      <translation>A tárhely így nem használható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The street</source>
      <translation>Az utca</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The tax number (CIF) of the company is missing.</source>
      <translation>Hiányzik a cég adószáma (CIF).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <source>The template of category {id} is not in the cache, so its characteristics could not be checked.</source>
      <translation>A(z) {id} kategória sablonja nincs a gyorsítótárban, ezért a jellemzői nem voltak ellenőrizhetők.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>The time for giving money back ended on {day}.</source>
      <translation>A visszatérítés határideje lejárt: {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The type of {name} was “{before}” and is “{after}” now.</source>
      <translation>A(z) {name} típusa „{before}” volt, most „{after}”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The user name is missing.</source>
      <translation>Hiányzik a felhasználónév.</translation>
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
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>The voucher is a whole number of percent.</source>
      <translation>Az utalvány egész százalék.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The voucher takes from {least} to {most} % off.</source>
      <translation>Az utalvány {least}–{most} % kedvezményt adhat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The warehouse id of {name} must be from 1 to 65535.</source>
      <translation>A(z) {name} raktárazonosítója 1 és 65535 közötti legyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The warranty is mandatory now.</source>
      <translation>A garancia már kötelező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The warranty is optional now.</source>
      <translation>A garancia már nem kötelező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>The way it was paid</source>
      <translation>A fizetés módja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The weight must be from 0 to {most} kg.</source>
      <translation>A tömeg 0 és {most} kg közötti lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The weight {told} kg is not the sum of the parcels, {sum} kg: the sum is sent.</source>
      <translation>A megadott {told} kg nem a csomagok összege ({sum} kg): az összeget küldjük.</translation>
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
      <location filename="../../emag_desk/tour/products.py" />
      <source>There are no product forms.</source>
      <translation>Nincsenek termékűrlapok.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>There are {count} offers.</source>
      <translation>{count} ajánlat van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>There is a green tax on eMAG Romania only.</source>
      <translation>Zöldadó csak az eMAG Romániánál van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>There is already an account named {name}.</source>
      <translation>Már van {name} nevű fiók.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
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
      <translation>Nincs {name} fiók.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>There is no bucket {bucket} at {host}.</source>
      <translation>Itt nincs {bucket} bucket: {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>There is no button {name} that could be pressed.</source>
      <translation>Nincs megnyomható {name} gomb.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>There is no categories tab.</source>
      <translation>Nincs Kategóriák lap.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>There is no collection {url}.</source>
      <translation>Nincs ilyen gyűjtemény: {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/document_sheet.py" />
      <location filename="../../emag_desk/sync/offer_sheet.py" />
      <source>There is no column {key}.</source>
      <translation>Nincs {key} oszlop.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/offers.py" />
      <source>There is no column {key}; there are {columns}.</source>
      <translation>Nincs {key} oszlop; ezek vannak: {columns}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>There is no directory {directory} on {host}.</source>
      <translation>Nincs {directory} könyvtár itt: {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>There is no family type {name} any more.</source>
      <translation>Már nincs {name} családtípus.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_keys.py" />
      <source>There is no field {key} in a product.</source>
      <translation>A termékben nincs {key} mező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>There is no field {key} that could be edited.</source>
      <translation>Nincs {key} nevű szerkeszthető mező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>There is no field {key}.</source>
      <translation>Nincs {key} mező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/invoices.py" />
      <source>There is no field {name}.</source>
      <translation>Nincs {name} mező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>There is no filter {filter}.</source>
      <translation>Nincs {filter} szűrő.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>There is no folder {folder}.</source>
      <translation>Nincs {folder} mappa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/invoices.py" />
      <source>There is no invoices tab.</source>
      <translation>Nincs Számlák lap.</translation>
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
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>There is no kind of place called {kind}.</source>
      <translation>Nincs ilyen fajta hely: {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>There is no label format {name}.</source>
      <translation>Nincs ilyen címkeformátum: {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>There is no label to put on paper.</source>
      <translation>Nincs papírra tehető címke.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>There is no offer {number} among those of {name}.</source>
      <translation>A(z) {name} ajánlatai között nincs {number} számú.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>There is no order's number in the name.</source>
      <translation>A névben nincs rendelésszám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/orders.py" />
      <source>There is no orders tab.</source>
      <translation>Nincs Rendelések lap.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>There is no other status that this order may be given now.</source>
      <translation>Ez a rendelés most nem kaphat más állapotot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/refusals.py" />
      <source>There is no outbox tab.</source>
      <translation>Nincs Kimenő lap.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>There is no password for {name} on this computer.</source>
      <translation>Ezen a számítógépen nincs jelszó ehhez: {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>There is no password for {place} yet.</source>
      <translation>Ehhez még nincs jelszó: {place}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>There is no picture on the clipboard.</source>
      <translation>A vágólapon nincs kép.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurement_table.py" />
      <source>There is no product {name} here.</source>
      <translation>Itt nincs {name} termék.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/bench.py" />
      <location filename="../../emag_desk/tour/returns.py" />
      <source>There is no returns tab.</source>
      <translation>Nincs Visszáruk lap.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>There is no room for a copy of {path}: {size} MB are needed.</source>
      <translation>Nincs hely a(z) {path} másolatának: {size} MB kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>There is no room for the file on {host} (HTTP {status}).</source>
      <translation>Nincs hely a fájlnak itt: {host} (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>There is no server called {host}.</source>
      <translation>Nincs {host} nevű kiszolgáló.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>There is no step {step} in a flow {flow}.</source>
      <translation>Nincs {step} lépés a(z) {flow} folyamatban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_book.py" />
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>There is no such invoice any more.</source>
      <translation>Nincs már ilyen számla.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>There is no such kind of return: {kind}.</source>
      <translation>Nincs ilyen fajta visszáru: {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/cancel.py" />
      <source>There is no such reason: {reason}.</source>
      <translation>Nincs ilyen ok: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>There is no such status: {status}.</source>
      <translation>Nincs ilyen állapot: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>There is no value that could be changed.</source>
      <translation>Nincs módosítható érték.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>There is nothing in row {row}.</source>
      <translation>A(z) {row}. sorban nincs semmi.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>There is nothing to pick: no line of these orders is wanted any more.</source>
      <translation>Nincs mit kiszedni: e rendelések egyik sora sem kell már.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>There was nothing to send.</source>
      <translation>Nem volt mit elküldeni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>This AWB was not issued from here, so eMAG gives no label: print it in the eMAG panel.</source>
      <translation>Ez az AWB nem innen készült, ezért az eMAG nem ad címkét: nyomtassa ki az eMAG felületén.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>This account does not talk to an ERP.</source>
      <translation>Ez a fiók nem beszél ERP-vel.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/sync/own_invoices.py" />
      <source>This account has no invoice series yet.</source>
      <translation>Ennek a fióknak még nincs számlasorozata.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <location filename="../../emag_desk/ui/invoices/placing.py" />
      <source>This account talks to an ERP, which has the invoices themselves: nothing is attached.</source>
      <translation>Ez a fiók ERP-vel beszél, amelynél maguk a számlák vannak: semmit sem csatolunk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>This belongs to another country's platform: {messages}</source>
      <translation>Ez egy másik ország platformjához tartozik: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>This cannot be done now: {why}</source>
      <translation>Ez most nem lehetséges: {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>This characteristic wants one value for each of its tags.</source>
      <translation>Ez a jellemző minden címkéjéhez egy értéket kér.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This computer's clock is {minutes} minutes fast.</source>
      <translation>A számítógép órája {minutes} percet siet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This computer's clock is {minutes} minutes slow.</source>
      <translation>A számítógép órája {minutes} percet késik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>This is an invoice already: choose orders under “Orders without invoice”.</source>
      <translation>Ez már számla: válasszon rendeléseket a „Számla nélküli rendelések” közül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>This is for your own invoices.</source>
      <translation>Ez a saját számláihoz való.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This is here twice.</source>
      <translation>Ez kétszer szerepel itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This is longer than {most} characters.</source>
      <translation>Ez hosszabb {most} karakternél.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <location filename="../../emag_desk/domain/value_checks.py" />
      <location filename="../../emag_desk/ui/product_state.py" />
      <source>This is mandatory.</source>
      <translation>Ez kötelező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>This is no IBAN: its check digits do not fit the rest.</source>
      <translation>Ez nem IBAN: az ellenőrző jegyei nem illenek a többihez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is no address id: {id}.</source>
      <translation>Ez nem címazonosító: {id}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>This is no amount.</source>
      <translation>Ez nem összeg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is no locker id: {id}.</source>
      <translation>Ez nem csomagautomata-azonosító: {id}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>This is no number.</source>
      <translation>Ez nem szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_pages.py" />
      <source>This is not a PDF that can be shown: {reason}.</source>
      <translation>Ez nem megjeleníthető PDF: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>This is not an address that begins with https:// and has no spaces.</source>
      <translation>Ez nem https:// kezdetű, szóköz nélküli cím.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>This is not an address that begins with https:// and has no user name, spaces, ? or #.</source>
      <translation>Ez nem https:// kezdetű cím felhasználónév, szóköz, ? és # nélkül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>This is not an amount.</source>
      <translation>Ez nem összeg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>This is not an e-mail address.</source>
      <translation>Ez nem e-mail-cím.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>This is not an object: {value}.</source>
      <translation>Ez nem objektum: {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is not the locker that the customer chose, {name}.</source>
      <translation>Ez nem a vevő által választott csomagautomata ({name}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is possible for orders only, not for returns.</source>
      <translation>Ez csak rendelésnél lehetséges, visszárunál nem.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>This month</source>
      <translation>Ebben a hónapban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>This must be one line of at most {most} letters.</source>
      <translation>Ez egyetlen, legfeljebb {most} betűs sor legyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This must be {least} or more.</source>
      <translation>Ez legalább {least} legyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This must be {most} or less.</source>
      <translation>Ez legfeljebb {most} lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>This offer is at its end of life: eMAG refuses new prices and stock.</source>
      <translation>Az ajánlat kivezetett: az eMAG nem fogad új árat és készletet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/rejections.py" />
      <source>This offer is not in the cache any more.</source>
      <translation>Ez az ajánlat már nincs a gyorsítótárban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <location filename="../../emag_desk/ui/review_lines.py" />
      <source>This offer is not in the cache, so nothing about it could be checked.</source>
      <translation>Az ajánlat nincs a gyorsítótárban, ezért nem volt mit ellenőrizni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>This order has an AWB that you were not shown: {numbers}.</source>
      <translation>A rendelésnek van olyan AWB-je, amelyet nem látott: {numbers}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>This pick-up is for another return.</source>
      <translation>Ez a felvétel egy másik visszáruhoz tartozik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>This product has {count} values; eMAG takes at most {most} in one request.</source>
      <translation>Ennek a terméknek {count} értéke van; az eMAG egy kérésben legfeljebb {most} értéket fogad el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurement_table.py" />
      <source>This product is in line {line} already.</source>
      <translation>Ez a termék már benne van a(z) {line}. sorban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_awb.py" />
      <source>This return has an AWB that you were not shown: {numbers}.</source>
      <translation>A visszárunak van olyan AWB-je, amelyet nem látott: {numbers}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This takes one value only.</source>
      <translation>Ez csak egy értéket fogad el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This user may use the API.</source>
      <translation>Ez a felhasználó használhatja az API-t.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>This was already ordered.</source>
      <translation>Ez már ki lett adva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>This year</source>
      <translation>Idén</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Thumbnails</source>
      <translation>Bélyegképek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be checked</source>
      <translation>Ellenőrizendő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>To be finished by</source>
      <translation>Határidő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be sent again, by a person</source>
      <translation>Ember küldi újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>To tell the measures, every parcel needs its weight, length, width and height.</source>
      <translation>A méretek közléséhez minden csomag tömege, hosszúsága, szélessége és magassága kell.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>To the locker {locker}.</source>
      <translation>Ebbe a csomagautomatába: {locker}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Too many requests</source>
      <translation>Túl sok kérés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation in progress</source>
      <translation>Fordítás folyamatban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation pending</source>
      <translation>Fordításra vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Transport</source>
      <translation>Szállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Transport is too expensive</source>
      <translation>Túl drága a szállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>Try again in {minutes} minutes.</source>
      <translation>Próbálja újra {minutes} perc múlva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Try again later.</source>
      <translation>Próbálja újra később.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again later. What may have been done is read back, not repeated.</source>
      <translation>Próbálja később. Ami esetleg megtörtént, azt visszaolvassuk, nem ismételjük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Try again later; if it stays so, ask whoever runs the server.</source>
      <translation>Próbálja újra később; ha így marad, kérdezze meg a kiszolgáló üzemeltetőjét.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <location filename="../../emag_desk/sync/modified_walk.py" />
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
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Try again; if it stays so, check the server and the port.</source>
      <translation>Próbálja újra; ha így marad, ellenőrizze a kiszolgálót és a portot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Try again; if it stays so, check the server.</source>
      <translation>Próbálja újra; ha így marad, ellenőrizze a kiszolgálót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Two accounts of {path} have the key {key}.</source>
      <translation>A(z) {path} két fiókjának is {key} a kulcsa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>Two columns are called {heading}.</source>
      <translation>Két oszlopnak is {heading} a neve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Type both again.</source>
      <translation>Írja be újra mindkettőt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>Type it in the publishing settings: the keyring keeps it.</source>
      <translation>Írja be a közzétételi beállításokban: a jelszótár őrzi meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Type it under Accounts, or give it as EMAG_{variable}_PASSWORD.</source>
      <translation>Írja be a Fiókok között, vagy adja meg EMAG_{variable}_PASSWORD néven.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Type the number {number} to send it again.</source>
      <translation>Az újraküldéshez írja be ezt a számot: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Ukrainian</source>
      <translation>Ukrán</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Undelivered for courier reasons</source>
      <translation>A futár miatt kézbesítetlen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Undo</source>
      <translation>Visszavonás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Unlock it and try again, or keep the password for this run only.</source>
      <translation>Oldja fel, és próbálja újra, vagy tartsa meg a jelszót csak erre a futásra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Unlock the courier</source>
      <translation>Futár feloldása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Unsuccessful translation</source>
      <translation>Sikertelen fordítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Update awaiting approval</source>
      <translation>Frissítés jóváhagyásra vár</translation>
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
      <translation>Elutasított frissítés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Update the return</source>
      <translation>Visszáru frissítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>Use .csv, .xlsx or .json, or say --format.</source>
      <translation>Használjon .csv, .xlsx vagy .json kiterjesztést, vagy adja meg a --format kapcsolót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>Use JPEG, PNG, WebP or GIF.</source>
      <translation>Használjon JPEG, PNG, WebP vagy GIF képet.</translation>
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
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Used</source>
      <translation>Használt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>User guide</source>
      <translation>Használati útmutató</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>User manual</source>
      <translation>Felhasználói kézikönyv</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>User name and password</source>
      <translation>Felhasználónév és jelszó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
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
      <translation>Érvényes</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Validation</source>
      <translation>Ellenőrzés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Vanished</source>
      <translation>Eltűnt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Verified with the first call, through the proxy.</source>
      <translation>Az első hívásnál ellenőrizve, a proxyn át.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Volume</source>
      <translation>Térfogat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Voucher</source>
      <translation>Utalvány</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Voucher: {voucher_discount} %.</source>
      <translation>Utalvány: {voucher_discount} %.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Vouchers</source>
      <translation>Utalványok</translation>
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
      <translation>Várakozik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Waiting for EAN approval</source>
      <translation>EAN-jóváhagyásra vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Waiting for a saleable offer</source>
      <translation>Eladható ajánlatra vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Waiting for eMAG</source>
      <translation>Várakozás az eMAG-ra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Waiting for payment</source>
      <translation>Fizetésre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Wanted by instalments only</source>
      <translation>Csak részletre kérte</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Warm</source>
      <translation>Meleg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Warning</source>
      <translation>Figyelmeztetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Warranty</source>
      <translation>Garancia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Warranty certificate</source>
      <translation>Garancialevél</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>Warranty mandatory</source>
      <translation>Kötelező garancia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>WebDAV server</source>
      <translation>WebDAV-kiszolgáló</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Weight</source>
      <translation>Tömeg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>What came back is not an answer of the eMAG API.</source>
      <translation>Ami érkezett, nem az eMAG API válasza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>What eMAG has no use for is left out: {what}</source>
      <translation>Kimarad, amit az eMAG nem tud használni: {what}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>What is written down of a document cannot be read: {problem}.</source>
      <translation>Egy dokumentum feljegyzése nem olvasható: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_texts.py" />
      <source>What is written down of a payment cannot be read: {problem}.</source>
      <translation>Egy fizetés feljegyzése nem olvasható: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>What is written down of a proposal cannot be read: {problem}.</source>
      <translation>Egy javaslat feljegyzése nem olvasható: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/return_wanted.py" />
      <source>What is written down of a return cannot be read: {problem}.</source>
      <translation>Egy visszáru feljegyzése nem olvasható: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>What is written down of a size cannot be read: {problem}.</source>
      <translation>Egy méret feljegyzése nem olvasható: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb.py" />
      <source>What is written down of an AWB cannot be read: {problem}.</source>
      <translation>Egy AWB feljegyzése nem olvasható: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>What is written down of an interval cannot be read: {text}.</source>
      <translation>Egy időszak feljegyzése nem olvasható: {text}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_texts.py" />
      <location filename="../../emag_desk/domain/own_invoices.py" />
      <source>What is written down of an invoice cannot be read: {problem}.</source>
      <translation>Egy számla feljegyzése nem olvasható: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>What is written down of the lines cannot be read: {problem}.</source>
      <translation>A sorok feljegyzése nem olvasható: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>What is written lies in one of: {all}.</source>
      <translation>Ami ki van írva, ezek egyikében van: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>What the buyer pays, with VAT</source>
      <translation>Amit a vevő fizet, ÁFÁ-val</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>What was delivered can come back; the order is {status}.</source>
      <translation>Ami kézbesítve lett, visszajöhet; a rendelés most: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>What you approve here is sent by it. Close it to send from here.</source>
      <translation>Amit itt jóváhagy, azt az küldi el. Zárja be, ha innen szeretne küldeni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/storno.py" />
      <source>When you decided, {shown} would have gone back; now it would be {found}. Nothing was sent.</source>
      <translation>A döntésekor {shown} járt volna vissza; most {found} járna. Semmi sem ment el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>Where eMAG can fetch the files is missing, such as https://docs.example.com/invoices/{name}</source>
      <translation>Hiányzik, hogy az eMAG honnan töltheti le a fájlokat, például https://docs.example.com/invoices/{name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/erp_returns.py" />
      <source>Where return {number} stands could not be read: {reason}</source>
      <translation>Nem olvasható be, hol tart a(z) {number} visszáru: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>Where the PDF can be fetched is missing: eMAG takes an address, not a file.</source>
      <translation>Hiányzik, honnan tölthető le a PDF: az eMAG címet fogad el, nem fájlt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
      <source>Which account these orders belong to is not clear.</source>
      <translation>Nem tudni, melyik fiókhoz tartoznak ezek a rendelések.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Width</source>
      <translation>Szélesség</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>With VAT.</source>
      <translation>ÁFÁ-val.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>With prices in another currency the date must be within this month, by {end}.</source>
      <translation>Más pénznemű áraknál a dátum e hónapon belül legyen, legkésőbb {end}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/payments.py" />
      <source>With that {paid} would be paid of {gross}.</source>
      <translation>Ezzel {paid} lenne fizetve a(z) {gross} összegből.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>With whoever pays: was the money of order {number} given back?</source>
      <translation>A fizetést végzőnél: visszatérítették-e a(z) {number} rendelés árát?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Within {seconds} seconds of eMAG's.</source>
      <translation>Legfeljebb {seconds} másodperccel tér el az eMAG-étól.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Without AWB</source>
      <translation>AWB nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Without VAT, in the currency of the account</source>
      <translation>ÁFA nélkül, a fiók pénznemében</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Without VAT.</source>
      <translation>ÁFA nélkül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Without invoice</source>
      <translation>Számla nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>Would send it for {what} {number}.</source>
      <translation>Ehhez küldené el: {what} {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Write NAME=value, and put quotes around a value with spaces or a #.</source>
      <translation>Így írja: NÉV=érték, és tegye idézőjelbe a szóközt vagy #-et tartalmazó értéket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>Write it as 2026-03-31.</source>
      <translation>Így írja: 2026-03-31.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Write it like https://host.example/path.</source>
      <translation>Így írja: https://host.example/path.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>Write the price first: {text} is counted from it.</source>
      <translation>Előbb írja be az árat: {text} abból számolódik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts.py" />
      <source>Written, but its PDF could not be kept: {why}</source>
      <translation>Kiállítva, de a PDF-je nem őrizhető meg: {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Wrong product</source>
      <translation>Rossz termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Yes</source>
      <translation>Igen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Yes, no or not applicable</source>
      <translation>Igen, nem vagy nem értelmezhető</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>You already have an offer with the number {number}.</source>
      <translation>Már van {number} számú ajánlata.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <location filename="../../emag_desk/ui/product_lookups.py" />
      <source>You already have an offer with the number {number}: {name}. Choose another number.</source>
      <translation>Már van {number} számú ajánlata: {name}. Válasszon másik számot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>You have no courier account {number}.</source>
      <translation>Nincs {number} futárfiókja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>You may no longer sell in this category.</source>
      <translation>Ebben a kategóriában már nem értékesíthet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>You may sell in this category now.</source>
      <translation>Ebben a kategóriában már értékesíthet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>You take the return on. Looking at a return never acknowledges it; this does.</source>
      <translation>Ön elfogadja a visszárut. A megtekintés sosem nyugtázza, ez viszont igen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Your code of this product. One part number stands for one product.</source>
      <translation>A termék saját kódja. Egy cikkszám egy terméket jelöl.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>Your number of an offer is a whole number from 1 to {most}.</source>
      <translation>Az ajánlat saját száma 1 és {most} közötti egész szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lookups.py" />
      <source>Your offer {number} has this part number already: {name}.</source>
      <translation>A(z) {number}. ajánlatának már ez a cikkszáma: {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Your own category number</source>
      <translation>Saját kategóriaszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Your place among the sellers of this product; the first wins the buy button</source>
      <translation>Az Ön helye a termék eladói között; az elsőé a vásárlás gomb</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>Your product number</source>
      <translation>Saját termékszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>acknowledging…</source>
      <translation>nyugtázás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>attaching…</source>
      <translation>csatolás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>cancelling…</source>
      <translation>törlés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>checking…</source>
      <translation>ellenőrzés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>creating a return…</source>
      <translation>visszáru létrehozása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>creating an invoice…</source>
      <translation>számla létrehozása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>day</source>
      <translation>nap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>days</source>
      <translation>nap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Bulgaria</source>
      <translation>eMAG Bulgária</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>eMAG Bulgaria asks for the currency of an AWB.</source>
      <translation>Az eMAG Bulgária kéri az AWB pénznemét.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>eMAG Desk does not know how to do this: {kind}.</source>
      <translation>Az eMAG Desk nem tudja, hogyan kell ezt: {kind}.</translation>
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
      <location filename="../../emag_desk/sync/push_reading.py" />
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
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG answered {got} categories where {asked} were asked for, so its pages cannot be told apart.</source>
      <translation>Az eMAG {got} kategóriával válaszolt {asked} kért helyett, ezért az oldalai nem különböztethetők meg.</translation>
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
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG asks for a second depth, as in 30 x 40 x 50 - 10.</source>
      <translation>Az eMAG második mélységet is kér, például 30 x 40 x 50 - 10.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG asks to slow down.</source>
      <translation>Az eMAG lassítást kér.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG changed which couriers this order may be sent with. No AWB was issued: look again.</source>
      <translation>Az eMAG megváltoztatta, mely futárokkal küldhető ez a rendelés. Nem készült AWB: nézze meg újra.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>eMAG demands a value that this offer does not have yet: {fields}.</source>
      <translation>Az eMAG olyan értéket kér, amelye az ajánlatnak még nincs: {fields}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/campaign.py" />
      <source>eMAG did not answer clearly, and no call lists proposals: look into the panel.</source>
      <translation>Az eMAG nem válaszolt egyértelműen, és nincs hívás, amely a javaslatokat listázná: nézze meg a felületen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/measurements.py" />
      <source>eMAG did not answer clearly.</source>
      <translation>Az eMAG nem válaszolt egyértelműen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>eMAG did not answer clearly. The order was read at {first} and at {second}: {status}.</source>
      <translation>Az eMAG nem válaszolt egyértelműen. A rendelés beolvasva: {first} és {second}: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>eMAG did not answer clearly. The return was read at {first} and at {second}: {status}.</source>
      <translation>Az eMAG nem válaszolt egyértelműen. A visszáru beolvasva: {first} és {second}: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did not answer within {seconds} seconds.</source>
      <translation>Az eMAG {seconds} másodpercen belül nem válaszolt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer, but the order is finalized since ({first} and {second}).</source>
      <translation>Az eMAG nem válaszolt, de a rendelés azóta véglegesítve van ({first} és {second}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer. The order is {status} now ({first} and {second}).</source>
      <translation>Az eMAG nem válaszolt. A rendelés most: {status} ({first} és {second}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer. The order was finalized before, so its status tells nothing.</source>
      <translation>Az eMAG nem válaszolt. A rendelés már előtte véglegesítve volt, így az állapota nem árul el semmit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer. The order was still {status} at {first} and at {second}.</source>
      <translation>Az eMAG nem válaszolt. A rendelés még mindig {status} volt ekkor: {first} és {second}.</translation>
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
      <location filename="../../emag_desk/domain/product.py" />
      <source>eMAG did not tell whether this offer is in Genius: choose yes or no before it is sent.</source>
      <translation>Az eMAG nem közölte, hogy ez az ajánlat Genius-e: küldés előtt válasszon igent vagy nemet.</translation>
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
      <source>eMAG does not accept calls from this address: {address}.</source>
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
      <location filename="../../emag_desk/ui/orders/at_hand.py" />
      <location filename="../../emag_desk/ui/orders/many.py" />
      <location filename="../../emag_desk/ui/returns/at_hand.py" />
      <source>eMAG does not answer at the moment.</source>
      <translation>Az eMAG jelenleg nem válaszol.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/modified_walk.py" />
      <source>eMAG does not keep to the dates or the number of rows asked for, so the list cannot be told to be complete.</source>
      <translation>Az eMAG nem tartja be a kért dátumokat vagy a sorok kért számát, ezért nem tudni, teljes-e a lista.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not know this number: {messages}</source>
      <translation>Az eMAG nem ismeri ezt a számot: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG does not let this account add products in this category.</source>
      <translation>Az eMAG nem engedi, hogy ez a fiók terméket adjon ehhez a kategóriához.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/rejections.py" />
      <source>eMAG does not let you edit the documentation of this product.</source>
      <translation>Az eMAG nem engedi a termék dokumentációjának szerkesztését.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/orders.py" />
      <source>eMAG does not list order {number} for {account}.</source>
      <translation>Az eMAG nem listázza a(z) {number} rendelést ehhez: {account}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/returns.py" />
      <source>eMAG does not list return {number} for {account}.</source>
      <translation>Az eMAG nem listázza a(z) {number} visszárut ehhez: {account}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_reading.py" />
      <source>eMAG does not list this order.</source>
      <translation>Az eMAG nem listázza ezt a rendelést.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_reading.py" />
      <source>eMAG does not list this return.</source>
      <translation>Az eMAG nem listázza ezt a visszárut.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>eMAG does not say which order this belongs to.</source>
      <translation>Az eMAG nem közli, melyik rendeléshez tartozik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>eMAG does not say whom the invoice is for.</source>
      <translation>Az eMAG nem közli, kinek szól a számla.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>eMAG does not take a new name and a new part number at once: send one, then the other.</source>
      <translation>Az eMAG egyszerre nem fogad új nevet és új cikkszámot: küldje el az egyiket, majd a másikat.</translation>
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
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>eMAG fetches it without a password: allow the folder or the bucket to be read by everybody.</source>
      <translation>Az eMAG jelszó nélkül tölti le: engedje, hogy a mappát vagy a bucketet bárki olvashassa.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>eMAG fetches the PDF from its public address.</source>
      <translation>Az eMAG a nyilvános címéről tölti le a PDF-et.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>eMAG gave {money} {currency} back for this order already.</source>
      <translation>Az eMAG már visszatérített {money} {currency} összeget ezért a rendelésért.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <source>eMAG gives the money back by itself after a storno: there is no call for it.</source>
      <translation>Sztornó után az eMAG magától visszatéríti a pénzt: nincs rá hívás.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>eMAG handles this return itself (FBE).</source>
      <translation>Ezt a visszárut az eMAG maga intézi (FBE).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/ui/invoices/drafts.py" />
      <source>eMAG has already written the invoice {number} for this order.</source>
      <translation>Az eMAG már kiállította a(z) {number} számlát ehhez a rendeléshez.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG has no category {category}.</source>
      <translation>Az eMAG-nak nincs {category} kategóriája.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>eMAG has not told the number of this AWB yet. Try again in a minute.</source>
      <translation>Az eMAG még nem közölte ennek az AWB-nek a számát. Próbálja újra egy perc múlva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG has taken the proposal.</source>
      <translation>Az eMAG elfogadta a javaslatot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG has taken the storno: the money goes back.</source>
      <translation>Az eMAG elfogadta a sztornót: a pénz visszajár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <location filename="../../emag_desk/ui/review_products.py" />
      <source>eMAG has this value already.</source>
      <translation>Az eMAG-nál már ez az érték van.</translation>
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
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>eMAG issues the AWB of this order: ask it to unlock the courier first.</source>
      <translation>A rendelés AWB-jét az eMAG állítja ki: előbb kérje tőle a futár feloldását.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>eMAG keeps what it has: this can be changed, but not emptied.</source>
      <translation>Az eMAG megtartja, ami nála van: ez módosítható, de nem üríthető ki.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG knows no language {language} for categories.</source>
      <translation>Az eMAG nem ismer {language} nyelvet a kategóriákhoz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG leaves out spaces, commas and semicolons: {stored}</source>
      <translation>Az eMAG elhagyja a szóközöket, vesszőket és pontosvesszőket: {stored}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/sync/actions/unlock.py" />
      <source>eMAG leaves the courier of this order to you already.</source>
      <translation>Az eMAG már Önre bízta ennek a rendelésnek a futárát.</translation>
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
      <translation>Az eMAG {day} napján már nem listázta ezt az ajánlatot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>eMAG no longer lists this offer.</source>
      <translation>Az eMAG már nem listázza ezt az ajánlatot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>eMAG prescribes the courier account of this order: {names}.</source>
      <translation>Ennél a rendelésnél az eMAG írja elő a futárfiókot: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>eMAG received {cashed}; the order came to {total}.</source>
      <translation>Az eMAG ennyit kapott: {cashed}; a rendelés értéke {total} volt.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>eMAG refuses a price above it.</source>
      <translation>E fölötti árat az eMAG elutasít.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>eMAG refuses a price below it.</source>
      <translation>Ez alatti árat az eMAG elutasít.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG saved it and remarks: {messages}</source>
      <translation>Az eMAG elmentette, megjegyzéssel: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/storno.py" />
      <source>eMAG ships this order itself (FBE): it gives the money back, too.</source>
      <translation>Ezt a rendelést az eMAG szállítja (FBE): a pénzt is ő téríti vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/sync/actions/status.py" />
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>eMAG ships this order itself (FBE): only attachments can be added.</source>
      <translation>Ezt a rendelést az eMAG szállítja (FBE): csak csatolmány adható hozzá.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG takes JPG and PNG only.</source>
      <translation>Az eMAG csak JPG és PNG képet fogad el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG tells the budget (and what is left): {budgets}.</source>
      <translation>Az eMAG közli a keretet (és a maradékot): {budgets}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_reading.py" />
      <source>eMAG tells this offer in a way that cannot be read.</source>
      <translation>Az eMAG ezt az ajánlatot olvashatatlan formában adja meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_reading.py" />
      <source>eMAG tells this order in a way that cannot be read, so nothing was sent.</source>
      <translation>Az eMAG olvashatatlanul közli ezt a rendelést, ezért semmi sem ment el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG tells this order in a way that cannot be read, so the AWB was not issued.</source>
      <translation>Az eMAG olvashatatlanul közli ezt a rendelést, ezért nem készült AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_reading.py" />
      <source>eMAG tells this return in a way that cannot be read, so nothing was sent.</source>
      <translation>Az eMAG olvashatatlanul közli ezt a visszárut, ezért semmi sem ment el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>eMAG wants to read {field} with every change, but does not tell it here: it may refuse.</source>
      <translation>Az eMAG minden módosításhoz kéri ezt: {field}, de itt nem közli: elutasíthatja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>eMAG would refuse it, too: ask whoever runs the server for a valid certificate.</source>
      <translation>Az eMAG is elutasítaná: kérjen érvényes tanúsítványt a kiszolgáló üzemeltetőjétől.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's answer about a category makes no sense: {reason}.</source>
      <translation>Az eMAG kategóriáról adott válasza értelmetlen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/orders.py" />
      <source>eMAG's answer about order {number} cannot be understood.</source>
      <translation>Az eMAG válasza a(z) {number} rendelésről nem értelmezhető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/returns.py" />
      <source>eMAG's answer about return {number} cannot be understood.</source>
      <translation>Az eMAG válasza a(z) {number} visszáruról nem értelmezhető.</translation>
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
      <location filename="../../emag_desk/sync/labels.py" />
      <source>eMAG's answer holds no ZPL label.</source>
      <translation>Az eMAG válaszában nincs ZPL-címke.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG's answer holds no time.</source>
      <translation>Az eMAG válaszában nincs időpont.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's categories changed while they were read; the next reading brings the rest.</source>
      <translation>Az eMAG kategóriái olvasás közben megváltoztak; a következő olvasás hozza a többit.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>eMAG's courier</source>
      <translation>Az eMAG futára</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/invoice_pull.py" />
      <source>eMAG's invoices</source>
      <translation>Az eMAG számlái</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>eMAG's number of the replacement is missing.</source>
      <translation>Hiányzik a csere eMAG-száma.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>eMAG's to customers</source>
      <translation>eMAG a vevőknek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>eMAG's to you</source>
      <translation>eMAG Önnek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>editing lines…</source>
      <translation>sorok szerkesztése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>giving back…</source>
      <translation>visszatérítés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>home addresses</source>
      <translation>házhoz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>how it comes back</source>
      <translation>hogyan jön vissza</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>issuing AWB…</source>
      <translation>AWB kiállítása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>it does not say which</source>
      <translation>nem mondja meg, melyik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>it has neither an id nor a code of an offer.</source>
      <translation>nincs benne sem azonosító, sem ajánlatkód.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>it names no account, and there are several.</source>
      <translation>nem nevez meg fiókot, pedig több is van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>lockers</source>
      <translation>csomagautomaták</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>months</source>
      <translation>hónap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>needs you</source>
      <translation>Önre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>new status…</source>
      <translation>új állapot…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>no cached offer of {account} has the code {codes}.</source>
      <translation>a(z) {account} egyetlen tárolt ajánlatának sincs ilyen kódja: {codes}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>no reason given</source>
      <translation>indok nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>nothing</source>
      <translation>semmi</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>offer {id} has several warehouses; name the column {name}:{first}.</source>
      <translation>a(z) {id} ajánlatnak több raktára van; az oszlop neve legyen {name}:{first}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>offer {id} is no longer on eMAG since {day}.</source>
      <translation>a(z) {id} ajánlat {day} óta nincs az eMAG-on.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>offer {id} of {account} is not cached.</source>
      <translation>a(z) {account} {id} ajánlata nincs a gyorsítótárban.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>receiver</source>
      <translation>címzett</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>refunding…</source>
      <translation>visszatérítés…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>returning…</source>
      <translation>visszavétel…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>row {row} already gives {key} of offer {id} as {value}.</source>
      <translation>a(z) {row}. sor már megadja a(z) {id} ajánlat {key} mezőjét: {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>sender</source>
      <translation>feladó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>sending a courier…</source>
      <translation>futár küldése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>several offers have the code {code}: {ids}; give the id.</source>
      <translation>több ajánlatnak is {code} a kódja: {ids}; adja meg az azonosítót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>telling the payment…</source>
      <translation>fizetés közlése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the address of the pick-up</source>
      <translation>a felvétel címe</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the cancellation</source>
      <translation>törlés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the country of the pick-up</source>
      <translation>a felvétel országa</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the county of the pick-up</source>
      <translation>a felvétel megyéje</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>the courier's offices</source>
      <translation>a futár irodái</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the customer's name</source>
      <translation>a vevő neve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the customer's phone</source>
      <translation>a vevő telefonja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the day it was asked for</source>
      <translation>a kérés napja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>the environment names an address that is not one</source>
      <translation>a környezet érvénytelen címet ad meg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the invoice</source>
      <translation>számla</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the offer</source>
      <translation>ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the order</source>
      <translation>rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the order's number</source>
      <translation>a rendelés száma</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the reason</source>
      <translation>az ok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the return</source>
      <translation>visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the town of the pick-up</source>
      <translation>a felvétel települése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>there is no account {name}.</source>
      <translation>nincs {name} fiók.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>unlocking…</source>
      <translation>feloldás…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>updating the return…</source>
      <translation>visszáru frissítése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>what the customer wants</source>
      <translation>a vevő kérése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{account}: sending is paused. {why}</source>
      <translation>{account}: a küldés szünetel. {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{before} is called {after} now.</source>
      <translation>A(z) {before} új neve: {after}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>{button} cannot be pressed: {why}</source>
      <translation>{button} nem nyomható meg: {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>{count} changes in the outbox are not what was written to disk. They will not be sent: see the Outbox.</source>
      <translation>A kimenő sor {count} módosítása nem az, ami a lemezre került. Nem küldjük el őket: lásd a Kimenő fület.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{count} invoices were read.</source>
      <translation>{count} számla beolvasva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>{count} labels are missing, for the orders: {orders}.</source>
      <translation>{count} címke hiányzik ezekhez a rendelésekhez: {orders}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>{count} offers were not in eMAG's list, but {there} of {asked} are still there: none was marked.</source>
      <translation>{count} ajánlat nem volt az eMAG listáján, de {asked} közül {there} még megvan: egyet sem jelöltünk meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{count} offers were read.</source>
      <translation>{count} ajánlat beolvasva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/return_pull.py" />
      <source>{count} returns that are no longer open are read with the next pull.</source>
      <translation>{count} már nem nyitott visszárut a következő beolvasás olvas be.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{count} returns were read.</source>
      <translation>{count} visszáru beolvasva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>{eans} is no EAN: one has 6 to 14 digits.</source>
      <translation>{eans}: nem EAN, mert az 6–14 számjegyű.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>{field} cannot be {value}.</source>
      <translation>{field} nem lehet {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} has at most two decimals.</source>
      <translation>{field}: legfeljebb két tizedesjegy lehet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} is 0.</source>
      <translation>{field}: 0.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} is {value}: is it in millimetres and grams?</source>
      <translation>{field}: {value}; biztosan milliméterben és grammban?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} must be from 0 to {most}.</source>
      <translation>{field}: 0 és {most} közötti legyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>{field} of the {side} is missing.</source>
      <translation>{field} hiányzik ({side}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>{field} of the {side} is too long: eMAG takes {most} letters, without “{rest}”.</source>
      <translation>{field} túl hosszú ({side}): az eMAG {most} betűt fogad el, ez nélkül: „{rest}”.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>{field} of the {side} needs at least {least} letters.</source>
      <translation>{field} legalább {least} betű legyen ({side}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} answers on port {port}.</source>
      <translation>{host} válaszol a(z) {port} porton.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{host} could not take the file: {reason}.</source>
      <translation>{host} nem tudta átvenni a fájlt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>{host} did not answer in time.</source>
      <translation>{host} nem válaszolt időben.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} does not answer as S3-compatible storage does.</source>
      <translation>{host} nem úgy válaszol, mint egy S3-kompatibilis tárhely.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} does not know the access key, or the secret does not fit it.</source>
      <translation>{host} nem ismeri a hozzáférési kulcsot, vagy a titok nem illik hozzá.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{host} does not let {username} in.</source>
      <translation>{host} nem engedi be ezt a felhasználót: {username}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} is {addresses}.</source>
      <translation>{host}: {addresses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{host} lets {username} in, but not to files (SFTP).</source>
      <translation>{host} beengedi ezt a felhasználót: {username}, de a fájlokhoz nem (SFTP).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{host} refused the file (HTTP {status}).</source>
      <translation>{host} elutasította a fájlt (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} refused the file: {reason}.</source>
      <translation>{host} elutasította a fájlt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} refuses since the clock of this computer is wrong.</source>
      <translation>{host} elutasít, mert rosszul jár a számítógép órája.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>{host} refuses the connection.</source>
      <translation>{host} elutasítja a kapcsolatot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{host} shows no key, so nobody can say who it is.</source>
      <translation>{host} nem mutat kulcsot, így senki sem tudja, kicsoda.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>{id} is not the id of an offer.</source>
      <translation>{id} nem ajánlatazonosító.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/invoice_pull.py" />
      <source>{kind} from {first} to {last}: eMAG counts more than it lists; the next pull reads them again.</source>
      <translation>{kind}, {first} – {last}: az eMAG többet számol, mint amennyit listáz; a következő beolvasás újra olvassa őket.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>{label} changed on eMAG since the export: {then} -&gt; {now}; {new} was not staged.</source>
      <translation>{label} az exportálás óta megváltozott az eMAG-on: {then} -&gt; {now}; a(z) {new} nem került előkészítésre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>{label}: {text} is not a whole number.</source>
      <translation>{label}: {text} nem egész szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{length} x {width} x {height} mm, {weight} g.</source>
      <translation>{length} x {width} x {height} mm, {weight} g.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{line}, diagnostic: {text}</source>
      <translation>{line}, diagnózis: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{line}, refused: {text}</source>
      <translation>{line}, elutasítva: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: a reason of refusal is told when the return is refused.</source>
      <translation>{line}: az elutasítás okát a visszáru elutasításakor kell közölni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: money goes back when the return is finalized, not before.</source>
      <translation>{line}: a pénz a visszáru véglegesítésekor jár vissza, nem előbb.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: say how much money goes back.</source>
      <translation>{line}: adja meg, mennyi pénz jár vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: say why it is refused. The customer reads it.</source>
      <translation>{line}: adja meg, miért utasítja el. A vevő olvasni fogja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: the customer asked for: {kind}.</source>
      <translation>{line}: a vevő ezt kérte: {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: the diagnostic is missing. What did you find?</source>
      <translation>{line}: hiányzik a diagnózis. Mit talált?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: the order has no such product, what was paid is not compared.</source>
      <translation>{line}: a rendelésben nincs ilyen termék, a fizetett összeget nem vetjük össze.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>{line}: there were {shown} pieces when you decided and are {found} now. Nothing was sent.</source>
      <translation>{line}: a döntésekor {shown} darab volt, most {found}. Semmi sem ment el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: {money} {currency} is more than the {most} {currency} that were paid.</source>
      <translation>{line}: {money} {currency} több a kifizetett {most} {currency} összegnél.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: {money} {currency} is no amount of money.</source>
      <translation>{line}: {money} {currency} nem pénzösszeg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{line}: {text} {currency} go back.</source>
      <translation>{line}: {text} {currency} visszajár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{money} {currency} is no amount of money.</source>
      <translation>{money} {currency} nem pénzösszeg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>{month}: {orders} orders came back, with about {expected} of commission; eMAG gave back {credited}.</source>
      <translation>{month}: {orders} rendelés jött vissza, kb. {expected} jutalékkal; az eMAG {credited} összeget írt jóvá.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} accepts only values of its list now.</source>
      <translation>A(z) {name} már csak a listáján szereplő értékeket fogadja el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} accepts values that are not in its list now.</source>
      <translation>A(z) {name} már a listáján nem szereplő értékeket is elfogad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} also offers {values} and {count} more.</source>
      <translation>A(z) {name} új választható értékei: {values} és még {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} also offers {values}.</source>
      <translation>A(z) {name} új választható értékei: {values}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} cannot be read after row {row}: {reason}.</source>
      <translation>A(z) {name} a(z) {row}. sor után nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} cannot be read: {reason}.</source>
      <translation>{name} nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} has more pixels than can be shown.</source>
      <translation>A(z) {name} több képpontból áll, mint amennyi megjeleníthető.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} has more than {rows} rows or {columns} columns.</source>
      <translation>A(z) {name} több mint {rows} sort vagy {columns} oszlopot tartalmaz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} has new tags: {tags}.</source>
      <translation>A(z) {name} új címkéi: {tags}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull_guard.py" />
      <source>{name} is being read already.</source>
      <translation>{name} beolvasása már folyik.</translation>
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
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>{name} is here twice.</source>
      <translation>{name} kétszer szerepel itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} is larger than {most} MB.</source>
      <translation>A(z) {name} nagyobb, mint {most} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} is new and must be filled in.</source>
      <translation>A(z) {name} új, és ki kell tölteni.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} is new.</source>
      <translation>A(z) {name} új.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} is no longer part of the category.</source>
      <translation>A(z) {name} már nem része a kategóriának.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} is no photo of the bench.</source>
      <translation>A(z) {name} nem a visszáruasztal fotója.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} is no photo that can be shown.</source>
      <translation>A(z) {name} nem megjeleníthető fotó.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>{name} is not a PDF, and eMAG takes nothing else.</source>
      <translation>{name} nem PDF, és az eMAG mást nem fogad el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>{name} is not a name for a published file.</source>
      <translation>{name} nem lehet közzétett fájl neve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is not a spreadsheet that can be read.</source>
      <translation>A(z) {name} nem olvasható táblázat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>{name} is too large to be an invoice.</source>
      <translation>{name} túl nagy ahhoz, hogy számla legyen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} must be filled in now.</source>
      <translation>A(z) {name} kitöltése már kötelező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} need not be filled in any more.</source>
      <translation>A(z) {name} kitöltése már nem kötelező.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} no longer has the tags {tags}.</source>
      <translation>A(z) {name} megszűnt címkéi: {tags}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} no longer offers {values} and {count} more.</source>
      <translation>A(z) {name} már nem választható értékei: {values} és még {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} no longer offers {values}.</source>
      <translation>A(z) {name} már nem választható értékei: {values}.</translation>
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
      <location filename="../../emag_desk/domain/storno.py" />
      <source>{name}: from 0 to {most} pieces can stay.</source>
      <translation>{name}: 0–{most} darab maradhat.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>{name}: from 1 to {most} pieces can come back.</source>
      <translation>{name}: 1–{most} darab jöhet vissza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>{name}: the customer paid by card: nothing is collected for more pieces.</source>
      <translation>{name}: a vevő kártyával fizetett: a további darabokért semmit sem szedünk be.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>{name}: the order is paid by card, so eMAG allows neither fewer pieces nor dropping a line.</source>
      <translation>{name}: a rendelést kártyával fizették, ezért az eMAG nem enged sem kevesebb darabot, sem sortörlést.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>{number} is no number of an order.</source>
      <translation>{number} nem rendelésszám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{number} was read: {status}.</source>
      <translation>{number} beolvasva: {status}.</translation>
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
      <location filename="../../emag_desk/store/awb_received.py" />
      <location filename="../../emag_desk/store/invoice_register.py" />
      <source>{path} could not be read: {reason}.</source>
      <translation>{path} nem olvasható: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <location filename="../../emag_desk/store/generation.py" />
      <location filename="../../emag_desk/store/line_file.py" />
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
      <location filename="../../emag_desk/command_line/awb.py" />
      <source>{path} is a directory.</source>
      <translation>{path} egy könyvtár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <location filename="../../emag_desk/store/database.py" />
      <source>{path} is damaged.</source>
      <translation>{path} sérült.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{path} is not a private key, or its password is another one: {reason}</source>
      <translation>{path} nem privát kulcs, vagy más a jelszava: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} was written by a newer version of eMAG Desk.</source>
      <translation>A(z) {path} fájlt az eMAG Desk újabb verziója írta.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>{quantity} x {name}</source>
      <translation>{quantity} x {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{quantity} x {offer} come back.</source>
      <translation>{quantity} x {offer} visszajön.</translation>
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
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>{stock} pieces are promised, {own} are in stock.</source>
      <translation>{stock} darab van ígérve, {own} van készleten.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>{text} is no time such as 02.03.2026 10:00.</source>
      <translation>{text} nem időpont, mint például 02.03.2026 10:00.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>{text} is not a day.</source>
      <translation>{text} nem nap.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_keys.py" />
      <source>{text} is not a list of values.</source>
      <translation>{text} nem értéklista.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>{text} is not a number.</source>
      <translation>{text} nem szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>{text} is not a price with up to four decimals.</source>
      <translation>{text} nem legfeljebb négy tizedesjegyű ár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_keys.py" />
      <source>{text} is not a value with parts.</source>
      <translation>{text} nem részekből álló érték.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>{text} is not an ending between 0 and 0.99.</source>
      <translation>{text} nem 0 és 0,99 közötti végződés.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} cannot be fetched: the server says HTTP {status}.</source>
      <translation>{url} nem tölthető le: a kiszolgáló válasza HTTP {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} is not encrypted.</source>
      <translation>{url} nem titkosított.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} leads from one address to the next without an end.</source>
      <translation>{url} vég nélkül egyik címről a másikra vezet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{url} leads to another address.</source>
      <translation>{url} másik címre vezet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} may not be read by everybody (HTTP {status}).</source>
      <translation>{url} nem olvasható bárki számára (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} shows another PDF than the one that was put there.</source>
      <translation>{url} más PDF-et mutat, mint amit odatettek.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} shows something else than the PDF, perhaps a page to log in.</source>
      <translation>{url} nem a PDF-et mutatja, talán egy bejelentkező oldalt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{username} may not write into {directory} on {host}.</source>
      <translation>{username} nem írhat a(z) {directory} könyvtárba itt: {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{username} may not write into {url}.</source>
      <translation>{username} nem írhat ide: {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product.py" />
      <source>{value} cannot be sent as {key}.</source>
      <translation>{value} nem küldhető el ekként: {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is a new value: people of eMAG look at it first.</source>
      <translation>{value} új érték: előbb az eMAG munkatársai megnézik.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>{value} is no number.</source>
      <translation>{value} nem szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurement_table.py" />
      <source>{value} is no size or weight.</source>
      <translation>{value} nem méret vagy tömeg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a date such as 2026-01-31.</source>
      <translation>{value} nem dátum, amilyen a 2026-01-31.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a number with a unit, such as 30 cm.</source>
      <translation>{value} nem mértékegységes szám, amilyen a 30 cm.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a number.</source>
      <translation>{value} nem szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a price with up to four decimals.</source>
      <translation>{value} nem legfeljebb négy tizedesjegyű ár.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a public address on the web: eMAG fetches the image from there.</source>
      <translation>{value} nem nyilvános webcím: az eMAG onnan tölti le a képet.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a resolution, such as 640 x 480.</source>
      <translation>{value} nem felbontás, amilyen a 640 x 480.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a value that eMAG takes here.</source>
      <translation>{value} nem olyan érték, amelyet az eMAG itt elfogad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a value that eMAG takes here. Is {near} meant?</source>
      <translation>{value} nem olyan érték, amelyet az eMAG itt elfogad. Erre gondolt: {near}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a volume, such as 30 x 40 x 50 - 10.</source>
      <translation>{value} nem térfogat, amilyen a 30 x 40 x 50 - 10.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a whole number.</source>
      <translation>{value} nem egész szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>{value} is not an EAN of 6 to 14 digits.</source>
      <translation>{value} nem 6–14 számjegyű EAN.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not an EAN. Is {near} meant?</source>
      <translation>{value} nem EAN. Erre gondolt: {near}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not an address on the web.</source>
      <translation>{value} nem webcím.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not an e-mail address.</source>
      <translation>{value} nem e-mail-cím.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not one of the choices.</source>
      <translation>{value} nincs a választhatók között.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} makes no sense.</source>
      <translation>{value} értelmetlen.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>{what} did not come within {seconds} seconds.</source>
      <translation>{what} nem jött meg {seconds} másodperc alatt.</translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>&amp;Close</source>
      <translation>&amp;Bezárás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>That did not work</source>
      <translation>Nem sikerült</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>Type {wanted} to go on</source>
      <translation>A folytatáshoz írja be: {wanted}</translation>
    </message>
  </context>
  <context>
    <name>field_editors</name>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>{label}, warehouse {number}</source>
      <translation>{label}, {number}. raktár</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Characteristic {number}</source>
      <translation>{number}. jellemző</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>and {count} more</source>
      <translation>és még {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>{field} (warehouse {warehouse})</source>
      <translation>{field} ({warehouse}. raktár)</translation>
    </message>
  </context>
  <context>
    <name>invoice</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Address</source>
      <translation>Cím</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Attaching</source>
      <translation>Csatolás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Bank</source>
      <translation>Bank</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Category</source>
      <translation>Kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Credit notes</source>
      <translation>Jóváíró számlák</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Date</source>
      <translation>Dátum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Left of it: {amount}.</source>
      <translation>Marad belőle: {amount}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Not what was written down</source>
      <translation>Nem az, amit feljegyeztünk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Number</source>
      <translation>Szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Number in the ERP</source>
      <translation>Száma az ERP-ben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Numbers left out before</source>
      <translation>Előtte kihagyott számok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Order</source>
      <translation>Rendelés</translation>
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
      <translation>Feladva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Status</source>
      <translation>Állapot</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Still owed</source>
      <translation>Még tartozik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Taken back by {number} of {day}: {amount}.</source>
      <translation>Sztornózta: {number}, {day}: {amount}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Takes back {number} of {day}: {amount}.</source>
      <translation>Sztornózza: {number}, {day}: {amount}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Takes back {number}, which is not here.</source>
      <translation>Sztornózza: {number}, amely nincs itt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Tax number</source>
      <translation>Adószám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Telling the ERP</source>
      <translation>ERP értesítése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Telling the payment</source>
      <translation>Fizetés közlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>To pay by</source>
      <translation>Fizetési határidő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Total</source>
      <translation>Összesen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Total of the order</source>
      <translation>A rendelés végösszege</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Trade register</source>
      <translation>Cégjegyzékszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>VAT {rate} on {net}</source>
      <translation>ÁFA {rate}, alapja {net}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Without VAT</source>
      <translation>ÁFA nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Written by</source>
      <translation>Kiállította</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>eMAG does not say which invoice it takes back.</source>
      <translation>Az eMAG nem közli, melyik számlát sztornózza.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>{price} each without VAT, VAT {rate}</source>
      <translation>egyenként {price} ÁFA nélkül, ÁFA {rate}</translation>
    </message>
  </context>
  <context>
    <name>links</name>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>&amp;Open</source>
      <translation>&amp;Megnyitás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>Open a link</source>
      <translation>Hivatkozás megnyitása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>Open this address in your browser? It does not belong to eMAG.</source>
      <translation>Megnyitja ezt a címet a böngészőben? Nem az eMAG-é.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>This is not the address of a web page.</source>
      <translation>Ez nem weboldal címe.</translation>
    </message>
  </context>
  <context>
    <name>moments</name>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>a few seconds left</source>
      <translation>még néhány másodperc</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {hours} h {minutes} min</source>
      <translation>kb. {hours} ó {minutes} p</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {hours} h {minutes} min left, until {until}</source>
      <translation>még kb. {hours} ó {minutes} p, eddig: {until}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {minutes} min</source>
      <translation>kb. {minutes} p</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {minutes} min left, until {until}</source>
      <translation>még kb. {minutes} p, eddig: {until}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {seconds} s</source>
      <translation>kb. {seconds} s</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {seconds} s left</source>
      <translation>még kb. {seconds} s</translation>
    </message>
  </context>
  <context>
    <name>offer</name>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Best price</source>
      <translation>Legjobb ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Brand</source>
      <translation>Márka</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Category</source>
      <translation>Kategória</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Competitors</source>
      <translation>Versenytársak</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Documentation</source>
      <translation>Dokumentáció</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EAN</source>
      <translation>EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EU representative</source>
      <translation>EU-képviselő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Eligible</source>
      <translation>Jogosult</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Family</source>
      <translation>Család</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Green tax, with VAT</source>
      <translation>Környezetvédelmi díj, ÁFÁ-val</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Has the buy button</source>
      <translation>Övé a vásárlás gomb</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid price</source>
      <translation>Érvénytelen ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Manufacturer</source>
      <translation>Gyártó</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Offer</source>
      <translation>Ajánlat</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Offer id</source>
      <translation>Ajánlatazonosító</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Ours</source>
      <translation>Saját</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Out of stock</source>
      <translation>Nincs készleten</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>PNK</source>
      <translation>PNK</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Part number</source>
      <translation>Cikkszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rank</source>
      <translation>Helyezés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rank {rank}</source>
      <translation>{rank}. hely</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Safety information</source>
      <translation>Biztonsági információ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Smart Deals</source>
      <translation>Smart Deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation</source>
      <translation>Fordítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Vanished</source>
      <translation>Eltűnt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Warranty</source>
      <translation>Garancia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>can be sold</source>
      <translation>eladható</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>cannot be sold</source>
      <translation>nem adható el</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>enrolled</source>
      <translation>részt vesz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>given</source>
      <translation>megadva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>has the badge</source>
      <translation>megvan a jelvény</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>is the best price</source>
      <translation>a legjobb ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>missing</source>
      <translation>hiányzik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>no</source>
      <translation>nem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>not enrolled</source>
      <translation>nem vesz részt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>owned by somebody else</source>
      <translation>másé</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>yes</source>
      <translation>igen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>yours to edit</source>
      <translation>Ön szerkesztheti</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{months} months</source>
      <translation>{months} hónap</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{percent} against the best price, {difference} {currency}</source>
      <translation>{percent} a legjobb árhoz képest, {difference} {currency}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{rank} of {count}</source>
      <translation>{rank} / {count}</translation>
    </message>
  </context>
  <context>
    <name>order</name>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>As read {time}. What has changed since is not overwritten: you are told of each such order.</source>
      <translation>Beolvasva: {time}. Ami azóta módosult, azt nem írjuk felül: minden ilyen rendelésről értesül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/at_hand.py" />
      <source>As read {time}: {reason} Before anything is sent the order is read again, and nothing is sent if it changed.</source>
      <translation>Beolvasva: {time}: {reason} Küldés előtt a rendelést újra beolvassuk, és ha módosult, semmi sem megy el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Bank</source>
      <translation>Bank</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Can become: {statuses}.</source>
      <translation>Lehetséges állapotok: {statuses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Cancelled because</source>
      <translation>Törlés oka</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Changed</source>
      <translation>Módosult</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>City</source>
      <translation>Város</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Company</source>
      <translation>Cég</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Country</source>
      <translation>Ország</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>County</source>
      <translation>Megye</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Courier</source>
      <translation>Futár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Courier's office</source>
      <translation>Futáriroda</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Customer</source>
      <translation>Vevő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Customer wants to cancel</source>
      <translation>A vevő törölné</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Delivery</source>
      <translation>Szállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Deposit (SGR), {count} containers</source>
      <translation>Betétdíj (SGR), {count} göngyöleg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Deposits (SGR)</source>
      <translation>Betétdíj (SGR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Document</source>
      <translation>Dokumentum</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Finalized</source>
      <translation>Véglegesítve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Late</source>
      <translation>Késik</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Locker</source>
      <translation>Automata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Next: acknowledge it, then it is in progress.</source>
      <translation>Következő: nyugtázza, és folyamatban lesz.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Nothing more can be done about its status.</source>
      <translation>Az állapotával nincs több teendő.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Ordered</source>
      <translation>Rendelt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Paid</source>
      <translation>Fizetve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Part of order</source>
      <translation>Része ennek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Payment</source>
      <translation>Fizetés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Products</source>
      <translation>Termékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Refunded</source>
      <translation>Visszatérítve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Register number</source>
      <translation>Cégjegyzékszám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Serial numbers {numbers}</source>
      <translation>Sorozatszámok: {numbers}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Ship by</source>
      <translation>Feladás eddig</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Street</source>
      <translation>Utca</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Tax number</source>
      <translation>Adószám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>To</source>
      <translation>Címzett</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>To collect at the door</source>
      <translation>Utánvétként beszedendő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Total</source>
      <translation>Összesen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Transport</source>
      <translation>Szállítás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Voucher</source>
      <translation>Utalvány</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Voucher ({sponsor})</source>
      <translation>Utalvány ({sponsor})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Without invoice</source>
      <translation>Számla nélkül</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>chosen by eMAG</source>
      <translation>az eMAG választotta</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>dropped</source>
      <translation>törölve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>eMAG lets nobody issue an AWB here</source>
      <translation>az eMAG itt senkinek sem enged AWB-t kiállítani</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>eMAG: {changes}</source>
      <translation>eMAG: {changes}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>issued {time}</source>
      <translation>kiállítva: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>not yet</source>
      <translation>még nem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>number not known yet</source>
      <translation>a szám még nem ismert</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>of it VAT {rate}</source>
      <translation>ebből ÁFA {rate}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>on {net} without VAT</source>
      <translation>ÁFA nélküli alap: {net}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>printed {time}</source>
      <translation>nyomtatva: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>the customer no longer wants to cancel</source>
      <translation>a vevő már nem kér törlést</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>the customer wants to cancel</source>
      <translation>a vevő törlést kér</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>yes</source>
      <translation>igen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>{back} of {ordered} given back</source>
      <translation>{back} / {ordered} visszatérítve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>{old} → {new} pieces</source>
      <translation>{old} → {new} darab</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>{price} each, VAT {rate}</source>
      <translation>egyenként {price}, ÁFA {rate}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>{status} (until {time})</source>
      <translation>{status} (eddig: {time})</translation>
    </message>
  </context>
  <context>
    <name>outcome</name>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Done.</source>
      <translation>Kész.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>It is written down and waits: {reason}</source>
      <translation>Feljegyezve, várakozik: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Not ordered: {reason}</source>
      <translation>Nincs kiadva: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Written down. Waiting for eMAG's answer…</source>
      <translation>Feljegyezve. Várakozás az eMAG válaszára…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG gave no reason.</source>
      <translation>Az eMAG nem közölt okot.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG's answer is unknown. It is being looked up, and nothing is repeated. You can close this.</source>
      <translation>Az eMAG válasza ismeretlen. Utánanézünk, és semmit sem ismétlünk. Ezt bezárhatja.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} done</source>
      <translation>{count} kész</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} need you: see the Outbox</source>
      <translation>{count} Önre vár: lásd a Kimenő fület</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} not ordered</source>
      <translation>{count} nincs kiadva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} refused by eMAG</source>
      <translation>{count} elutasítva az eMAG által</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} taken back</source>
      <translation>{count} visszavonva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} under way</source>
      <translation>{count} folyamatban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{deed}: nobody knows whether eMAG did it. Nothing is repeated. Look in the eMAG panel, then decide under Outbox, Needs you. {said}</source>
      <translation>{deed}: nem tudni, hogy az eMAG megtette-e. Semmit sem ismétlünk. Nézze meg az eMAG felületén, majd döntsön a Kimenő fülön, az Önre vár alatt. {said}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{deed}: refused. {reason}</source>
      <translation>{deed}: elutasítva. {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{deed}: taken back before it was sent.</source>
      <translation>{deed}: visszavonva küldés előtt.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{done} eMAG remarks: {remarks}</source>
      <translation>{done} Az eMAG megjegyzései: {remarks}</translation>
    </message>
  </context>
  <context>
    <name>product_preview</name>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>Nothing changed: nothing would be sent.</source>
      <translation>Semmi sem változott: semmi sem menne el.</translation>
    </message>
  </context>
  <context>
    <name>rejections</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>Characteristic {number}</source>
      <translation>{number}. jellemző</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>The product as a whole</source>
      <translation>A termék egésze</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>not sent from here yet</source>
      <translation>innen még nem lett elküldve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>sent once</source>
      <translation>egyszer elküldve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>sent twice</source>
      <translation>kétszer elküldve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>sent {count} times</source>
      <translation>{count} alkalommal elküldve</translation>
    </message>
  </context>
  <context>
    <name>return</name>
    <message>
      <location filename="../../emag_desk/ui/returns/at_hand.py" />
      <source>As read {time}. What has changed since is not overwritten: you are told of each such return.</source>
      <translation>Beolvasva: {time}. Ami azóta módosult, nem íródik felül: minden ilyen visszáruról értesítést kap.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Asked</source>
      <translation>Kérve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Bank</source>
      <translation>Bank</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>City</source>
      <translation>Város</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Company</source>
      <translation>Cég</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Country</source>
      <translation>Ország</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>County</source>
      <translation>Megye</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Customer wants</source>
      <translation>A vevő kérése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Customer: {text}</source>
      <translation>Vevő: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Diagnostic: {text}</source>
      <translation>Diagnózis: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Due soon</source>
      <translation>Hamarosan lejár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Fast return</source>
      <translation>Gyors visszáru</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Fee for sending it back</source>
      <translation>Visszaküldés díja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Fetched about</source>
      <translation>Elhozatal kb.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Finish by</source>
      <translation>Lezárási határidő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Goes back</source>
      <translation>Visszajár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Goes to</source>
      <translation>Hová</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Here about</source>
      <translation>Megérkezés kb.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Holder</source>
      <translation>Számlatulajdonos</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>How</source>
      <translation>Módja</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Kept back</source>
      <translation>Visszatartva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Locker</source>
      <translation>Automata</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Next: {deeds}.</source>
      <translation>Következő: {deeds}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Nothing more can be done about its status.</source>
      <translation>Az állapotával nincs több teendő.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>On</source>
      <translation>Ekkor</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Order {number}</source>
      <translation>{number} rendelés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Order {number} · {status} · {total}</source>
      <translation>{number} rendelés · {status} · {total}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Overdue</source>
      <translation>Lejárt</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Part of return</source>
      <translation>A visszáru része</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Possible from</source>
      <translation>Legkorábban</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Product</source>
      <translation>Termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Product {number}</source>
      <translation>{number} termék</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Products</source>
      <translation>Termékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Reason</source>
      <translation>Ok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Refused: {text}</source>
      <translation>Elutasítva: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>Reservation {number}</source>
      <translation>{number} foglalás</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Status because</source>
      <translation>Az állapot oka</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Street</source>
      <translation>Utca</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Your number</source>
      <translation>Saját szám</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>eMAG handles this return itself (FBE): nothing is to be done here.</source>
      <translation>Ezt a visszárut az eMAG maga intézi (FBE): itt nincs teendő.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>eMAG's number</source>
      <translation>Az eMAG száma</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>eMAG: {changes}</source>
      <translation>eMAG: {changes}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>number not known yet</source>
      <translation>a szám még nem ismert</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>ordered from here</source>
      <translation>innen rendelve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>read {time}</source>
      <translation>beolvasva: {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>refund {old} → {new}</source>
      <translation>visszatérítés: {old} → {new}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>yes</source>
      <translation>igen</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>{money} are kept back</source>
      <translation>{money} visszatartva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>{old} → {new} pieces</source>
      <translation>{old} → {new} darab</translation>
    </message>
  </context>
</TS>
