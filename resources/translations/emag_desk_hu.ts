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
    <name>FilterBar</name>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Choose columns</source>
      <translation>Oszlopok kiválasztása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Clear filters</source>
      <translation>Szűrők törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Clear the search</source>
      <translation>Keresés törlése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Columns</source>
      <translation>Oszlopok</translation>
    </message>
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
      <source>Saved views</source>
      <translation>Mentett nézetek</translation>
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
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Views</source>
      <translation>Nézetek</translation>
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
      <location filename="../../emag_desk/ui/main_window.py" />
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
      <source>Offers</source>
      <translation>Ajánlatok</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Outbox</source>
      <translation>Kimenő</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
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
      <source>The new language is used from the next start on.</source>
      <translation>Az új nyelv a következő indítástól érvényes.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>They wait under Outbox, Needs you. Nothing is lost when you quit now.</source>
      <translation>A Kimenő lapon várnak, a döntésre várók között. Ha most kilép, semmi sem vész el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>eMAG may or may not have made one of your changes, and only you can say.</source>
      <translation>Nem tudni, hogy az eMAG elvégezte-e az egyik módosítást; ezt csak Ön tudja megmondani.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>eMAG may or may not have made {count} of your changes, and only you can say.</source>
      <translation>Nem tudni, hogy az eMAG elvégezte-e {count} módosítást; ezt csak Ön tudja megmondani.</translation>
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
      <source>eMAG may or may not have carried these out. Look at the offer in the eMAG panel, then decide. Until then nothing else is sent for it.</source>
      <translation>Lehet, hogy az eMAG végrehajtotta ezeket, lehet, hogy nem. Nézze meg az ajánlatot az eMAG felületén, majd döntsön. Addig mást nem küldünk hozzá.</translation>
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
      <source>Copied the first {rows} rows. Export writes all of them.</source>
      <translation>Az első {rows} sor másolva. Az exportálás mindet kiírja.</translation>
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
      <source>&amp;Hide “{column}”</source>
      <translation>„{column}” &amp;elrejtése</translation>
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
      <source>&amp;Remove a view</source>
      <translation>Nézet &amp;eltávolítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Save this view…</source>
      <translation>Nézet &amp;mentése…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Choose &amp;columns…</source>
      <translation>&amp;Oszlopok kiválasztása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Fit &amp;width</source>
      <translation>Szélesség &amp;igazítása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Keep search, filters, columns and order under this name:</source>
      <translation>A keresés, a szűrők, az oszlopok és a sorrend mentése ezen a néven:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>No saved views yet</source>
      <translation>Még nincs mentett nézet</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Order as &amp;read</source>
      <translation>&amp;Beolvasási sorrend</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Save</source>
      <translation>Mentés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Save this view</source>
      <translation>Nézet mentése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Saved as “{name}” under Views.</source>
      <translation>Mentve „{name}” néven a Nézetek között.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Sort &amp;ascending</source>
      <translation>&amp;Növekvő sorrend</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Sort &amp;descending</source>
      <translation>&amp;Csökkenő sorrend</translation>
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
    <name>OutboxTab</name>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Cancel selected…</source>
      <translation>Kijelöltek &amp;visszavonása…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
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
      <location filename="../../emag_desk/ui/outbox_view.py" />
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
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Drop a change</source>
      <translation>Módosítás elvetése</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Drop the change of {offer}?</source>
      <translation>Elveti a(z) {offer} módosítását?</translation>
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
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Only if you looked and eMAG does not have it. Your name and the time are kept.</source>
      <translation>Csak ha megnézte, és az eMAG-nál nincs meg. A neve és az időpont megmarad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Send again</source>
      <translation>Küldés újra</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Send the change of {offer} once more?</source>
      <translation>Elküldi még egyszer a(z) {offer} módosítását?</translation>
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
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>This cannot be taken back. Type {number} to send it once more.</source>
      <translation>Ez nem vonható vissza. Az újraküldéshez írja be: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>eMAG Desk will not look after it any more. What eMAG has shows at the next pull.</source>
      <translation>Az eMAG Desk többé nem foglalkozik vele. Hogy az eMAG-nál mi van, a következő beolvasáskor derül ki.</translation>
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
    <name>PreferencesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> days</source>
      <translation> nap</translation>
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
      <source>&amp;Orders per second</source>
      <translation>&amp;Rendelések másodpercenként</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Save</source>
      <translation>&amp;Mentés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>A price that changes by this factor looks like a slipped decimal separator.</source>
      <translation>Az ennyiszeresére változó ár elírt tizedesjelnek tűnik.</translation>
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
      <source>Read &amp;back after</source>
      <translation>&amp;Visszaolvasás ennyi után</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Request budget</source>
      <translation>Kéréskeret</translation>
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
      <source>Your &amp;name</source>
      <translation>Az Ön &amp;neve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>eMAG asks to stay below 80 %.</source>
      <translation>Az eMAG 80 % alatti használatot kér.</translation>
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
      <source>{offers} offers</source>
      <translation>{offers} ajánlat</translation>
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
    <name>PullJobs</name>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>Reading {account}</source>
      <translation>{account} beolvasása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account} was not read to the end; the next pull goes on from there. {problem}</source>
      <translation>{account} beolvasása nem fejeződött be; a következő onnan folytatja. {problem}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account}: {offers} offers read, {new} new, {changed} changed, {gone} no longer there.</source>
      <translation>{account}: {offers} ajánlat beolvasva, {new} új, {changed} módosult, {gone} eltűnt.</translation>
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
    <name>RowsEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add</source>
      <translation>Hozzáadás</translation>
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
    <name>ShortcutList</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keyboard shortcuts</source>
      <translation>Gyorsbillentyűk</translation>
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
      <source>See every staged change before anything is sent</source>
      <translation>Minden előkészített módosítás, mielőtt bármi elmenne</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Tool bar</source>
      <translation>Eszköztár</translation>
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
    <name>desk</name>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A PNK is made of letters and digits: the last part of the product's address on the site.</source>
      <translation>A PNK betűkből és számjegyekből áll: a termék webcímének utolsó része a webhelyen.</translation>
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
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>A family has a number, a name and a type.</source>
      <translation>A családnak száma, neve és típusa van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A password in the proxy's address would be written to disk in the clear. Leave it out.</source>
      <translation>A proxy címében lévő jelszó olvashatóan kerülne a lemezre. Hagyja el.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Above the price: the difference is shown as a promotion.</source>
      <translation>Az ár fölött: a különbség akcióként jelenik meg.</translation>
    </message>
    <message>
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
      <location filename="../../emag_desk/ui/offer_numbers.py" />
      <source>All numbers that eMAG takes for offers are used.</source>
      <translation>Minden szám foglalt, amelyet az eMAG ajánlatokhoz elfogad.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Answer</source>
      <translation>Válasz</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Ask for fewer items at a time.</source>
      <translation>Kérjen kevesebb elemet egyszerre.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>At most {most} are taken.</source>
      <translation>Legfeljebb {most} fogadható el.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Attach the offer to the product that eMAG names, or use another part number.</source>
      <translation>Kapcsolja az ajánlatot az eMAG által megnevezett termékhez, vagy használjon másik cikkszámot.</translation>
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
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Best price</source>
      <translation>Legjobb ár</translation>
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
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Cancelled</source>
      <translation>Visszavonva</translation>
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
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
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
      <translation>Pénznem</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Czech</source>
      <translation>Cseh</translation>
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
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Dropped</source>
      <translation>Elvetve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Dropped by a person</source>
      <translation>Ember vetette el</translation>
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
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Failed</source>
      <translation>Sikertelen</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Fetch the images again</source>
      <translation>A képek ismételt letöltése</translation>
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
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Found by a person</source>
      <translation>Ember találta meg</translation>
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
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>French</source>
      <translation>Francia</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>From tomorrow to 60 days ahead.</source>
      <translation>Holnaptól legfeljebb 60 nappal előre.</translation>
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
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Give an EAN or a part number key (PNK), not both.</source>
      <translation>EAN-t vagy PNK-t adjon meg, ne mindkettőt.</translation>
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
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>In stock</source>
      <translation>Készleten</translation>
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
      <translation>Érvénytelen ár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid product, EAN rejected</source>
      <translation>Érvénytelen termék, EAN elutasítva</translation>
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
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>It needs a column such as id, part_number, ean or part_number_key, and one such as sale_price, stock:1 or status. An export shows all of them.</source>
      <translation>Kell egy olyan oszlop, mint id, part_number, ean vagy part_number_key, és egy olyan, mint sale_price, stock:1 vagy status. Egy export mindet megmutatja.</translation>
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
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Italian</source>
      <translation>Olasz</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Language of the texts</source>
      <translation>A szövegek nyelve</translation>
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
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave user name and password out of the address: they have their own fields.</source>
      <translation>A felhasználónevet és a jelszót ne a címbe írja: saját mezőjük van.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Left to eMAG, the offer would be enrolled.</source>
      <translation>Ha az eMAG-ra bízza, az ajánlat bekerül.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Line {line} of {path} cannot be understood and was left out.</source>
      <translation>A(z) {path} fájl {line}. sora nem érthető, ezért kimaradt.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Look at the request log; if it happens again, tell eMAG's support.</source>
      <translation>Nézze meg a kérésnaplót; ha ismétlődik, jelezze az eMAG ügyfélszolgálatának.</translation>
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
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>More</source>
      <translation>Továbbiak</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Move the file away yourself, then start again.</source>
      <translation>Helyezze át a fájlt, majd indítsa újra.</translation>
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
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>Name, address and e-mail go together: all three, or none.</source>
      <translation>A név, a cím és az e-mail összetartozik: mindhárom, vagy egyik sem.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>Names the offer between you and eMAG for good. Suggested: the next free one.</source>
      <translation>Véglegesen megnevezi az ajánlatot Ön és az eMAG között. Javasolt: a következő szabad szám.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Needs you</source>
      <translation>Önre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>New documentation, validation pending</source>
      <translation>Új dokumentáció, ellenőrzésre vár</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>No</source>
      <translation>Nem</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not encrypted, and need not be: it stays on this computer.</source>
      <translation>Nem titkosított, és nem is kell: ezen a számítógépen marad.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Not sent</source>
      <translation>Nem lett elküldve</translation>
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
      <location filename="../../emag_desk/tour/guide.py" />
      <source>Nothing has the cursor.</source>
      <translation>Sehol sincs a kurzor.</translation>
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
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>One image should be the main one.</source>
      <translation>Az egyik képnek főnek kell lennie.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Only where the prices are not in the currency of the platform.</source>
      <translation>Csak ahol az árak nem a platform pénznemében vannak.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Orders</source>
      <translation>Rendelések</translation>
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
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Out of stock</source>
      <translation>Nincs készleten</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Outcome unknown</source>
      <translation>Ismeretlen eredmény</translation>
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
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Pending</source>
      <translation>Függőben</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Polish</source>
      <translation>Lengyel</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
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
      <location filename="../../emag_desk/domain/category_fields.py" />
      <source>Products that differ only in the characteristics of the family share one page.</source>
      <translation>Azok a termékek, amelyek csak a család jellemzőiben különböznek, közös oldalon jelennek meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Public addresses of JPG or PNG files, at most 6000 × 6000 pixels and 8 MB.</source>
      <translation>JPG vagy PNG fájlok nyilvános címei, legfeljebb 6000 × 6000 képpont és 8 MB.</translation>
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
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Refused</source>
      <translation>Elutasítva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Refused products</source>
      <translation>Elutasított termékek</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
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
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Replaced</source>
      <translation>Felváltva</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
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
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Saved</source>
      <translation>Mentve</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Saved with remarks</source>
      <translation>Mentve megjegyzéssel</translation>
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
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Sending</source>
      <translation>Küldés</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Set the clock, or let the operating system set it.</source>
      <translation>Állítsa be az órát, vagy bízza az operációs rendszerre.</translation>
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
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Size</source>
      <translation>Méret</translation>
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
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
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
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Take staged edits back</source>
      <translation>Előkészített módosítások visszavonása</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Text</source>
      <translation>Szöveg</translation>
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
      <translation>A címnek https:// előtaggal kell kezdődnie, hogy útközben senki ne olvashassa a jelszót.</translation>
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
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The date must be from {earliest} to {latest}.</source>
      <translation>A dátum {earliest} és {latest} közötti lehet.</translation>
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
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The first row names no offer and field that could be imported; it has: {headings}.</source>
      <translation>Az első sor nem nevez meg importálható ajánlatot és mezőt; tartalma: {headings}.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>The last part of the product's address on the site.</source>
      <translation>A termék webcímének utolsó része a webhelyen.</translation>
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
      <location filename="../../emag_desk/domain/form_checks.py" />
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
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>The number {number} is here twice.</source>
      <translation>A(z) {number} szám kétszer szerepel itt.</translation>
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
      <location filename="../../emag_desk/tour/guide.py" />
      <source>The picture {path} cannot be written.</source>
      <translation>A(z) {path} kép nem írható.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The preference {name} cannot be {value} ({source}): the default is used.</source>
      <translation>A(z) {name} beállítás nem lehet {value} ({source}): az alapértéket használjuk.</translation>
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
      <location filename="../../emag_desk/api/endpoints.py" />
      <source>The route {route} needs the number of what it is about.</source>
      <translation>A(z) {route} útvonalhoz kell az objektum száma.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>The searches by EAN that eMAG allows in a day are used up.</source>
      <translation>Elfogyott az eMAG által egy napra engedett EAN-keresés.</translation>
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
      <location filename="../../emag_desk/sync/product_checks.py" />
      <source>The template of category {id} is not in the cache, so its characteristics could not be checked.</source>
      <translation>A(z) {id} kategória sablonja nincs a gyorsítótárban, ezért a jellemzői nem voltak ellenőrizhetők.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The type of {name} was “{before}” and is “{after}” now.</source>
      <translation>A(z) {name} típusa „{before}” volt, most „{after}”.</translation>
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
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>There is no filter {filter}.</source>
      <translation>Nincs {filter} szűrő.</translation>
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
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>There is no offer {number} among those of {name}.</source>
      <translation>A(z) {name} ajánlatai között nincs {number} számú.</translation>
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
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>This product has {count} values; eMAG takes at most {most} in one request.</source>
      <translation>Ennek a terméknek {count} értéke van; az eMAG egy kérésben legfeljebb {most} értéket fogad el.</translation>
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
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be sent again, by a person</source>
      <translation>Ember küldi újra</translation>
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
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>Try again in {minutes} minutes.</source>
      <translation>Próbálja újra {minutes} perc múlva.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again later. What may have been done is read back, not repeated.</source>
      <translation>Próbálja később. Ami esetleg megtörtént, azt visszaolvassuk, nem ismételjük.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
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
      <translation>Két oszlopnak is {heading} a neve.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Type it under Accounts, or give it as EMAG_{variable}_PASSWORD.</source>
      <translation>Írja be a Fiókok között, vagy adja meg EMAG_{variable}_PASSWORD néven.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Ukrainian</source>
      <translation>Ukrán</translation>
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
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/marks.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
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
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>Warranty mandatory</source>
      <translation>Kötelező garancia</translation>
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
      <location filename="../../emag_desk/ui/columns.py" />
      <source>What the buyer pays, with VAT</source>
      <translation>Amit a vevő fizet, ÁFÁ-val</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>What you approve here is sent by it. Close it to send from here.</source>
      <translation>Amit itt jóváhagy, azt az küldi el. Zárja be, ha innen szeretne küldeni.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Within {seconds} seconds of eMAG's.</source>
      <translation>Legfeljebb {seconds} másodperccel tér el az eMAG-étól.</translation>
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
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>Write the price first: {text} is counted from it.</source>
      <translation>Előbb írja be az árat: {text} abból számolódik.</translation>
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
      <location filename="../../emag_desk/sync/push_plan.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
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
      <location filename="../../emag_desk/api/flows.py" />
      <source>eMAG fetches the PDF from its public address.</source>
      <translation>Az eMAG a nyilvános címéről tölti le a PDF-et.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG has no category {category}.</source>
      <translation>Az eMAG-nak nincs {category} kategóriája.</translation>
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
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's answer about a category makes no sense: {reason}.</source>
      <translation>Az eMAG kategóriáról adott válasza értelmetlen: {reason}.</translation>
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
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's categories changed while they were read; the next reading brings the rest.</source>
      <translation>Az eMAG kategóriái olvasás közben megváltoztak; a következő olvasás hozza a többit.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>months</source>
      <translation>hónap</translation>
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
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>row {row} already gives {key} of offer {id} as {value}.</source>
      <translation>a(z) {row}. sor már megadja a(z) {id} ajánlat {key} mezőjét: {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>several offers have the code {code}: {ids}; give the id.</source>
      <translation>több ajánlatnak is {code} a kódja: {ids}; adja meg az azonosítót.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>the environment names an address that is not one</source>
      <translation>a környezet érvénytelen címet ad meg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>there is no account {name}.</source>
      <translation>nincs {name} fiók.</translation>
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
      <location filename="../../emag_desk/desk.py" />
      <source>{count} changes in the outbox are not what was written to disk. They will not be sent: see the Outbox.</source>
      <translation>A kimenő sor {count} módosítása nem az, ami a lemezre került. Nem küldjük el őket: lásd a Kimenő fület.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>{count} offers were not in eMAG's list, but {there} of {asked} are still there: none was marked.</source>
      <translation>{count} ajánlat nem volt az eMAG listáján, de {asked} közül {there} még megvan: egyet sem jelöltünk meg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>{eans} is no EAN: one has 6 to 14 digits.</source>
      <translation>{eans}: nem EAN, mert az 6–14 számjegyű.</translation>
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
      <translation>{id} nem ajánlatazonosító.</translation>
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
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is not a spreadsheet that can be read.</source>
      <translation>A(z) {name} nem olvasható táblázat.</translation>
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
</TS>
