<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>A desktop workbench for people who sell on eMAG and Fashion Days. Not made by eMAG. Qt is used under the LGPL; the font Roboto under the Apache License 2.0.</source>
      <translation>Работно място за търговци в eMAG и Fashion Days. Не е направено от eMAG. Qt се използва под LGPL; шрифтът Roboto – под Apache License 2.0.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>About eMAG Desk</source>
      <translation>За eMAG Desk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Version {version}, Qt {qt}</source>
      <translation>Версия {version}, Qt {qt}</translation>
    </message>
  </context>
  <context>
    <name>AccountChoice</name>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>&amp;Choose</source>
      <translation>&amp;Избиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/chosen.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>Accounts</source>
      <translation>Акаунти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_actions.py" />
      <source>New product for which account?</source>
      <translation>Нов продукт за кой акаунт?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/chosen.py" />
      <source>{account}: {count} offers</source>
      <translation>{account}: {count} оферти</translation>
    </message>
  </context>
  <context>
    <name>AccountForm</name>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;IP allow-list name</source>
      <translation>Име в списъка с &amp;IP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Kind</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Name</source>
      <translation>&amp;Име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;Platform</source>
      <translation>&amp;Платформа</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>&amp;User name</source>
      <translation>&amp;Потребител</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Add&amp;ress</source>
      <translation>Ад&amp;рес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>ERP routes (a server of your own)</source>
      <translation>ERP маршрути (ваш собствен сървър)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>FBE: eMAG keeps and sends the goods</source>
      <translation>FBE: eMAG съхранява и изпраща стоката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Hide</source>
      <translation>Скриване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Main: you keep and send the goods</source>
      <translation>Main: вие съхранявате и изпращате стоката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Marketplace API 4.4 (eMAG's own servers)</source>
      <translation>Marketplace API 4.4 (сървърите на eMAG)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Only for a relay or a test server; else the platform's own address is used.</source>
      <translation>Само за препращащ или тестов сървър; иначе се използва адресът на платформата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Pass&amp;word</source>
      <translation>Паро&amp;ла</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Pro&amp;xy</source>
      <translation>Про&amp;кси</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>R&amp;outes</source>
      <translation>М&amp;аршрути</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Show</source>
      <translation>Показване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Show what you type. A saved password is never shown.</source>
      <translation>Показва какво пишете. Запазена парола никога не се показва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Ware&amp;house id</source>
      <translation>&amp;Склад</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>none: http://host:port</source>
      <translation>няма: http://хост:порт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>what this computer's address is called in the eMAG panel</source>
      <translation>как се казва адресът на този компютър в панела на eMAG</translation>
    </message>
  </context>
  <context>
    <name>AccountJobs</name>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account} was not read to the end; the next pull goes on from there. {problem}</source>
      <translation>{account} не е прочетен докрай; следващото четене продължава оттам. {problem}</translation>
    </message>
  </context>
  <context>
    <name>AccountsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Add</source>
      <translation>&amp;Добавяне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Отхвърляне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Duplicate</source>
      <translation>&amp;Копие</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Премахване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Save</source>
      <translation>&amp;Запазване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>&amp;Test connection…</source>
      <translation>&amp;Тест на връзката…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Accounts</source>
      <translation>Акаунти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Add an account</source>
      <translation>Добавяне на акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Add the API user of your eMAG or Fashion Days seller account. You find it in the eMAG panel under My account, Profile, Technical details.</source>
      <translation>Добавете API потребителя на вашия акаунт на продавач в eMAG или Fashion Days. Намира се в панела на eMAG в „Моят акаунт“, „Профил“, „Технически данни“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Close without saving {names}?</source>
      <translation>Затваряне без запазване на {names}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Its password and its cached offers are removed. The history of what was sent and the request log stay until they expire. Nothing changes on eMAG.</source>
      <translation>Паролата и кешираните оферти се премахват. Историята на изпратеното и дневникът остават, докато изтекат. В eMAG нищо не се променя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Keep the password &amp;for this run only</source>
      <translation>Паролата &amp;само за тази сесия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Looking for a saved password…</source>
      <translation>Търси се запазена парола…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>New account</source>
      <translation>Нов акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>No account yet</source>
      <translation>Още няма акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Re&amp;move…</source>
      <translation>Пре&amp;махване…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Remove account</source>
      <translation>Премахване на акаунта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Remove the account {name} from this computer?</source>
      <translation>Да се премахне ли акаунтът {name} от този компютър?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>Save again to keep the password for this run only: it is then forgotten when eMAG Desk closes.</source>
      <translation>Запазете отново, за да се пази паролата само за тази сесия: забравя се при затваряне на eMAG Desk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>This account comes from environment variables or a .env file. Change it there; it is never saved.</source>
      <translation>Този акаунт идва от променливи на средата или файл .env. Променете го там; никога не се записва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>environment</source>
      <translation>среда</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>not saved</source>
      <translation>незапазен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/accounts.py" />
      <source>{name} (copy)</source>
      <translation>{name} (копие)</translation>
    </message>
  </context>
  <context>
    <name>AcknowledgeDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>&amp;Acknowledge</source>
      <translation>&amp;Потвърждаване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>&amp;Acknowledge {count} orders</source>
      <translation>&amp;Потвърждаване на {count} поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>Acknowledge</source>
      <translation>Потвърждаване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>From then on eMAG no longer cancels an order because its customer asks for it: that becomes yours to do. Looking at an order never acknowledges it; this does.</source>
      <translation>Оттам нататък eMAG вече не отменя поръчка по искане на клиента: това става ваша грижа. Прегледът на поръчка никога не я потвърждава; това действие я потвърждава.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>None of these can be acknowledged.</source>
      <translation>Никоя от тези не може да се потвърди.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>One new order becomes yours.</source>
      <translation>Една нова поръчка става ваша.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>{count} cannot, see below.</source>
      <translation>{count} не могат, вижте по-долу.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>{count} new orders become yours.</source>
      <translation>{count} нови поръчки стават ваши.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/acknowledge.py" />
      <source>{count} of them the customer wants cancelled: leave those to eMAG.</source>
      <translation>За {count} от тях клиентът иска отмяна: оставете ги на eMAG.</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Accounts…</source>
      <translation>Акаунти…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Another eMAG Desk sends from this data directory: {owner}. This window only stages.</source>
      <translation>Друг eMAG Desk изпраща от тази папка с данни: {owner}. Този прозорец само подготвя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>Nothing is sent for {account}: {reason}</source>
      <translation>Не се изпраща нищо за {account}: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>{account} uses more than 80 % of what eMAG allows. Another program probably uses the same account.</source>
      <translation>{account} използва над 80 % от разрешеното от eMAG. Вероятно друга програма ползва същия акаунт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/alerts.py" />
      <source>{reason} Type the password of {accounts} again; it is kept for this run only.</source>
      <translation>{reason} Въведете отново паролата за {accounts}; пази се само за тази сесия.</translation>
    </message>
  </context>
  <context>
    <name>AskedCategory</name>
    <message>
      <location filename="../../emag_desk/ui/product_category.py" />
      <source>Reading what this category asks…</source>
      <translation>Чете се какво иска тази категория…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_category.py" />
      <source>eMAG changed what this category asks. The form shows the new questions.</source>
      <translation>eMAG промени какво иска тази категория. Формулярът показва новите въпроси.</translation>
    </message>
  </context>
  <context>
    <name>AttachDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Attach</source>
      <translation>&amp;Прикачване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Document</source>
      <translation>&amp;Документ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Line</source>
      <translation>&amp;Ред</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>&amp;Name</source>
      <translation>&amp;Име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>Add&amp;ress</source>
      <translation>Ад&amp;рес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>Attach a document to order {number}</source>
      <translation>Прикачване на документ към поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>Let eMAG &amp;fetch it again, though it has this address</source>
      <translation>eMAG да го &amp;изтегли отново, макар да има този адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>No line in particular</source>
      <translation>Без определен ред</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG fetches the PDF itself: it must be where everybody may read it. eMAG says if it could.</source>
      <translation>eMAG сам изтегля PDF файла: той трябва да е достъпен за всички. eMAG съобщава дали е успял.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG has no document of this order yet.</source>
      <translation>eMAG още няма документ за тази поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG has this address already.</source>
      <translation>eMAG вече има този адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>eMAG has:</source>
      <translation>eMAG има:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <source>{count} letters left</source>
      <translation>остават {count} знака</translation>
    </message>
  </context>
  <context>
    <name>AttachGrid</name>
    <message>
      <location filename="../../emag_desk/ui/ean_grid.py" />
      <source>Prices and stock of the offers</source>
      <translation>Цени и наличности на офертите</translation>
    </message>
  </context>
  <context>
    <name>AttachModel</name>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>All of them</source>
      <translation>Всички</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Findings</source>
      <translation>Констатации</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>My number</source>
      <translation>Мой номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Ready</source>
      <translation>Готово</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>With VAT</source>
      <translation>С ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Without VAT, in {currency}</source>
      <translation>Без ДДС, в {currency}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Without VAT. +50 % means: that much above the price</source>
      <translation>Без ДДС. +50 % означава: толкова над цената</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Without VAT. -20 % means: that much below the price</source>
      <translation>Без ДДС. -20 % означава: толкова под цената</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_offers.py" />
      <source>Your own number of the offer; eMAG knows the offer by it</source>
      <translation>Вашият номер на офертата; по него я познава eMAG</translation>
    </message>
  </context>
  <context>
    <name>AwbDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>&amp;Issue AWB</source>
      <translation>&amp;Издаване на AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>&amp;Issue AWB, collect nothing</source>
      <translation>&amp;Издаване на AWB, без наложен платеж</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>&amp;Issue AWB, collect {money}</source>
      <translation>&amp;Издаване на AWB, наложен платеж {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>An AWB of this order is already on its way: see the Outbox.</source>
      <translation>AWB за тази поръчка вече се издава: вижте „Изходящи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>I looked: make a&amp;nother AWB all the same</source>
      <translation>Проверих: издай въпреки това &amp;още един AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Issue the AWB of order {number}</source>
      <translation>Издаване на AWB за поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Receiver</source>
      <translation>Получател</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Say first that another AWB is meant.</source>
      <translation>Първо потвърдете, че искате още един AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Sender</source>
      <translation>Подател</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Terms</source>
      <translation>Условия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>What is sent</source>
      <translation>Какво се изпраща</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>Your own addresses and courier accounts could not be read: {reason}</source>
      <translation>Вашите адреси и куриерски акаунти не можаха да се прочетат: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_dialog.py" />
      <source>{count} things must be mended first.</source>
      <translation>Първо трябва да се поправят {count} неща.</translation>
    </message>
  </context>
  <context>
    <name>AwbNumber</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_number.py" />
      <source>Cop&amp;y</source>
      <translation>Коп&amp;иране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_number.py" />
      <source>Copy the number of the AWB</source>
      <translation>Копиране на номера на AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_number.py" />
      <source>Issued; eMAG has not told the number yet. It is read as soon as it is there.</source>
      <translation>Издаден; eMAG още не е съобщил номера. Прочита се, щом се появи.</translation>
    </message>
  </context>
  <context>
    <name>AwbRun</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>A run of AWBs is paused: {words}.</source>
      <translation>Партида AWB е на пауза: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>A run of AWBs was interrupted, and goes on: {words}.</source>
      <translation>Партида AWB беше прекъсната и продължава: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>Issuing AWBs</source>
      <translation>Издават се AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>Paused: nothing more is sent until the run goes on.</source>
      <translation>На пауза: нищо повече не се изпраща, докато партидата не продължи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>The couriers collect {money}</source>
      <translation>Куриерите събират {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>The last run of AWBs is not settled: {words}.</source>
      <translation>Последната партида AWB не е уредена: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>The run is over.</source>
      <translation>Партидата приключи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>The run of AWBs is over: {words}.</source>
      <translation>Партидата AWB приключи: {words}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>it has the AWB {numbers}</source>
      <translation>има AWB {numbers}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>its AWB is on its way already</source>
      <translation>неин AWB вече се издава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>its number comes later</source>
      <translation>номерът ѝ идва по-късно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>takes {time}</source>
      <translation>отнема {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>what became of an action on this order is not clear yet</source>
      <translation>още не е ясно какво стана с действие по тази поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} being checked</source>
      <translation>{count} се проверяват</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} cannot be issued</source>
      <translation>{count} не могат да се издадат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} left out</source>
      <translation>{count} пропуснати</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} need a look</source>
      <translation>{count} за преглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} need you</source>
      <translation>{count} чакат вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} need you: eMAG may or may not have issued them. See Outbox, Needs you.</source>
      <translation>{count} чакат вас: не се знае дали eMAG ги е издал. Вижте „Изходящи“, „Чакат вас“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} not issued</source>
      <translation>{count} не са издадени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} not sent</source>
      <translation>{count} не са изпратени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} orders: {parts}</source>
      <translation>{count} поръчки: {parts}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_words.py" />
      <source>{count} ready</source>
      <translation>{count} готови</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{count} wait until the run goes on</source>
      <translation>{count} чакат партидата да продължи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run.py" />
      <source>{count} were not ordered again: they are waiting or under way otherwise.</source>
      <translation>{count} не бяха заявени отново: вече чакат или са в ход другаде.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_counts.py" />
      <source>{issued} of {total} issued</source>
      <translation>издадени {issued} от {total}</translation>
    </message>
  </context>
  <context>
    <name>AwbRunDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Cancel the rest</source>
      <translation>&amp;Отмяна на останалите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Go on</source>
      <translation>&amp;Продължаване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Issue</source>
      <translation>&amp;Издаване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Issue {count} AWBs</source>
      <translation>&amp;Издаване на {count} AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Labels…</source>
      <translation>&amp;Етикети…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Open this AWB…</source>
      <translation>Отва&amp;ряне на този AWB…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>&amp;Pause</source>
      <translation>Па&amp;уза</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Another run is still under way; these AWBs are issued behind its own.</source>
      <translation>Друга партида още е в ход; тези AWB се издават след нейните.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Issue AWBs</source>
      <translation>Издаване на AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Open the &amp;Outbox</source>
      <translation>Към „&amp;Изходящи“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Orders of the run</source>
      <translation>Поръчки в партидата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>Reading the orders once more…</source>
      <translation>Поръчките се прочитат още веднъж…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>eMAG does not tell who sends: fill in contact and phone once, and press Apply.</source>
      <translation>eMAG не казва кой изпраща: попълнете веднъж контакт и телефон и натиснете „Прилагане“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_dialog.py" />
      <source>{done} of {total} orders read</source>
      <translation>прочетени {done} от {total} поръчки</translation>
    </message>
  </context>
  <context>
    <name>BankAccount</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Account number</source>
      <translation>Номер на сметката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Copy the number</source>
      <translation>Копиране на номера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Hide the number</source>
      <translation>Скриване на номера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bank.py" />
      <source>Show the number</source>
      <translation>Показване на номера</translation>
    </message>
  </context>
  <context>
    <name>BenchFoot</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <source>&amp;Dossier…</source>
      <translation>&amp;Досие…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <source>Ne&amp;xt parcel</source>
      <translation>Следващ &amp;колет</translation>
    </message>
  </context>
  <context>
    <name>BenchLine</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Condition</source>
      <translation>Състояние</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Ctrl+1 to Ctrl+9 put a kept text into the field that you are in. Our note is never sent.</source>
      <translation>Ctrl+1 до Ctrl+9 поставят запазен текст в полето, в което сте. Нашата бележка никога не се изпраща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Our &amp;note</source>
      <translation>Наша &amp;бележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Our note</source>
      <translation>Наша бележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Photos</source>
      <translation>Снимки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Se&amp;rial number</source>
      <translation>Се&amp;риен номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>Serial number</source>
      <translation>Сериен номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <source>The customer: {text}</source>
      <translation>Клиентът: {text}</translation>
    </message>
  </context>
  <context>
    <name>BenchScan</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_scan.py" />
      <source>AWB, order, return or EAN</source>
      <translation>AWB, поръчка, връщане или EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_scan.py" />
      <source>Esc comes back here from anywhere</source>
      <translation>Esc връща тук отвсякъде</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_scan.py" />
      <source>Scan or type: AWB, order, return or EAN</source>
      <translation>Сканирайте или пишете: AWB, поръчка, връщане или EAN</translation>
    </message>
  </context>
  <context>
    <name>BenchSide</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Order {number}</source>
      <translation>Поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Products that come back</source>
      <translation>Върнати продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Returns that may be meant</source>
      <translation>Връщания, за които може да става дума</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>as read {time}</source>
      <translation>по данни, прочетени {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>nothing noted yet</source>
      <translation>още нищо не е отбелязано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>wants: {what}</source>
      <translation>иска: {what}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>{count} photos</source>
      <translation>{count} снимки</translation>
    </message>
  </context>
  <context>
    <name>Breadcrumb</name>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>Go to {name}</source>
      <translation>Към {name}</translation>
    </message>
  </context>
  <context>
    <name>BudgetGauge</name>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>, eMAG asks to wait {seconds} s</source>
      <translation>, eMAG иска изчакване {seconds} s</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>, {count} waiting</source>
      <translation>, {count} чакат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>Budget {percent} %</source>
      <translation>Бюджет {percent} %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>Budget –</source>
      <translation>Бюджет –</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>More than 80 % for a while: another program uses the same account. Slow it down or stop it.</source>
      <translation>Над 80 % от известно време: друга програма ползва същия акаунт. Забавете я или я спрете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>No account, so no request budget.</source>
      <translation>Без акаунт няма бюджет за заявки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>Requests of the last minute, of what eMAG allows</source>
      <translation>Заявки за последната минута от разрешените от eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>eMAG asks to wait {seconds} s</source>
      <translation>eMAG иска изчакване {seconds} s</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>everything else</source>
      <translation>всичко друго</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>orders</source>
      <translation>поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>searches by EAN</source>
      <translation>търсения по EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/budget.py" />
      <source>{account}, {family}: {used} of {allowed}</source>
      <translation>{account}, {family}: {used} от {allowed}</translation>
    </message>
  </context>
  <context>
    <name>BugReport</name>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Copy the report</source>
      <translation>Копиране на доклада</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Report</source>
      <translation>Доклад</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>Something went wrong in eMAG Desk</source>
      <translation>Нещо се обърка в eMAG Desk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bug_report.py" />
      <source>This is a fault of the program, not yours. Nothing that was staged or sent is lost. Please copy the report and send it to us; it can quote what eMAG answered, so read it first.</source>
      <translation>Това е грешка на програмата, не ваша. Нищо подготвено или изпратено не е загубено. Копирайте доклада и ни го изпратете; може да цитира отговори на eMAG, затова първо го прочетете.</translation>
    </message>
  </context>
  <context>
    <name>BulkEdit</name>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>+10 or -2.50</source>
      <translation>+10 или -2,50</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>+5 or -12.5</source>
      <translation>+5 или -12,5</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>All {count} offers shown</source>
      <translation>Всички {count} показани оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Bulk edit</source>
      <translation>Групова редакция</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change one field of many offers</source>
      <translation>Промяна на едно поле в много оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Field</source>
      <translation>Поле</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Operation</source>
      <translation>Действие</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Preview</source>
      <translation>Преглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Progress</source>
      <translation>Напредък</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Stage the changes</source>
      <translation>Подготвяне на промените</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Stop</source>
      <translation>Спиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Type a value to see what comes out.</source>
      <translation>Въведете стойност, за да видите резултата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Value</source>
      <translation>Стойност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>with VAT</source>
      <translation>с ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} cannot be changed so</source>
      <translation>{count} не могат да се променят така</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} changes staged. Review shows them before anything is sent.</source>
      <translation>{count} подготвени промени. Прегледът ги показва, преди да се изпрати нещо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} selected offers</source>
      <translation>{count} избрани оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} stay as they are</source>
      <translation>{count} остават същите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} will change</source>
      <translation>{count} ще се променят</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} with problems that eMAG would refuse</source>
      <translation>{count} с проблеми, които eMAG би отказал</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>{count} worth a second look</source>
      <translation>{count} заслужават втори поглед</translation>
    </message>
  </context>
  <context>
    <name>CalendarStrip</name>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_strip.py" />
      <source>Calendar of the intervals: {day}, free</source>
      <translation>Календар на интервалите: {day}, свободен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_strip.py" />
      <source>Calendar of the intervals: {day}, interval {number}, voucher {percent} %</source>
      <translation>Календар на интервалите: {day}, интервал {number}, ваучер {percent} %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_strip.py" />
      <source>Drag over free days for a new interval, drag a bar to move it, its ends to stretch it. Keys: arrows go, Shift+arrows choose days, Enter adds, Delete takes away, Ctrl+arrows move, Alt+arrows stretch, + and - change the voucher.</source>
      <translation>Плъзнете през свободни дни за нов интервал, плъзнете лента, за да я преместите, или краищата ѝ, за да я разтегнете. Клавиши: стрелките придвижват, Shift+стрелки избират дни, Enter добавя, Delete премахва, Ctrl+стрелки местят, Alt+стрелки разтягат, + и - променят ваучера.</translation>
    </message>
  </context>
  <context>
    <name>CampaignDialog</name>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Campaign</source>
      <translation>&amp;Кампания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Kind</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Propose one offer</source>
      <translation>&amp;Предлагане на една оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>&amp;Propose {count} offers</source>
      <translation>&amp;Предлагане на {count} оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Give at least one offer a price in the campaign.</source>
      <translation>Дайте поне на една оферта цена в кампанията.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Kind of campaign</source>
      <translation>Вид кампания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Number of the campaign</source>
      <translation>Номер на кампанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Proposals</source>
      <translation>Предложения</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Propose for a campaign</source>
      <translation>Предлагане за кампания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>The intervals hold for all {count} offers. Select rows to give those others.</source>
      <translation>Интервалите важат за всички {count} оферти. Изберете редове, за да им дадете други.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>The intervals hold for the {count} selected offers.</source>
      <translation>Интервалите важат за избраните {count} оферти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Type the number of the campaign, as eMAG's panel says it.</source>
      <translation>Въведете номера на кампанията, както е в панела на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>eMAG's panel says it; no call lists campaigns</source>
      <translation>от панела на eMAG; няма заявка за списък на кампаниите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>from eMAG's panel</source>
      <translation>от панела на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>{count} rows cannot be sent as they are; the remarks say why.</source>
      <translation>{count} реда не могат да се изпратят така; забележките казват защо.</translation>
    </message>
  </context>
  <context>
    <name>CampaignRows</name>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Afterwards</source>
      <translation>След това</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>In campaign</source>
      <translation>В кампания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Intervals</source>
      <translation>Интервали</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Most pieces of one order</source>
      <translation>Най-много броя в една поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>No price yet: not proposed.</source>
      <translation>Още няма цена: не се предлага.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Not on sale after the campaign</source>
      <translation>Не се продава след кампанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Off after</source>
      <translation>Спряна след</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Offer</source>
      <translation>Оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Per order</source>
      <translation>На поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Pieces</source>
      <translation>Броя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Pieces in the campaign</source>
      <translation>Броя в кампанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Price after the campaign</source>
      <translation>Цена след кампанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Price in the campaign</source>
      <translation>Цена в кампанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Price now</source>
      <translation>Цена сега</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Proposed</source>
      <translation>Предложена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Remark</source>
      <translation>Забележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Stock</source>
      <translation>Наличност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Voucher %</source>
      <translation>Ваучер %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Voucher, percent</source>
      <translation>Ваучер, процент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Without VAT</source>
      <translation>Без ДДС</translation>
    </message>
  </context>
  <context>
    <name>CancelDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Cancel the order</source>
      <translation>&amp;Отмяна на поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Cancel the order, {money} go back</source>
      <translation>&amp;Отмяна на поръчката, връщат се {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Description</source>
      <translation>О&amp;писание</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Keep the order</source>
      <translation>&amp;Запазване на поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>&amp;Money that goes back</source>
      <translation>&amp;Сума за връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Cancel order {number}</source>
      <translation>Отмяна на поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Choose a reason.</source>
      <translation>Изберете причина.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Description</source>
      <translation>Описание</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Money that goes back</source>
      <translation>Сума за връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Nothing has been collected for this order, so no money goes back.</source>
      <translation>За тази поръчка нищо не е събрано, затова не се връщат пари.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Sent as</source>
      <translation>Изпраща се като</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The amount must be from 0 to {most}.</source>
      <translation>Сумата трябва да е от 0 до {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The customer has paid: {money} go back, VAT included.</source>
      <translation>Клиентът е платил: връщат се {money} с ДДС.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The parcel may be on its way, with {money} to be paid at the door: stop it at the courier.</source>
      <translation>Пратката може вече да пътува, с {money} за плащане при доставка: спрете я при куриера.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The parcel may be on its way: stop it at the courier.</source>
      <translation>Пратката може вече да пътува: спрете я при куриера.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Why?</source>
      <translation>Защо?</translation>
    </message>
  </context>
  <context>
    <name>CategoriesTab</name>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>&amp;Pull categories</source>
      <translation>&amp;Прочитане на категориите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Category: {name}</source>
      <translation>Категория: {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Changed category: {name}</source>
      <translation>Променена категория: {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Each language is read from eMAG once; from then on it is here, also without a connection.</source>
      <translation>Всеки език се чете от eMAG веднъж; после е тук, и без връзка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>No categories yet</source>
      <translation>Още няма категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Not read in this language yet</source>
      <translation>Още не са прочетени на този език</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Pull categories</source>
      <translation>Прочитане на категориите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Read the categories of this marketplace once: what each of them asks of a product, which ones you may sell in, and what changes from then on.</source>
      <translation>Прочетете веднъж категориите на този маркетплейс: какво иска всяка от тях за продукта, в кои можете да продавате и какво се променя оттам нататък.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Read the list of all categories from eMAG</source>
      <translation>Прочита от eMAG списъка на всички категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>Reading categories…</source>
      <translation>Четат се категориите…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>They are shown here as soon as all of them are read.</source>
      <translation>Показват се тук, щом всички бъдат прочетени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>not all read yet</source>
      <translation>още не са прочетени всички</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>read {when}</source>
      <translation>прочетено {when}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/categories.py" />
      <source>{count} categories</source>
      <translation>{count} категории</translation>
    </message>
  </context>
  <context>
    <name>CategoryActions</name>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Export template…</source>
      <translation>&amp;Експорт на шаблон…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;New product in this category…</source>
      <translation>&amp;Нов продукт в тази категория…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Offers of this category</source>
      <translation>&amp;Оферти от тази категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Pull categories</source>
      <translation>&amp;Прочитане на категориите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Read this category again</source>
      <translation>&amp;Прочитане на категорията отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>&amp;Search categories</source>
      <translation>&amp;Търсене на категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>A spreadsheet with a column for each characteristic and tag of this category</source>
      <translation>Таблица с колона за всяка характеристика и всеки таг на тази категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>Read all &amp;values of this category</source>
      <translation>Прочитане на &amp;всички стойности на категорията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>Read the list of all categories from eMAG</source>
      <translation>Прочита от eMAG списъка на всички категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_actions.py" />
      <source>S&amp;top reading categories</source>
      <translation>&amp;Спиране на четенето на категории</translation>
    </message>
  </context>
  <context>
    <name>CategoryDetail</name>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>&amp;Try again</source>
      <translation>&amp;Опитай отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>&amp;Which ones?</source>
      <translation>&amp;Кои от тях?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Characteristics</source>
      <translation>Характеристики</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Choose a category to see what it asks for.</source>
      <translation>Изберете категория, за да видите какво иска.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Details of the category</source>
      <translation>Подробности за категорията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Family types</source>
      <translation>Типове семейства</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Filter characteristics</source>
      <translation>Характеристики за филтриране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>No category chosen</source>
      <translation>Няма избрана категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>No characteristics</source>
      <translation>Няма характеристики</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Not read yet</source>
      <translation>Още не е прочетена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Read this category to see what it asks for.</source>
      <translation>Прочетете тази категория, за да видите какво иска.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>Reading…</source>
      <translation>Чете се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>The list of categories says nothing of characteristics: read this one.</source>
      <translation>Списъкът с категории не казва нищо за характеристиките: прочетете тази категория.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>This category changed: {count} of your offers do not fit it any more.</source>
      <translation>Тази категория се промени: {count} от офертите ви вече не ѝ отговарят.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>What changed</source>
      <translation>Какво се промени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>eMAG asks nothing special of products of this category.</source>
      <translation>eMAG не иска нищо специално за продуктите от тази категория.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>eMAG is asked what this category wants to know.</source>
      <translation>eMAG се пита какво иска тази категория.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>read {when}</source>
      <translation>прочетено {when}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>{mandatory} of {total} mandatory</source>
      <translation>{mandatory} от {total} задължителни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_detail.py" />
      <source>{shown} shown</source>
      <translation>{shown} показани</translation>
    </message>
  </context>
  <context>
    <name>CategoryEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Change…</source>
      <translation>Промяна…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Choose a category…</source>
      <translation>Избор на категория…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>None chosen yet</source>
      <translation>Още няма избрана</translation>
    </message>
  </context>
  <context>
    <name>CategoryFinder</name>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Categories</source>
      <translation>Категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Categories found</source>
      <translation>Намерени категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Clear filters</source>
      <translation>Изчистване на филтрите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Clear the search</source>
      <translation>Изчистване на търсенето</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>No category matches this search and these filters.</source>
      <translation>Никоя категория не отговаря на търсенето и филтрите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Nothing matches</source>
      <translation>Нищо не отговаря</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <source>Search categories by name or number</source>
      <translation>Търсене на категории по име или номер</translation>
    </message>
  </context>
  <context>
    <name>CategoryHead</name>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;Export template…</source>
      <translation>&amp;Експорт на шаблон…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;New product here</source>
      <translation>&amp;Нов продукт тук</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;Offers of this category</source>
      <translation>&amp;Оферти от тази категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>&amp;Read again</source>
      <translation>&amp;Прочитане отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>Build a product of this category</source>
      <translation>Създава продукт от тази категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>Not allowed</source>
      <translation>Не е разрешена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_head.py" />
      <source>eMAG does not allow this account to sell here. Ask for access in the seller panel.</source>
      <translation>eMAG не разрешава на този акаунт да продава тук. Поискайте достъп в панела на продавача.</translation>
    </message>
  </context>
  <context>
    <name>CategoryJobs</name>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>All values of {category} are here.</source>
      <translation>Всички стойности на {category} са тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Asking eMAG…</source>
      <translation>Пита се eMAG…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Categories of {account}</source>
      <translation>Категории на {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Paused</source>
      <translation>На пауза</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>Values of {category}</source>
      <translation>Стойности на {category}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{account}: {count} categories read.</source>
      <translation>{account}: {count} прочетени категории.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{count} are no longer there.</source>
      <translation>{count} вече ги няма.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{count} could not be read.</source>
      <translation>{count} не можаха да се прочетат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{done} categories</source>
      <translation>{done} категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{done} of {total} categories</source>
      <translation>{done} от {total} категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <source>{done} values</source>
      <translation>{done} стойности</translation>
    </message>
  </context>
  <context>
    <name>CategoryListModel</name>
    <message>
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>not allowed</source>
      <translation>не е разрешена</translation>
    </message>
  </context>
  <context>
    <name>CategoryPicker</name>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>&amp;Choose</source>
      <translation>&amp;Избиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>&amp;Pull categories</source>
      <translation>&amp;Прочитане на категориите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Choose a category</source>
      <translation>Избор на категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>No categories yet</source>
      <translation>Още няма категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Read them from eMAG once; from then on they are here, also without a connection.</source>
      <translation>Прочетете ги веднъж от eMAG; после са тук, и без връзка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Reading categories…</source>
      <translation>Четат се категориите…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>Try again</source>
      <translation>Опитай отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_picker.py" />
      <source>{path}: this account may not sell here.</source>
      <translation>{path}: този акаунт не може да продава тук.</translation>
    </message>
  </context>
  <context>
    <name>CategoryPlaces</name>
    <message>
      <location filename="../../emag_desk/ui/category_places.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_places.py" />
      <source>Language of the categories</source>
      <translation>Език на категориите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_places.py" />
      <source>Shop's own language</source>
      <translation>Езикът на магазина</translation>
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
      <translation>Експорт на шаблон</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>eMAG has more values of {names} than were read: read all values of this category first.</source>
      <translation>eMAG има повече стойности за {names}, отколкото са прочетени: първо прочетете всички стойности на тази категория.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>{columns} columns and {values} allowed values written to {path}.</source>
      <translation>{columns} колони и {values} разрешени стойности са записани в {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_template.py" />
      <source>{count} long texts were cut.</source>
      <translation>{count} дълги текста бяха отрязани.</translation>
    </message>
  </context>
  <context>
    <name>CharacteristicModel</name>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Characteristic</source>
      <translation>Характеристика</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Filter</source>
      <translation>Филтър</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Mandatory</source>
      <translation>Задължителна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>New values</source>
      <translation>Нови стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Only values that eMAG lists are taken.</source>
      <translation>Приемат се само стойности от списъка на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Tags</source>
      <translation>Тагове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Type</source>
      <translation>Тип</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Values</source>
      <translation>Стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Values that eMAG does not list may be proposed.</source>
      <translation>Могат да се предлагат стойности извън списъка на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>Yes</source>
      <translation>Да</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>eMAG has more values than were read so far.</source>
      <translation>eMAG има повече стойности, отколкото са прочетени досега.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <source>{name}
Changed since the category was read before.</source>
      <translation>{name}
Променена след предишното прочитане на категорията.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Choose</source>
      <translation>Избор</translation>
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>All</source>
      <translation>Всички</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Columns</source>
      <translation>Колони</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Find a column</source>
      <translation>Търсене на колона</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/column_chooser.py" />
      <source>Usual columns</source>
      <translation>Обичайни колони</translation>
    </message>
  </context>
  <context>
    <name>CommandDetail</name>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Change</source>
      <translation>Промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Choose a change to see all of it.</source>
      <translation>Изберете промяна, за да я видите цялата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Sent</source>
      <translation>Изпратена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>The change in full</source>
      <translation>Цялата промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>What eMAG said</source>
      <translation>Какво каза eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>approved {time}</source>
      <translation>одобрена {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>by {who}, {source}</source>
      <translation>от {who}, {source}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>correlation id {id}</source>
      <translation>корелационен id {id}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>no answer known</source>
      <translation>няма известен отговор</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>staged {time}</source>
      <translation>подготвена {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>takes back change {number}</source>
      <translation>връща промяна {number}</translation>
    </message>
  </context>
  <context>
    <name>CommandList</name>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>Commands</source>
      <translation>Команди</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>Find a command</source>
      <translation>Търсене на команда</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_list.py" />
      <source>What do you want to do?</source>
      <translation>Какво искате да направите?</translation>
    </message>
  </context>
  <context>
    <name>CommandModel</name>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Change</source>
      <translation>Промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Offer</source>
      <translation>Оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Sent</source>
      <translation>Изпратена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>State</source>
      <translation>Състояние</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>When</source>
      <translation>Кога</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>Who</source>
      <translation>Кой</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>eMAG's answer</source>
      <translation>Отговор на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>next try {time}</source>
      <translation>следващ опит {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>read back {time}</source>
      <translation>прочитане {time}</translation>
    </message>
  </context>
  <context>
    <name>CompanyPage</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Bank</source>
      <translation>&amp;Банка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;E-mail</source>
      <translation>Им&amp;ейл</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;IBAN</source>
      <translation>&amp;IBAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Logo</source>
      <translation>&amp;Лого</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Phone</source>
      <translation>&amp;Телефон</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>&amp;Tax number (CIF)</source>
      <translation>&amp;Данъчен номер (CIF)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>A&amp;ddress</source>
      <translation>&amp;Адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>C&amp;ounty</source>
      <translation>&amp;Област</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Choose a logo</source>
      <translation>Избор на лого</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Choose…</source>
      <translation>Избор…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Cit&amp;y</source>
      <translation>&amp;Населено място</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Co&amp;untry (code)</source>
      <translation>Дър&amp;жава (код)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Company &amp;name</source>
      <translation>Име на &amp;фирмата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
      <translation>Изображения (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>Share &amp;capital</source>
      <translation>&amp;Капитал</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>T&amp;rade register</source>
      <translation>Търговски &amp;регистър</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>The company is a payer of &amp;VAT</source>
      <translation>Фирмата е регистрирана по &amp;ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>The logo</source>
      <translation>Логото</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/company_page.py" />
      <source>This picture cannot be shown.</source>
      <translation>Това изображение не може да се покаже.</translation>
    </message>
  </context>
  <context>
    <name>ConnectionTestDialog</name>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Copy report</source>
      <translation>&amp;Копиране на доклада</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Run again</source>
      <translation>&amp;Отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Спиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Copied</source>
      <translation>Копирано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Everything works.</source>
      <translation>Всичко работи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>It works, but one thing needs a look.</source>
      <translation>Работи, но едно нещо заслужава внимание.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>It works, but {count} things need a look.</source>
      <translation>Работи, но {count} неща заслужават внимание.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Looking…</source>
      <translation>Търси се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Steps of the test</source>
      <translation>Стъпки на теста</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Stopped. Run it again for the whole picture.</source>
      <translation>Спряно. Пуснете отново за пълната картина.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Test connection: {name}</source>
      <translation>Тест на връзката: {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>Testing the connection. This only reads.</source>
      <translation>Тества се връзката. Само се чете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/connection_test.py" />
      <source>The test found nothing to say. Run it again.</source>
      <translation>Тестът няма какво да каже. Пуснете го отново.</translation>
    </message>
  </context>
  <context>
    <name>ContactRow</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>E-mail</source>
      <translation>Имейл</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Name</source>
      <translation>Име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Take this contact out</source>
      <translation>Изваждане на този контакт</translation>
    </message>
  </context>
  <context>
    <name>ContactsEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add a contact</source>
      <translation>Добавяне на контакт</translation>
    </message>
  </context>
  <context>
    <name>Copying</name>
    <message>
      <location filename="../../emag_desk/ui/rows/copying.py" />
      <source>Copied the first {rows} rows. Export writes all of them.</source>
      <translation>Копирани са първите {rows} реда. Експортът записва всички.</translation>
    </message>
  </context>
  <context>
    <name>CourierBox</name>
    <message>
      <location filename="../../emag_desk/ui/orders/courier_box.py" />
      <source>eMAG's default</source>
      <translation>по подразбиране в eMAG</translation>
    </message>
  </context>
  <context>
    <name>CreateReturnDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Create the return</source>
      <translation>&amp;Създаване на връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Create the return of one piece</source>
      <translation>&amp;Създаване на връщане на един брой</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Create the return of {count} pieces</source>
      <translation>&amp;Създаване на връщане на {count} броя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Description</source>
      <translation>О&amp;писание</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>&amp;Reason</source>
      <translation>&amp;Причина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Bought</source>
      <translation>Купени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Choose why it comes back</source>
      <translation>Изберете защо се връща</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Comes back</source>
      <translation>Връщат се</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Condition</source>
      <translation>Състояние</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Create a return of order {number}</source>
      <translation>Създаване на връщане по поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Description</source>
      <translation>Описание</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Pieces that come back</source>
      <translation>Бройки за връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>This order has returns already: {returns}. This creates one more.</source>
      <translation>Тази поръчка вече има връщания: {returns}. Това създава още едно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Why it comes back</source>
      <translation>Защо се връща</translation>
    </message>
  </context>
  <context>
    <name>DateEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>Choose from a calendar</source>
      <translation>Избор от календар</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_choices.py" />
      <source>YYYY-MM-DD</source>
      <translation>ГГГГ-ММ-ДД</translation>
    </message>
  </context>
  <context>
    <name>DecisionCard</name>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>&amp;Drop it</source>
      <translation>&amp;Отказване от нея</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Copy the number from the eMAG panel first.</source>
      <translation>Първо копирайте номера от панела на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>It is not known whether it was ever sent.</source>
      <translation>Не се знае дали изобщо е изпратена.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>It is there: &amp;found</source>
      <translation>Има я: &amp;намерена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Look in the eMAG panel</source>
      <translation>Вижте в панела на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Not there: &amp;send again</source>
      <translation>Няма я: &amp;изпрати отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Number in the ERP</source>
      <translation>Номер в ERP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Number of the AWB</source>
      <translation>Номер на AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Sent {count} times, last {time}, no answer that says what became of it.</source>
      <translation>Изпратена {count} пъти, последно {time}, без отговор какво е станало.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Sent {time}, no answer that says what became of it.</source>
      <translation>Изпратена {time}, без отговор какво е станало.</translation>
    </message>
  </context>
  <context>
    <name>DeedDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>Open the &amp;Outbox</source>
      <translation>Към „&amp;Изходящи“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deed_dialog.py" />
      <source>Reading it from eMAG…</source>
      <translation>Прочита се от eMAG…</translation>
    </message>
  </context>
  <context>
    <name>DeedMenus</name>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Search for “{value}”</source>
      <translation>&amp;Търсене на „{value}“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Copy “{value}”</source>
      <translation>Копиране на „{value}“</translation>
    </message>
  </context>
  <context>
    <name>DescriptionEditor</name>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Bold (Ctrl+B)</source>
      <translation>Получер (Ctrl+B)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Bullets</source>
      <translation>Водещи знаци</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Heading</source>
      <translation>Заглавие</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Italic (Ctrl+I)</source>
      <translation>Курсив (Ctrl+I)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Numbers</source>
      <translation>Номериране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Preview</source>
      <translation>Преглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>The preview leaves out what eMAG does not show: {names}.</source>
      <translation>Прегледът пропуска това, което eMAG не показва: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>This description holds tables, images or very much text: edit it as HTML.</source>
      <translation>Това описание съдържа таблици, изображения или много текст: редактирайте го като HTML.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Underlined (Ctrl+U)</source>
      <translation>Подчертан (Ctrl+U)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>Without any formatting</source>
      <translation>Без форматиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>preview</source>
      <translation>преглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/description_editor.py" />
      <source>text</source>
      <translation>текст</translation>
    </message>
  </context>
  <context>
    <name>DifferencesModel</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Above zero it is missing to you, below zero to the others</source>
      <translation>Над нула липсва на вас, под нула – на другите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Amount</source>
      <translation>Сума</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Difference</source>
      <translation>Разлика</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Order</source>
      <translation>Поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>What is seen</source>
      <translation>Какво се вижда</translation>
    </message>
  </context>
  <context>
    <name>DifferencesPane</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>&amp;Look again</source>
      <translation>&amp;Нова проверка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>All differences</source>
      <translation>Всички разлики</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Comparing…</source>
      <translation>Сравнява се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Could not compare</source>
      <translation>Сравнението не успя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Difference</source>
      <translation>Разлика</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Differences</source>
      <translation>Разлики</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>E&amp;xport…</source>
      <translation>&amp;Експорт…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Everything agrees</source>
      <translation>Всичко съвпада</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Export differences</source>
      <translation>Експорт на разликите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>How many</source>
      <translation>Колко</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>No difference in these accounts and days.</source>
      <translation>Няма разлики за тези акаунти и дни.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Not looked yet</source>
      <translation>Още не е проверено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Nothing to compare</source>
      <translation>Няма какво да се сравни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Sums by kind and account</source>
      <translation>Суми по вид и акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>The program is still starting.</source>
      <translation>Програмата още стартира.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>There are no orders of these accounts and days to compare: pull orders and invoices first.</source>
      <translation>Няма поръчки за сравняване за тези акаунти и дни: първо прочетете поръчките и фактурите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>This one is about the account as a whole.</source>
      <translation>Тази е за акаунта като цяло.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>Together</source>
      <translation>Общо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>{count} differences written to {path}.</source>
      <translation>{count} разлики, записани в {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <source>{differences} differences in {orders} orders</source>
      <translation>{differences} разлики в {orders} поръчки</translation>
    </message>
  </context>
  <context>
    <name>Dossier</name>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>Made {time}</source>
      <translation>Съставено {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>What it became</source>
      <translation>Какво стана с него</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>When</source>
      <translation>Кога</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier_html.py" />
      <source>{count} photos are not there any more.</source>
      <translation>{count} снимки вече ги няма.</translation>
    </message>
  </context>
  <context>
    <name>DossierDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>Dossier of return {number}</source>
      <translation>Досие на връщане {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>Page {page} of {pages}</source>
      <translation>Страница {page} от {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>The bank account is masked. Bench notes and photos are kept on this computer only.</source>
      <translation>Банковата сметка е скрита. Бележките и снимките от масата за връщания се пазят само на този компютър.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>With p&amp;hotos</source>
      <translation>Със с&amp;нимки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>{lines} products, {photos} photos</source>
      <translation>{lines} продукта, {photos} снимки</translation>
    </message>
  </context>
  <context>
    <name>DraftList</name>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Отхвърляне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>&amp;Discard…</source>
      <translation>&amp;Отхвърляне…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>&amp;Resume</source>
      <translation>&amp;Продължаване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>(no name)</source>
      <translation>(без име)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Discard drafts</source>
      <translation>Отхвърляне на чернови</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>No drafts</source>
      <translation>Няма чернови</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Product drafts</source>
      <translation>Чернови на продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>Throw away {count} drafts?</source>
      <translation>Да се изхвърлят ли {count} чернови?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>What you type into a product form is kept here until you stage it.</source>
      <translation>Каквото пишете във формуляр на продукт, се пази тук, докато го подготвите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>change of offer {number}</source>
      <translation>промяна на оферта {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>new product</source>
      <translation>нов продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_drafts.py" />
      <source>not what was written to disk</source>
      <translation>не е каквото беше записано на диска</translation>
    </message>
  </context>
  <context>
    <name>DraftsTable</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Can be written</source>
      <translation>Може да се издаде</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>How it stands</source>
      <translation>Състояние</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Left out</source>
      <translation>Пропусната</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Order</source>
      <translation>Поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Reading the order…</source>
      <translation>Поръчката се прочита…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Total</source>
      <translation>Общо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>What is written</source>
      <translation>Какво се издава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Written</source>
      <translation>Издадена</translation>
    </message>
  </context>
  <context>
    <name>EanAttachDialog</name>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Attach {count}…</source>
      <translation>&amp;Свързване на {count}…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Attach…</source>
      <translation>&amp;Свързване…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Back</source>
      <translation>&amp;Назад</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Stage one offer</source>
      <translation>&amp;Подготвяне на една оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>&amp;Stage {count} offers</source>
      <translation>&amp;Подготвяне на {count} оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>All are ready. Review sends them.</source>
      <translation>Всички са готови. Прегледът ги изпраща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Find products by EAN</source>
      <translation>Търсене на продукти по EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Go to the next cell that is missing or wrong (F8)</source>
      <translation>Към следващата липсваща или грешна клетка (F8)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>Next p&amp;roblem</source>
      <translation>Следващ п&amp;роблем</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>On which terms?</source>
      <translation>При какви условия?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>One new offer is staged. Review sends it.</source>
      <translation>Една нова оферта е подготвена. Прегледът я изпраща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>The VAT rates of this account are not known yet: pull its offers once.</source>
      <translation>Ставките на ДДС на този акаунт още не са известни: прочетете веднъж офертите му.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>What you write into the first row goes into all of them. Prices are without VAT; a bound can be written as -20 % of the price. A block copied from a spreadsheet can be pasted.</source>
      <translation>Каквото напишете в първия ред, влиза във всички. Цените са без ДДС; границата може да се запише като -20 % от цената. Може да се постави блок, копиран от таблица.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>{count} new offers are staged. Review sends them.</source>
      <translation>{count} нови оферти са подготвени. Прегледът ги изпраща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_attach.py" />
      <source>{ready} of {count} are ready</source>
      <translation>{ready} от {count} са готови</translation>
    </message>
  </context>
  <context>
    <name>EanEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>8 to 14 digits</source>
      <translation>от 8 до 14 цифри</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Use {mended} instead of {code}</source>
      <translation>Използване на {mended} вместо {code}</translation>
    </message>
  </context>
  <context>
    <name>EanPaste</name>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>EANs</source>
      <translation>EAN кодове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>One EAN</source>
      <translation>Един EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>One EAN per line, or a column copied from a spreadsheet</source>
      <translation>По един EAN на ред или колона, копирана от таблица</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>Up to {most} at once.</source>
      <translation>До {most} наведнъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>Use {code}</source>
      <translation>Използване на {code}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>What is not an EAN</source>
      <translation>Какво не е EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>and {count} more</source>
      <translation>и още {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>eMAG looks at {most} at once: the first ones</source>
      <translation>eMAG гледа {most} наведнъж: първите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>one is not an EAN</source>
      <translation>един не е EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>{count} EANs</source>
      <translation>{count} EAN кода</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>{count} are not EANs</source>
      <translation>{count} не са EAN</translation>
    </message>
  </context>
  <context>
    <name>EanSearch</name>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>&amp;Find products</source>
      <translation>&amp;Търсене на продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Ask eMAG which products have these EANs (Ctrl+Enter)</source>
      <translation>Пита eMAG кои продукти имат тези EAN кодове (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Choose &amp;all that can be added</source>
      <translation>Избор на &amp;всички, които могат да се добавят</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>EANs</source>
      <translation>EAN кодове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Looking up {count} EANs…</source>
      <translation>Търсят се {count} EAN кода…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Open the &amp;picture</source>
      <translation>Отваряне на &amp;снимката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Open the product's pa&amp;ge</source>
      <translation>Отваряне на страницата на &amp;продукта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Paste EANs at the left. eMAG Desk looks them up, and you choose where to add your offer.</source>
      <translation>Поставете EAN кодове отляво. eMAG Desk ги търси, а вие избирате къде да добавите своя оферта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Try again</source>
      <translation>Опитай отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>Which products does eMAG have already?</source>
      <translation>Кои продукти вече има eMAG?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>one EAN is not known</source>
      <translation>един EAN не е известен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>{count} EANs are not known</source>
      <translation>{count} EAN кода не са известни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_search.py" />
      <source>{possible} of {count} products can be added</source>
      <translation>{possible} от {count} продукта могат да се добавят</translation>
    </message>
  </context>
  <context>
    <name>EntryTable</name>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>{count} pasted rows have no place in the table.</source>
      <translation>За {count} поставени реда няма място в таблицата.</translation>
    </message>
  </context>
  <context>
    <name>ErpReturns</name>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Ask where it stands</source>
      <translation>&amp;Запитване докъде е</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Becomes</source>
      <translation>&amp;Става</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Note</source>
      <translation>&amp;Бележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>&amp;Update the return</source>
      <translation>&amp;Обновяване на връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Description</source>
      <translation>Описание</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Next status</source>
      <translation>Следващ статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>No return was created from here yet: choose an order and create one.</source>
      <translation>Оттук още не е създавано връщане: изберете поръчка и създайте.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Note</source>
      <translation>Бележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Order</source>
      <translation>Поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Products</source>
      <translation>Продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Return</source>
      <translation>Връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Returns of the &amp;ERP…</source>
      <translation>Връщания в &amp;ERP…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Returns of the ERP</source>
      <translation>Връщания в ERP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>The returns that were created from orders in the ERP dialect: where they stand, and moving them on</source>
      <translation>Връщанията, създадени от поръчки по диалекта ERP: докъде са и как да се придвижат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>This return has come to its end.</source>
      <translation>Това връщане е приключило.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>{number}: {status}, as the ERP says now.</source>
      <translation>{number}: {status}, както казва ERP сега.</translation>
    </message>
  </context>
  <context>
    <name>FamiliesPane</name>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Characteristic {number}</source>
      <translation>Характеристика {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Family type</source>
      <translation>Тип семейство</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Family types</source>
      <translation>Типове семейства</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Foldable</source>
      <translation>Свиваема</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>No</source>
      <translation>Не</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>No family types</source>
      <translation>Няма типове семейства</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Order</source>
      <translation>Подредба</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Products of this category cannot be grouped into families.</source>
      <translation>Продуктите от тази категория не могат да се групират в семейства.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Shown as</source>
      <translation>Показва се като</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Yes</source>
      <translation>Да</translation>
    </message>
  </context>
  <context>
    <name>FamilyEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>Choose a type</source>
      <translation>Избор на тип</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>Go to {characteristic}</source>
      <translation>Към {characteristic}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>Its members differ in: {characteristics}.</source>
      <translation>Членовете му се различават по: {characteristics}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>name</source>
      <translation>име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>name of the family</source>
      <translation>име на семейството</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>not filled</source>
      <translation>не е попълнено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>number</source>
      <translation>номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>one value</source>
      <translation>една стойност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>type</source>
      <translation>тип</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_family.py" />
      <source>{count} values, one is allowed</source>
      <translation>{count} стойности, разрешена е една</translation>
    </message>
  </context>
  <context>
    <name>FieldEditor</name>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>Take this edit back</source>
      <translation>Оттегляне на тази промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>was {value}</source>
      <translation>беше {value}</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <location filename="../../emag_desk/ui/product_row.py" />
      <source>Take this edit back</source>
      <translation>Оттегляне на тази промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_row.py" />
      <source>eMAG refuses the product without it.</source>
      <translation>Без това eMAG отказва продукта.</translation>
    </message>
  </context>
  <context>
    <name>FillBar</name>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>&amp;Fill</source>
      <translation>&amp;Запълване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Column to fill</source>
      <translation>Колона за запълване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Fill &amp;many:</source>
      <translation>Запълване на &amp;много:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Puts the value into the selected rows, or into all</source>
      <translation>Поставя стойността в избраните редове или във всички</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>Value</source>
      <translation>Стойност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/entry_table.py" />
      <source>a value, or -10% of the present one</source>
      <translation>стойност или -10% от сегашната</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Offers whose last edit eMAG refused</source>
      <translation>Оферти, чиято последна промяна eMAG отказа</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Press to show all offers again</source>
      <translation>Натиснете, за да се покажат отново всички оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Refused</source>
      <translation>Отказана</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Search name, part number, EAN, PNK, ID. Paste several codes at once.</source>
      <translation>Търсене по име, номер, EAN, PNK, ID. Поставете няколко кода наведнъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Search offers</source>
      <translation>Търсене на оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Show all offers again</source>
      <translation>Показване отново на всички оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Staged</source>
      <translation>Подготвена</translation>
    </message>
  </context>
  <context>
    <name>FolderList</name>
    <message>
      <location filename="../../emag_desk/ui/rows/folders.py" />
      <source>Folders</source>
      <translation>Папки</translation>
    </message>
  </context>
  <context>
    <name>FolderTab</name>
    <message>
      <location filename="../../emag_desk/ui/rows/folder_tab.py" />
      <source>Read {time}</source>
      <translation>Прочетено {time}</translation>
    </message>
  </context>
  <context>
    <name>FoundModel</name>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Allowed</source>
      <translation>Разрешено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Brand</source>
      <translation>Марка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>EAN</source>
      <translation>EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>How well the product sells, in eMAG's words</source>
      <translation>Колко добре се продава продуктът, по думите на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>My offer</source>
      <translation>Моя оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>No</source>
      <translation>Не</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Open</source>
      <translation>Отваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Opens in your browser when you click it; nothing is fetched before</source>
      <translation>Отваря се в браузъра, когато щракнете; преди това нищо не се изтегля</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Picture</source>
      <translation>Снимка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Sells</source>
      <translation>Продажби</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>The same product as the one above.</source>
      <translation>Същият продукт като горния.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Whether eMAG lets you add an offer</source>
      <translation>Дали eMAG ви разрешава да добавите оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Whether you already have an offer of this product</source>
      <translation>Дали вече имате оферта за този продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Yes</source>
      <translation>Да</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>You already have an offer of this product.</source>
      <translation>Вече имате оферта за този продукт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>eMAG does not let you add an offer of this product.</source>
      <translation>eMAG не ви разрешава да добавите оферта за този продукт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>eMAG has no product with it</source>
      <translation>eMAG няма продукт с него</translation>
    </message>
  </context>
  <context>
    <name>FoundTable</name>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Products with these EANs</source>
      <translation>Продукти с тези EAN кодове</translation>
    </message>
  </context>
  <context>
    <name>GroupList</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>Errors of eMAG, the most frequent first</source>
      <translation>Грешки от eMAG, най-честите първи</translation>
    </message>
  </context>
  <context>
    <name>GroupPane</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage</source>
      <translation>&amp;Подготвяне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage for all {count}</source>
      <translation>&amp;Подготвяне за всички {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage for one product</source>
      <translation>&amp;Подготвяне за един продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Stage for {count} products</source>
      <translation>&amp;Подготвяне за {count} продукта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>&amp;Take it out of {count}</source>
      <translation>&amp;Изваждане от {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>Open in the &amp;form…</source>
      <translation>Отваряне във &amp;формуляра…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>Read it from eMAG</source>
      <translation>Прочитане от eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>What these categories ask is not known yet, so the value cannot be checked: {names}</source>
      <translation>Още не се знае какво искат тези категории, затова стойността не може да се провери: {names}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>Which part of the field</source>
      <translation>Коя част от полето</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>eMAG does not say which field it means. Open a product in its form to correct it there.</source>
      <translation>eMAG не казва кое поле има предвид. Отворете продукт във формуляра му, за да го поправите там.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>one cannot take it</source>
      <translation>един не може да я приеме</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>{count} cannot take it</source>
      <translation>{count} не могат да я приемат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <source>{count} categories</source>
      <translation>{count} категории</translation>
    </message>
  </context>
  <context>
    <name>Handle</name>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Drag to another place, or press Alt with an arrow key</source>
      <translation>Плъзнете на друго място или натиснете Alt със стрелка</translation>
    </message>
  </context>
  <context>
    <name>ImageList</name>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Add an image</source>
      <translation>Добавяне на изображение</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>how it is shown</source>
      <translation>как се показва</translation>
    </message>
  </context>
  <context>
    <name>ImageRow</name>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Main</source>
      <translation>Основно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Open in the browser</source>
      <translation>Отваряне в браузъра</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Other</source>
      <translation>Друго</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Secondary</source>
      <translation>Второ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/image_list.py" />
      <source>Take this image out</source>
      <translation>Изваждане на това изображение</translation>
    </message>
  </context>
  <context>
    <name>ImportPreview</name>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Cannot be used</source>
      <translation>Не могат да се използват</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Changed on eMAG meanwhile</source>
      <translation>Променени в eMAG междувременно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Columns that are not imported: {names}.</source>
      <translation>Колони, които не се внасят: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Import {name}</source>
      <translation>Импорт на {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Nothing in this file changes an offer.</source>
      <translation>Нищо в този файл не променя оферта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Row {row}</source>
      <translation>Ред {row}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Rows to look at</source>
      <translation>Редове за преглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Stage the changes</source>
      <translation>Подготвяне на промените</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Take the values of the file also where eMAG's changed meanwhile</source>
      <translation>Вземане на стойностите от файла и там, където eMAG се е променил междувременно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>Would be refused by eMAG</source>
      <translation>Биха били отказани от eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} cannot be used</source>
      <translation>{count} не могат да се използват</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} change nothing</source>
      <translation>{count} не променят нищо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} changed on eMAG meanwhile</source>
      <translation>{count} променени в eMAG междувременно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} rows read</source>
      <translation>{count} прочетени реда</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{count} would be refused by eMAG</source>
      <translation>{count} биха били отказани от eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>{edits} changes of {offers} offers will be staged.</source>
      <translation>Ще се подготвят {edits} промени на {offers} оферти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/import_preview.py" />
      <source>… and {count} more</source>
      <translation>… и още {count}</translation>
    </message>
  </context>
  <context>
    <name>IntervalEditor</name>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>&amp;Take away</source>
      <translation>&amp;Премахване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>&amp;Voucher of new intervals</source>
      <translation>&amp;Ваучер за нови интервали</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>Takes the selected intervals away</source>
      <translation>Премахва избраните интервали</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>Voucher of new intervals</source>
      <translation>Ваучер за нови интервали</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_editor.py" />
      <source>{count} of {most} intervals</source>
      <translation>{count} от {most} интервала</translation>
    </message>
  </context>
  <context>
    <name>IntervalList</name>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>A proposal takes up to {count} intervals.</source>
      <translation>Едно предложение приема до {count} интервала.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>From (Bucharest)</source>
      <translation>От (Букурещ)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Intervals of the campaign</source>
      <translation>Интервали на кампанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Line {number} is no interval: start, end, percent.</source>
      <translation>Ред {number} не е интервал: начало, край, процент.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>No.</source>
      <translation>№</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Remark</source>
      <translation>Забележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Until (Bucharest)</source>
      <translation>До (Букурещ)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>Voucher %</source>
      <translation>Ваучер %</translation>
    </message>
  </context>
  <context>
    <name>InvoiceDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Експорт…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>&amp;Payment…</source>
      <translation>П&amp;лащане…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>&amp;Write invoices…</source>
      <translation>&amp;Издаване на фактури…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>After a storno or a cancellation: take back what the order no longer comes to</source>
      <translation>След сторно или отмяна: намалява с това, което поръчката вече не струва</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Attach a &amp;folder of PDFs…</source>
      <translation>Прикачване на &amp;папка с PDF…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Company, &amp;numbers and publishing…</source>
      <translation>Фирма, &amp;номера и публикуване…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>For the selected orders: preview, number, PDF</source>
      <translation>За избраните поръчки: преглед, номер, PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Invoices of another program: the order's number in the name of a file says where it belongs</source>
      <translation>Фактури от друга програма: номерът на поръчката в името на файла казва къде принадлежи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Look at the selected invoices, print, save or open them</source>
      <translation>Преглед, печат, запазване или отваряне на избраните фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>P&amp;DF…</source>
      <translation>P&amp;DF…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>P&amp;ut on the order…</source>
      <translation>Прикачване към по&amp;ръчката…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Publish the PDFs, and let eMAG show them to the customers</source>
      <translation>Публикува PDF файловете и eMAG ги показва на клиентите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Tell the &amp;ERP again</source>
      <translation>Ново &amp;съобщаване на ERP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Write a &amp;credit note…</source>
      <translation>Издаване на &amp;кредитно известие…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Write down what was paid, and when</source>
      <translation>Записва какво е платено и кога</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Write what is shown, or what is selected, to Excel or CSV</source>
      <translation>Записва показаното или избраното в Excel или CSV</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>{count} are told to the ERP again.</source>
      <translation>{count} се съобщават отново на ERP.</translation>
    </message>
  </context>
  <context>
    <name>InvoiceDetail</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Choose an invoice in the table to see all of it.</source>
      <translation>Изберете фактура в таблицата, за да я видите цялата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Copied {number}.</source>
      <translation>Копирано: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Copy</source>
      <translation>Копиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Copy the number</source>
      <translation>Копиране на номера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Details of the invoice</source>
      <translation>Подробности за фактурата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Lines</source>
      <translation>Редове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Money</source>
      <translation>Пари</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>No invoice chosen</source>
      <translation>Няма избрана фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Order {number}</source>
      <translation>Поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Payment</source>
      <translation>Плащане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Storno</source>
      <translation>Сторно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Supplier</source>
      <translation>Доставчик</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>The invoice</source>
      <translation>Фактурата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>Where the PDF is published</source>
      <translation>Къде е публикуван PDF файлът</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/detail.py" />
      <source>read {time}</source>
      <translation>прочетена {time}</translation>
    </message>
  </context>
  <context>
    <name>InvoiceDialogs</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/opening.py" />
      <source>A folder of PDFs</source>
      <translation>Папка с PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/opening.py" />
      <source>There are no PDFs in {folder}.</source>
      <translation>В {folder} няма PDF файлове.</translation>
    </message>
  </context>
  <context>
    <name>InvoiceExport</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>&amp;Write…</source>
      <translation>&amp;Записване…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>All {count} rows that are shown</source>
      <translation>Всички {count} показани реда</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Export invoices</source>
      <translation>Експорт на фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>One row for each &amp;line of an invoice</source>
      <translation>По един ред за всеки &amp;ред на фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>The {count} selected rows</source>
      <translation>Избраните {count} реда</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>What do you want to write?</source>
      <translation>Какво искате да запишете?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>Which invoices</source>
      <translation>Кои фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <source>{count} rows written to {path}.</source>
      <translation>{count} реда, записани в {path}.</translation>
    </message>
  </context>
  <context>
    <name>InvoiceJobs</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>All invoices of {account}</source>
      <translation>Всички фактури на {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>Invoices of {account}</source>
      <translation>Фактури на {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>{account}: {invoices} invoices read, {new} new, {changed} changed.</source>
      <translation>{account}: {invoices} прочетени фактури, {new} нови, {changed} променени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/jobs.py" />
      <source>{count} could not be understood.</source>
      <translation>{count} не можаха да бъдат разбрани.</translation>
    </message>
  </context>
  <context>
    <name>InvoicePdfDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>&amp;Open in viewer</source>
      <translation>&amp;Отваряне във външна програма</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>All of them</source>
      <translation>Всички</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>An invoice is printed as it was written down, whatever became of the order.</source>
      <translation>Фактурата се отпечатва, както е била записана, каквото и да е станало с поръчката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>Invoices</source>
      <translation>Фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>Nothing on this computer opens {path}.</source>
      <translation>На този компютър няма програма, която отваря {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>invoices</source>
      <translation>фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf_dialog.py" />
      <source>{count} invoices in one file</source>
      <translation>{count} фактури в един файл</translation>
    </message>
  </context>
  <context>
    <name>InvoiceReading</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Pull invoices</source>
      <translation>&amp;Прочитане на фактурите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Read the orders of the selected again</source>
      <translation>Прочитане отново на поръчките на &amp;избраните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Search invoices</source>
      <translation>&amp;Търсене във фактурите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>&amp;Totals by month</source>
      <translation>&amp;Суми по месеци</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Copy order &amp;numbers</source>
      <translation>Копиране на но&amp;мерата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Invoice &amp;details</source>
      <translation>Подро&amp;бности за фактурата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Read eMAG's invoices that are new, of all accounts</source>
      <translation>Прочита новите фактури на eMAG за всички акаунти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Read every invoice that eMAG still has; takes minutes</source>
      <translation>Прочита всички фактури, които eMAG още пази; отнема минути</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Read the orders of {count} rows again.</source>
      <translation>Прочетени отново поръчките на {count} реда.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>S&amp;top pulling invoices</source>
      <translation>&amp;Спиране на четенето на фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Show invoice and &amp;storno</source>
      <translation>Показване на фактурата и &amp;сторното</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Show the &amp;order</source>
      <translation>Показване на &amp;поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>What the invoices on show come to, by month and category</source>
      <translation>Колко правят показаните фактури, по месец и категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>What this takes back, and what takes this back</source>
      <translation>Какво връща тази и какво връща нея</translation>
    </message>
  </context>
  <context>
    <name>InvoiceSettingsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>&amp;Agree to this key</source>
      <translation>&amp;Приемане на този ключ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Запазване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>A new server</source>
      <translation>Нов сървър</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Another server?</source>
      <translation>Друг сървър?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Company</source>
      <translation>Фирма</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Discard and close</source>
      <translation>Отхвърляне и затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Invoices: company, numbers and publishing</source>
      <translation>Фактури: фирма, номера и публикуване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>It works: the PDF could be fetched from {url}</source>
      <translation>Работи: PDF файлът се изтегли от {url}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Numbers</source>
      <translation>Номериране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Publishing</source>
      <translation>Публикуване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Putting a small PDF there and fetching it back…</source>
      <translation>Малък PDF се качва там и се изтегля обратно…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/settings_dialog.py" />
      <source>Saved.</source>
      <translation>Запазено.</translation>
    </message>
  </context>
  <context>
    <name>InvoicesTab</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>1 invoice</source>
      <translation>1 фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>1 order</source>
      <translation>1 поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Clear filters</source>
      <translation>Изчистване на филтрите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Company and numbers…</source>
      <translation>Фирма и номера…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Every order that you shipped has an invoice.</source>
      <translation>Всяка изпратена от вас поръчка има фактура.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Invoices</source>
      <translation>Фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoice is in this folder now.</source>
      <translation>В момента в тази папка няма фактури.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoice is missing</source>
      <translation>Няма липсващи фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoices</source>
      <translation>Няма фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>No invoices yet</source>
      <translation>Още няма фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Nothing in this folder matches the search, the days and the accounts.</source>
      <translation>Нищо в тази папка не отговаря на търсенето, дните и акаунтите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Nothing in “{folder}”</source>
      <translation>Нищо в „{folder}“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Nothing matches</source>
      <translation>Нищо не отговаря</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Orders without invoice</source>
      <translation>Поръчки без фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Pull invoices</source>
      <translation>Прочитане на фактурите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Read eMAG's invoices to you and to your customers; from then on they are here, also offline.</source>
      <translation>Прочетете фактурите на eMAG към вас и към клиентите ви; след това те са тук и без връзка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>Write the invoices of your orders here: fill in your company and a series of numbers once, then choose orders under “Orders without invoice”.</source>
      <translation>Издавайте тук фактурите по поръчките си: попълнете веднъж фирмата и серия номера, после изберете поръчки в „Поръчки без фактура“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>You have not written an invoice yet</source>
      <translation>Още не сте издали фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/empty.py" />
      <source>eMAG has written no invoices for your accounts, and you have written none here.</source>
      <translation>eMAG не е издал фактури за акаунтите ви, а вие не сте издавали тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>{count} invoices</source>
      <translation>{count} фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>{count} orders</source>
      <translation>{count} поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/standing.py" />
      <source>{count} selected</source>
      <translation>{count} избрани</translation>
    </message>
  </context>
  <context>
    <name>JudgedList</name>
    <message>
      <location filename="../../emag_desk/ui/rows/judged_list.py" />
      <source>Why not</source>
      <translation>Защо не</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/judged_list.py" />
      <source>and {count} more</source>
      <translation>и още {count}</translation>
    </message>
  </context>
  <context>
    <name>KeptTexts</name>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>C&amp;hange</source>
      <translation>Про&amp;мяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>De&amp;lete</source>
      <translation>Из&amp;триване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>Keep as &amp;new</source>
      <translation>Запазване като &amp;нов</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>Kept texts</source>
      <translation>Запазени текстове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>What the texts are for</source>
      <translation>За какво са текстовете</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <source>{product}, {order}, {return} and {customer} are filled in. Kept texts come first in the lists.</source>
      <translation>{product}, {order}, {return} и {customer} се попълват. Запазените текстове са първи в списъците.</translation>
    </message>
  </context>
  <context>
    <name>LabelsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>&amp;First label goes to</source>
      <translation>&amp;Първият етикет отива на</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>&amp;In which order</source>
      <translation>&amp;В какъв ред</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>&amp;Labels</source>
      <translation>&amp;Етикети</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>AWB &amp;or order number</source>
      <translation>Но&amp;мер на AWB или поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>AWB or order number</source>
      <translation>Номер на AWB или поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Delete leaves the selected ones out</source>
      <translation>Delete изважда избраните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Fetching labels…</source>
      <translation>Изтеглят се етикетите…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>In which order</source>
      <translation>В какъв ред</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Labels</source>
      <translation>Етикети</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>No label yet</source>
      <translation>Още няма етикет</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Pa&amp;per</source>
      <translation>&amp;Хартия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Paper</source>
      <translation>Хартия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Scan or type</source>
      <translation>Сканирайте или пишете</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Scan or type an AWB or order number at the left.</source>
      <translation>Сканирайте или напишете отляво номер на AWB или поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>Try again</source>
      <translation>Опитай отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>ZPL file for a label printer</source>
      <translation>ZPL файл за етикетен принтер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>ZPL is for label printers: save it as a file, or copy it to the printer as it is.</source>
      <translation>ZPL е за етикетни принтери: запазете го като файл или го копирайте на принтера, както е.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>printed {time}</source>
      <translation>отпечатан {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>reservation {number}</source>
      <translation>резервация {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} labels</source>
      <translation>{count} етикета</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} labels are missing; the list says why.</source>
      <translation>Липсват {count} етикета; в списъка е казано защо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} labels in ZPL</source>
      <translation>{count} етикета в ZPL</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{count} orders have no AWB</source>
      <translation>{count} поръчки нямат AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>{done} of {wanted} labels fetched</source>
      <translation>изтеглени {done} от {wanted} етикета</translation>
    </message>
  </context>
  <context>
    <name>LedgerView</name>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>&amp;Revert selected</source>
      <translation>&amp;Връщане на избраните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>A new product cannot be taken back. Set it to inactive or to its end of life instead.</source>
      <translation>Нов продукт не може да се върне. Вместо това го направете неактивен или окончателно спрян.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>E&amp;xport…</source>
      <translation>&amp;Експорт…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every account</source>
      <translation>Всички акаунти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every change that you send is kept here with its outcome, and can be taken back.</source>
      <translation>Всяка изпратена промяна се пази тук с резултата си и може да бъде върната.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Every outcome</source>
      <translation>Всички резултати</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Export the history</source>
      <translation>Експорт на историята</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>History of changes</source>
      <translation>История на промените</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>No change matches. Clear the search or the filters.</source>
      <translation>Няма съответстваща промяна. Изчистете търсенето или филтрите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>No history yet</source>
      <translation>Още няма история</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Nothing could be taken back: eMAG never told the old values.</source>
      <translation>Нищо не можа да се върне: eMAG никога не е казвал старите стойности.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Nothing found</source>
      <translation>Нищо не е намерено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Outcome</source>
      <translation>Резултат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Search offers, fields, values, people, eMAG's answers</source>
      <translation>Търсене на оферти, полета, стойности, хора, отговори на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>Stage the old values. Nothing is sent before Review.</source>
      <translation>Подготвя старите стойности. Нищо не се изпраща преди Прегледа.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>The old values of one offer are staged. Review and send them.</source>
      <translation>Старите стойности на една оферта са подготвени. Прегледайте и ги изпратете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>The old values of {count} offers are staged. Review and send them.</source>
      <translation>Старите стойности на {count} оферти са подготвени. Прегледайте и ги изпратете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <source>{count} changes were written to {path}.</source>
      <translation>{count} промени са записани в {path}.</translation>
    </message>
  </context>
  <context>
    <name>LineForm</name>
    <message>
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <source>The customer: {text}</source>
      <translation>Клиентът: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <source>paid: {money}</source>
      <translation>платено: {money}</translation>
    </message>
  </context>
  <context>
    <name>LinesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>&amp;Save the lines</source>
      <translation>&amp;Запазване на редовете</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Add a product: its name, part number or EAN</source>
      <translation>Добавяне на продукт: име, продуктов номер или EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Change</source>
      <translation>Промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Edit the lines of order {number}</source>
      <translation>Редактиране на редовете на поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Lines of the order</source>
      <translation>Редове на поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Now</source>
      <translation>Сега</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>One piece</source>
      <translation>За брой</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Pieces</source>
      <translation>Броя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Total: {before} → {after}</source>
      <translation>Общо: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>Total: {before} → {after}, and the new lines with their VAT</source>
      <translation>Общо: {before} → {after} и новите редове с техния ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>new</source>
      <translation>нов</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>the line is dropped</source>
      <translation>редът отпада</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/lines.py" />
      <source>{price} {currency} without VAT</source>
      <translation>{price} {currency} без ДДС</translation>
    </message>
  </context>
  <context>
    <name>LinesTable</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Each, without VAT</source>
      <translation>Ед. цена без ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Line</source>
      <translation>Ред</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Lines of the invoice</source>
      <translation>Редове на фактурата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Pieces</source>
      <translation>Броя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Total</source>
      <translation>Общо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>VAT</source>
      <translation>ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts_table.py" />
      <source>Without VAT</source>
      <translation>Без ДДС</translation>
    </message>
  </context>
  <context>
    <name>LinkRow</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Take this link out</source>
      <translation>Изваждане на тази връзка</translation>
    </message>
  </context>
  <context>
    <name>LinksEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add a link</source>
      <translation>Добавяне на връзка</translation>
    </message>
  </context>
  <context>
    <name>LoadForm</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Envelopes</source>
      <translation>Пликове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Height, cm</source>
      <translation>Височина, cm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Length, cm</source>
      <translation>Дължина, cm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Measures of the parcels</source>
      <translation>Размери на колетите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>O&amp;versized</source>
      <translation>&amp;Извънгабаритна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Parcels</source>
      <translation>Колети</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Tell the &amp;measures of each parcel</source>
      <translation>Посочване на &amp;размерите на всеки колет</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Weight</source>
      <translation>Тегло</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Weight in kg</source>
      <translation>Тегло в kg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Weight, kg</source>
      <translation>Тегло, kg</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>Width, cm</source>
      <translation>Ширина, cm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>kg, all parcels together</source>
      <translation>kg, всички колети заедно</translation>
    </message>
  </context>
  <context>
    <name>LogModel</name>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Call</source>
      <translation>Заявка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Correlation id</source>
      <translation>Корелационен id</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Outcome</source>
      <translation>Резултат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Size</source>
      <translation>Размер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Time</source>
      <translation>Час</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Took</source>
      <translation>Времетраене</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_model.py" />
      <source>Under way</source>
      <translation>В ход</translation>
    </message>
  </context>
  <context>
    <name>LogTab</name>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>&amp;Copy for support</source>
      <translation>&amp;Копиране за поддръжка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>&amp;Failed only</source>
      <translation>Само &amp;неуспешни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>(empty)</source>
      <translation>(празно)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Answer</source>
      <translation>Отговор</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Calls</source>
      <translation>Заявки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Copy this call with names, addresses and the like masked</source>
      <translation>Копира заявката със скрити имена, адреси и подобни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Day</source>
      <translation>Ден</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Every account</source>
      <translation>Всички акаунти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Every call to eMAG is kept here for thirty days. Choose another day or clear the search.</source>
      <translation>Всяка заявка към eMAG се пази тук тридесет дни. Изберете друг ден или изчистете търсенето.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>No calls</source>
      <translation>Няма заявки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Request</source>
      <translation>Заявка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Request body</source>
      <translation>Тяло на заявката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Search call, outcome, status, correlation id</source>
      <translation>Търсене по заявка, резултат, статус, корелационен id</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>The call was copied with personal data masked. Read it before you give it away.</source>
      <translation>Заявката е копирана със скрити лични данни. Прочетете я, преди да я дадете на друг.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>The newest {count} calls. Search to see older ones.</source>
      <translation>Най-новите {count} заявки. Търсете, за да видите по-стари.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Today</source>
      <translation>Днес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>Yesterday</source>
      <translation>Вчера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/log_view.py" />
      <source>… {count} more characters, all of them in the copy for support</source>
      <translation>… още {count} знака, всички в копието за поддръжка</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Изход</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Categories</source>
      <translation>Категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Invoices</source>
      <translation>Фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>It is looked up at the next start. Nothing is sent a second time.</source>
      <translation>Проверява се при следващото стартиране. Нищо не се изпраща втори път.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Offers</source>
      <translation>Оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Orders</source>
      <translation>Поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Outbox</source>
      <translation>Изходящи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>Quit</source>
      <translation>Изход</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Request log</source>
      <translation>Дневник на заявките</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Returns</source>
      <translation>Връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>The new language is used from the next start on.</source>
      <translation>Новият език се използва от следващото стартиране.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>They wait under Outbox, Needs you. Nothing is lost when you quit now.</source>
      <translation>Чакат в „Изходящи“, „Нужда от вас“. Нищо не се губи, ако излезете сега.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG may or may not have made one of your changes, and only you can say.</source>
      <translation>Не е известно дали eMAG е извършил една от промените; само вие можете да кажете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG may or may not have made {count} of your changes, and only you can say.</source>
      <translation>Не е известно дали eMAG е извършил {count} от промените; само вие можете да кажете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG's answer to one of your changes is not known yet.</source>
      <translation>Отговорът на eMAG за една от промените ви още не е известен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/leaving.py" />
      <source>eMAG's answer to {count} of your changes is not known yet.</source>
      <translation>Отговорът на eMAG за {count} от промените ви още не е известен.</translation>
    </message>
  </context>
  <context>
    <name>MeasurementsDialog</name>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>&amp;Paste a table</source>
      <translation>&amp;Поставяне на таблица</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>&amp;Tell eMAG of one product</source>
      <translation>&amp;Съобщаване на eMAG за един продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>&amp;Tell eMAG of {count} products</source>
      <translation>&amp;Съобщаване на eMAG за {count} продукта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Height mm</source>
      <translation>Височина mm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Length mm</source>
      <translation>Дължина mm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Lines of code, length, width, height and weight; a code is an offer's number, part number or EAN</source>
      <translation>Редове с код, дължина, ширина, височина и тегло; кодът е номер на оферта, продуктов номер или EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Litres</source>
      <translation>Литри</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Millimetres and grams. With a unit in a title or a cell, as in Length (cm) or 1.2 kg, it counts.</source>
      <translation>Милиметри и грамове. Ако в заглавие или клетка има мерна единица, като Length (cm) или 1.2 kg, важи тя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Offer</source>
      <translation>Оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Part number</source>
      <translation>Продуктов номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Remark</source>
      <translation>Забележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Size and weight</source>
      <translation>Размер и тегло</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Sizes and weights</source>
      <translation>Размери и тегла</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Type or paste at least one product's measures.</source>
      <translation>Въведете или поставете размерите на поне един продукт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Weight g</source>
      <translation>Тегло g</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>Width mm</source>
      <translation>Ширина mm</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>line {line}: {said}</source>
      <translation>ред {line}: {said}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>{count} left out: {reasons}</source>
      <translation>{count} пропуснати: {reasons}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>{count} lines taken over.</source>
      <translation>{count} реда са приети.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>{count} rows cannot be sent as they are; the remarks say why.</source>
      <translation>{count} реда не могат да се изпратят така; забележките казват защо.</translation>
    </message>
  </context>
  <context>
    <name>MoveDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>&amp;Keep the return</source>
      <translation>&amp;Запазване на връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Goes back</source>
      <translation>Сума обратно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>In all {money} go back.</source>
      <translation>Общо се връщат {money}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>None of these can get this status now.</source>
      <translation>Никое от тези не може да получи този статус сега.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Return</source>
      <translation>Връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The returns</source>
      <translation>Връщанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{count} cannot, see below.</source>
      <translation>{count} не могат, вижте по-долу.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{count} returns become: {status}.</source>
      <translation>{count} връщания стават: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>{count} things must be mended first.</source>
      <translation>Първо трябва да се поправят {count} неща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{deed}, give {money} back</source>
      <translation>{deed}, връщат се {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>{deed}: {count} returns</source>
      <translation>{deed}: {count} връщания</translation>
    </message>
  </context>
  <context>
    <name>NeedsYou</name>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Changes that need a decision</source>
      <translation>Промени, които чакат решение</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>Nothing needs you</source>
      <translation>Нищо не чака вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>When eMAG's answer to a change is lost and reading back does not settle it, you decide here.</source>
      <translation>Когато отговорът на eMAG се загуби и повторното четене не изясни, решавате тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>and {count} more</source>
      <translation>и още {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/needs_you.py" />
      <source>eMAG may or may not have carried these out. Look in the eMAG panel, then decide. Until then nothing else is sent for the same offer or order, and nothing is repeated.</source>
      <translation>Не се знае дали eMAG е изпълнил тези действия. Вижте в панела на eMAG и решете. Дотогава нищо друго не се изпраща за същата оферта или поръчка и нищо не се повтаря.</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <location filename="../../emag_desk/ui/notices.py" />
      <source>Dismiss</source>
      <translation>Скриване</translation>
    </message>
  </context>
  <context>
    <name>OfferActions</name>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Bulk edit…</source>
      <translation>&amp;Групова редакция…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Копиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Поставяне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Повтаряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Save this view…</source>
      <translation>&amp;Запазване на изгледа…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Search offers</source>
      <translation>&amp;Търсене на оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>C&amp;lear</source>
      <translation>&amp;Изчистване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Change one field of all selected offers, with a preview</source>
      <translation>Променя едно поле на всички избрани оферти, с преглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Choose &amp;columns…</source>
      <translation>Избор на &amp;колони…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Clear &amp;filters</source>
      <translation>Изчистване на &amp;филтрите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Copy with &amp;headers</source>
      <translation>Копиране със &amp;заглавия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Fill &amp;down</source>
      <translation>Запълване на&amp;долу</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Offer &amp;details</source>
      <translation>По&amp;дробности за офертата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Select &amp;all</source>
      <translation>Избиране на &amp;всички</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Selected cells go back to what eMAG last said</source>
      <translation>Избраните клетки се връщат към последното от eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>Take edits &amp;back</source>
      <translation>О&amp;ттегляне на промените</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_actions.py" />
      <source>The value of the first selected row, in all rows below</source>
      <translation>Стойността от първия избран ред – във всички под него</translation>
    </message>
  </context>
  <context>
    <name>OfferColumns</name>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Vanished</source>
      <translation>Изчезнала</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Yes</source>
      <translation>Да</translation>
    </message>
  </context>
  <context>
    <name>OfferDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Choose offers in the table first.</source>
      <translation>Първо изберете оферти в таблицата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Propose for a &amp;campaign…</source>
      <translation>Предлагане за &amp;кампания…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Propose the selected offers for one of eMAG's campaigns, with prices, pieces and intervals</source>
      <translation>Предлага избраните оферти за кампания на eMAG – с цени, броя и интервали</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Size and &amp;weight…</source>
      <translation>Размер и &amp;тегло…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Smart deals and &amp;margin…</source>
      <translation>Smart Deals и &amp;марж…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Smart-deals price, eMAG's commission and what a sale leaves, for the selected offers</source>
      <translation>Цена за Smart Deals, комисиона на eMAG и какво остава от продажба, за избраните оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/menu.py" />
      <source>Tell eMAG size and weight of products, typed or pasted from a spreadsheet</source>
      <translation>Съобщава на eMAG размери и тегло на продукти, въведени или поставени от таблица</translation>
    </message>
  </context>
  <context>
    <name>OfferDelegate</name>
    <message>
      <location filename="../../emag_desk/ui/offer_delegate.py" />
      <source>Type a value, or press Esc</source>
      <translation>Въведете стойност или натиснете Esc</translation>
    </message>
  </context>
  <context>
    <name>OfferDetail</name>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>(no name)</source>
      <translation>(без име)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>As eMAG sent it (JSON)</source>
      <translation>Както я изпрати eMAG (JSON)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Buy button</source>
      <translation>Buy button</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Changes from here</source>
      <translation>Промени оттук</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Characteristics</source>
      <translation>Характеристики</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Choose an offer in the table to see all of it.</source>
      <translation>Изберете оферта в таблицата, за да я видите цялата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Description</source>
      <translation>Описание</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Details of the offer</source>
      <translation>Подробности за офертата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Identity</source>
      <translation>Идентичност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Images</source>
      <translation>Изображения</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>No offer chosen</source>
      <translation>Няма избрана оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Price, stock and status</source>
      <translation>Цена, наличност и статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Product safety (GPSR)</source>
      <translation>Безопасност на продукта (GPSR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Show in the shop</source>
      <translation>Показване в магазина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>The offer as eMAG sent it</source>
      <translation>Офертата, както я изпрати eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>Validation</source>
      <translation>Валидиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <source>eMAG no longer listed this offer on {day}.</source>
      <translation>eMAG вече не показваше тази оферта на {day}.</translation>
    </message>
  </context>
  <context>
    <name>OfferEditors</name>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>days</source>
      <translation>дни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>pieces</source>
      <translation>броя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_editors.py" />
      <source>{gross} with VAT</source>
      <translation>{gross} с ДДС</translation>
    </message>
  </context>
  <context>
    <name>OfferEdits</name>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>(and {count} more)</source>
      <translation>(и още {count})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Clear</source>
      <translation>Изчистване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Edit</source>
      <translation>Редакция</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Fill down</source>
      <translation>Запълване надолу</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Only the first {rows} rows were edited; bulk edit takes any number.</source>
      <translation>Редактирани са само първите {rows} реда; груповата редакция приема всякакъв брой.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Paste</source>
      <translation>Поставяне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Some cells were left as they are. {reasons}</source>
      <translation>Някои клетки останаха както бяха. {reasons}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>Take edits back</source>
      <translation>Оттегляне на промените</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>the table ends before</source>
      <translation>таблицата свършва по-рано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>{count} cells cannot be edited here and were left out.</source>
      <translation>{count} клетки не могат да се редактират тук и са пропуснати.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_edits.py" />
      <source>{rows} more rows</source>
      <translation>още {rows} реда</translation>
    </message>
  </context>
  <context>
    <name>OfferMenus</name>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Filter on “{value}”</source>
      <translation>&amp;Филтър по „{value}“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Open on the website</source>
      <translation>&amp;Отваряне в сайта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Put the refusal aside</source>
      <translation>&amp;Скрий отказа</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>eMAG gave no page for this offer.</source>
      <translation>eMAG не даде страница за тази оферта.</translation>
    </message>
  </context>
  <context>
    <name>OfferModel</name>
    <message>
      <location filename="../../emag_desk/ui/offer_model.py" />
      <source>On its way to eMAG</source>
      <translation>На път към eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_model.py" />
      <source>eMAG refused {value}</source>
      <translation>eMAG отказа {value}</translation>
    </message>
  </context>
  <context>
    <name>OfferTable</name>
    <message>
      <location filename="../../emag_desk/ui/offer_table.py" />
      <source>Offers</source>
      <translation>Оферти</translation>
    </message>
  </context>
  <context>
    <name>OffersTab</name>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Add account…</source>
      <translation>Добавяне на акаунт…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Add your first account</source>
      <translation>Добавете първия си акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Clear filters</source>
      <translation>Изчистване на филтрите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>No offer matches this search and these filters.</source>
      <translation>Никоя оферта не отговаря на търсенето и филтрите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>No offers yet</source>
      <translation>Още няма оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Nothing matches</source>
      <translation>Нищо не отговаря</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Pull offers</source>
      <translation>Прочитане на офертите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Read your offers from eMAG once; from then on they are here, also without a connection.</source>
      <translation>Прочетете веднъж офертите си от eMAG; после са тук, и без връзка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>Try the practice marketplace</source>
      <translation>Изпробване на учебния маркетплейс</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/empty.py" />
      <source>eMAG Desk works with the offers of your seller accounts on eMAG and Fashion Days. You can also look around on the practice marketplace first; nothing there is real.</source>
      <translation>eMAG Desk работи с офертите на вашите акаунти на продавач в eMAG и Fashion Days. Може първо да разгледате учебния маркетплейс; там нищо не е истинско.</translation>
    </message>
  </context>
  <context>
    <name>OrderColumns</name>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Locker</source>
      <translation>Автомат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Locker, {city}</source>
      <translation>Автомат, {city}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Wants to cancel</source>
      <translation>Иска отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>Yes</source>
      <translation>Да</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>late</source>
      <translation>закъсняла</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <source>{lines} ({units} pcs)</source>
      <translation>{lines} ({units} бр.)</translation>
    </message>
  </context>
  <context>
    <name>OrderDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Acknowledge…</source>
      <translation>Потвър&amp;ждаване…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Cancel the order…</source>
      <translation>&amp;Отмяна на поръчката…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Give money back…</source>
      <translation>&amp;Връщане на пари…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Issue an AWB…</source>
      <translation>&amp;Издаване на AWB…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>&amp;Unlock the courier…</source>
      <translation>Откл&amp;ючване на куриера…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Ask eMAG to leave the choice of the courier to you</source>
      <translation>Иска от eMAG да остави избора на куриер на вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Cancel the order, with a reason</source>
      <translation>Отменя поръчката с посочена причина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Change pieces, drop a line, add a product</source>
      <translation>Промяна на броя, отпадане на ред, добавяне на продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Change the &amp;status…</source>
      <translation>Промяна на стат&amp;уса…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Edit the &amp;lines…</source>
      <translation>Редактиране на &amp;редовете…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Give money back for pieces, or for the whole order</source>
      <translation>Връща пари за отделни бройки или за цялата поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Give the selected orders their next status</source>
      <translation>Дава на избраните поръчки следващия им статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Issue the AWB of the order: everything is filled in and checked</source>
      <translation>Издава AWB за поръчката: всичко е попълнено и проверено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>Take the selected new orders on</source>
      <translation>Поема избраните нови поръчки</translation>
    </message>
  </context>
  <context>
    <name>OrderDetail</name>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>AWBs</source>
      <translation>AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Addresses of the documents</source>
      <translation>Адреси на документите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Billing address</source>
      <translation>Адрес за фактуриране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Choose an order in the table to see all of it.</source>
      <translation>Изберете поръчка в таблицата, за да я видите цялата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Copied {number}.</source>
      <translation>Копирано: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Copy</source>
      <translation>Копиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Copy the order number</source>
      <translation>Копиране на номера на поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Delivery</source>
      <translation>Доставка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Details of the order</source>
      <translation>Подробности за поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Documents</source>
      <translation>Документи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Money</source>
      <translation>Пари</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>No order chosen</source>
      <translation>Няма избрана поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Products</source>
      <translation>Продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Remark of the customer</source>
      <translation>Забележка на клиента</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Returns</source>
      <translation>Връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Ship within {left}, by {time}</source>
      <translation>За изпращане остават {left}, до {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>Should have been shipped by {time}: {late}</source>
      <translation>Трябваше да се изпрати до {time}: {late}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>The details of this order are not kept here any more.</source>
      <translation>Подробностите за тази поръчка вече не се пазят тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>The order</source>
      <translation>Поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>What happened</source>
      <translation>Какво се случи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/detail.py" />
      <source>read {time}</source>
      <translation>прочетена {time}</translation>
    </message>
  </context>
  <context>
    <name>OrderDocuments</name>
    <message>
      <location filename="../../emag_desk/ui/orders/documents.py" />
      <source>Attach a &amp;document…</source>
      <translation>Прикачване на &amp;документ…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/documents.py" />
      <source>Invoice, warranty certificate or manual, by its public address</source>
      <translation>Фактура, гаранционна карта или ръководство, по публичния им адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/documents.py" />
      <source>Show orders without an &amp;invoice</source>
      <translation>Поръчки без &amp;фактура</translation>
    </message>
  </context>
  <context>
    <name>OrderExport</name>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>&amp;Export orders…</source>
      <translation>&amp;Експорт на поръчки…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>All {count} orders that are shown</source>
      <translation>Всички {count} показани поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>Export orders</source>
      <translation>Експорт на поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>One row for each &amp;line of an order</source>
      <translation>Отделен &amp;ред за всеки ред на поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>The {count} selected orders</source>
      <translation>Избраните {count} поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>Which orders</source>
      <translation>Кои поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>Write what the view shows, or what is selected, to Excel or CSV</source>
      <translation>Записва показаното или избраното в Excel или CSV</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/export.py" />
      <source>{done} of {total} orders</source>
      <translation>{done} от {total} поръчки</translation>
    </message>
  </context>
  <context>
    <name>OrderInvoices</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>Preview, number, PDF; then put them on the orders</source>
      <translation>Преглед, номер, PDF; после се прилагат към поръчките</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>Write in&amp;voices…</source>
      <translation>Издаване на &amp;фактури…</translation>
    </message>
  </context>
  <context>
    <name>OrderJobs</name>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>All orders of {account}</source>
      <translation>Всички поръчки на {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>Orders of {account}</source>
      <translation>Поръчки на {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>{account}: {orders} orders read, {new} new, {changed} changed.</source>
      <translation>{account}: прочетени {orders} поръчки, {new} нови, {changed} променени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/jobs.py" />
      <source>{count} could not be understood.</source>
      <translation>{count} не можаха да бъдат разбрани.</translation>
    </message>
  </context>
  <context>
    <name>OrderList</name>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>Order</source>
      <translation>Поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>The orders</source>
      <translation>Поръчките</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>Total</source>
      <translation>Общо</translation>
    </message>
  </context>
  <context>
    <name>OrderModel</name>
    <message>
      <location filename="../../emag_desk/ui/orders/model.py" />
      <source>Ship by {time}</source>
      <translation>Изпращане до {time}</translation>
    </message>
  </context>
  <context>
    <name>OrderNews</name>
    <message>
      <location filename="../../emag_desk/ui/orders/notifications.py" />
      <source>New order {number}</source>
      <translation>Нова поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/notifications.py" />
      <source>{count} new orders</source>
      <translation>{count} нови поръчки</translation>
    </message>
  </context>
  <context>
    <name>OrderPrinting</name>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>&amp;Labels…</source>
      <translation>&amp;Етикети…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>&amp;Print a label again…</source>
      <translation>Повторен печат на &amp;етикет…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Look at the labels of the selected orders, print or save them</source>
      <translation>Преглед, печат или запазване на етикетите на избраните поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Pac&amp;king slips…</source>
      <translation>Опа&amp;ковъчни листове…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Pic&amp;king list…</source>
      <translation>Списък &amp;за събиране…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>Scan or type an AWB or order number</source>
      <translation>Сканирайте или напишете номер на AWB или поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/printing.py" />
      <source>What to take from the shelves for the selected orders</source>
      <translation>Какво да се вземе от рафтовете за избраните поръчки</translation>
    </message>
  </context>
  <context>
    <name>OrderReading</name>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>&amp;Pull orders</source>
      <translation>&amp;Прочитане на поръчките</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>&amp;Read the selected orders again</source>
      <translation>Повторно про&amp;читане на избраните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>&amp;Search orders</source>
      <translation>&amp;Търсене в поръчките</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Copy order &amp;numbers</source>
      <translation>Копиране на но&amp;мерата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Order &amp;details</source>
      <translation>Подро&amp;бности за поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Read every order that eMAG still has; takes minutes</source>
      <translation>Прочита всички поръчки, които eMAG още пази; отнема минути</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Read the orders that are new or changed, of all accounts</source>
      <translation>Прочита новите и променените поръчки от всички акаунти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>Read {count} orders again.</source>
      <translation>Прочетени отново {count} поръчки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reading.py" />
      <source>S&amp;top pulling orders</source>
      <translation>&amp;Спиране на четенето на поръчки</translation>
    </message>
  </context>
  <context>
    <name>OrderReturns</name>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>&amp;Give money back…</source>
      <translation>&amp;Връщане на пари…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>At eMAG the customer creates a return, in the account or through the call centre.</source>
      <translation>В eMAG връщането го създава клиентът – от профила си или чрез кол центъра.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>C&amp;reate a return…</source>
      <translation>Съ&amp;здаване на връщане…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Create a return</source>
      <translation>Създаване на връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Create a return of this order, where the account's dialect can</source>
      <translation>Създава връщане по тази поръчка, ако диалектът на акаунта го позволява</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Go to the returns of this order</source>
      <translation>Към връщанията по тази поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Show its &amp;returns</source>
      <translation>Показване на &amp;връщанията ѝ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>Show its retur&amp;ns</source>
      <translation>Показване на връ&amp;щанията ѝ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>{account} talks to the marketplace, which has no call that creates one. As soon as the customer has asked, the return appears under Returns with its fourteen days. Until then you can give money back for pieces of the order, or for all of it, while eMAG allows that.</source>
      <translation>{account} работи с маркетплейса, който няма заявка за създаване на връщане. Щом клиентът го поиска, връщането се появява във „Връщания“ със своите четиринадесет дни. Дотогава можете да върнете пари за бройки от поръчката или за цялата, докато eMAG го позволява.</translation>
    </message>
  </context>
  <context>
    <name>OrderShipping</name>
    <message>
      <location filename="../../emag_desk/ui/orders/shipping.py" />
      <source>Check the selected orders, then issue their AWBs in one go</source>
      <translation>Проверява избраните поръчки и издава AWB за всички наведнъж</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/shipping.py" />
      <source>Issue &amp;AWBs of the selected orders…</source>
      <translation>Издаване на AWB за избра&amp;ните поръчки…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/shipping.py" />
      <source>Show the last AWB &amp;run</source>
      <translation>Последната парти&amp;да AWB</translation>
    </message>
  </context>
  <context>
    <name>OrdersTab</name>
    <message>
      <location filename="../../emag_desk/ui/orders/standing.py" />
      <source>1 order</source>
      <translation>1 поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Clear search</source>
      <translation>Изчистване на търсенето</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No order in this folder matches this search and these accounts.</source>
      <translation>Никоя поръчка в тази папка не отговаря на търсенето и акаунтите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No order is in this folder now.</source>
      <translation>В момента в тази папка няма поръчки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No orders</source>
      <translation>Няма поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>No orders yet</source>
      <translation>Още няма поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Nothing in “{folder}”</source>
      <translation>Нищо в „{folder}“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Nothing matches</source>
      <translation>Нищо не отговаря</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Orders</source>
      <translation>Поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Pull orders</source>
      <translation>Прочитане на поръчките</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Read your orders from eMAG once; from then on they are here, also without a connection. Reading acknowledges nothing.</source>
      <translation>Прочетете поръчките си от eMAG веднъж; после са тук, и без връзка. Четенето не потвърждава нищо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Search order number, customer, phone, product, AWB. Paste several codes at once.</source>
      <translation>Търсене по номер на поръчка, клиент, телефон, продукт, AWB. Поставете няколко кода наведнъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Search orders</source>
      <translation>Търсене в поръчките</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>Show all orders</source>
      <translation>Показване на всички поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Show the orders of all accounts, without a search</source>
      <translation>Показване на поръчките от всички акаунти, без търсене</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/empty.py" />
      <source>eMAG has no orders for your accounts. New ones appear here when orders are pulled.</source>
      <translation>eMAG няма поръчки за вашите акаунти. Новите се появяват тук при прочитане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/standing.py" />
      <source>{count} orders</source>
      <translation>{count} поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/standing.py" />
      <source>{count} selected</source>
      <translation>{count} избрани</translation>
    </message>
  </context>
  <context>
    <name>OutboxTab</name>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Cancel selected…</source>
      <translation>&amp;Отмяна на избраните…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>&amp;Drop it</source>
      <translation>&amp;Отказване от нея</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;History</source>
      <translation>&amp;История</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Refused</source>
      <translation>&amp;Отказани</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>&amp;Send again</source>
      <translation>&amp;Изпрати отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Try again</source>
      <translation>&amp;Опитай отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Waiting</source>
      <translation>&amp;Чакащи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel &amp;changes</source>
      <translation>Отмяна на &amp;промените</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel changes</source>
      <translation>Отмяна на промените</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel one change that has not left yet?</source>
      <translation>Да се отмени ли една промяна, която още не е изпратена?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Cancel {count} changes that have not left yet?</source>
      <translation>Да се отменят ли {count} промени, които още не са изпратени?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Changes that you send from Review wait here until eMAG has answered.</source>
      <translation>Промените, изпратени от Прегледа, чакат тук отговора на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Changes waiting to be sent</source>
      <translation>Промени, чакащи изпращане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Drop a change</source>
      <translation>Отказване от промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Drop the change of {offer}?</source>
      <translation>Отказвате ли се от промяната на {offer}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Drop “{deed}”?</source>
      <translation>Отказване от „{deed}“?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If eMAG did it, the order shows it at the next pull.</source>
      <translation>Ако eMAG го е изпълнил, поръчката ще го покаже при следващото четене.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Needs &amp;you</source>
      <translation>Чакат &amp;вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Nothing is waiting</source>
      <translation>Нищо не чака</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Only if you looked and eMAG does not have it. Your name and the time are kept.</source>
      <translation>Само ако сте проверили и eMAG я няма. Името ви и часът се запазват.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Send again</source>
      <translation>Изпращане отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Send the change of {offer} once more?</source>
      <translation>Да се изпрати ли още веднъж промяната на {offer}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>Send “{deed}” once more?</source>
      <translation>Да се изпрати ли „{deed}“ още веднъж?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Take &amp;back to editing</source>
      <translation>Обратно за &amp;редакция</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>The offers keep the values that eMAG has. The history shows that you cancelled.</source>
      <translation>Офертите запазват стойностите от eMAG. Историята показва, че сте отменили.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>This cannot be taken back. Type {number} to send it once more.</source>
      <translation>Това не може да се върне. Напишете {number}, за да се изпрати още веднъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>What eMAG has shows at the next pull.</source>
      <translation>Какво има eMAG, се вижда при следващото четене.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>eMAG Desk will not look after it any more.</source>
      <translation>eMAG Desk вече няма да го следи.</translation>
    </message>
  </context>
  <context>
    <name>PackingDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Packing slips</source>
      <translation>Опаковъчни листове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>With &amp;prices</source>
      <translation>С &amp;цени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Without them the slip can lie in a present</source>
      <translation>Без тях листът може да се сложи в подарък</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>{count} orders are kept without their content any more: read them again first.</source>
      <translation>Съдържанието на {count} поръчки вече не се пази: първо ги прочетете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>{count} packing slips</source>
      <translation>{count} опаковъчни листа</translation>
    </message>
  </context>
  <context>
    <name>PackingSlip</name>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Amount</source>
      <translation>Сума</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Order {number} of {day}</source>
      <translation>Поръчка {number} от {day}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Packing slip</source>
      <translation>Опаковъчен лист</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Part number</source>
      <translation>Продуктов номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Pieces</source>
      <translation>Броя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Pieces: {pieces} · products: {lines}</source>
      <translation>Броя: {pieces} · продукти: {lines}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Price</source>
      <translation>Цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Serial numbers: {serials}</source>
      <translation>Серийни номера: {serials}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Total</source>
      <translation>Общо</translation>
    </message>
  </context>
  <context>
    <name>PaperBar</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>From</source>
      <translation>От</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Period</source>
      <translation>Период</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Search invoices</source>
      <translation>Търсене във фактурите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Search number, order, customer, line. Paste several numbers at once.</source>
      <translation>Търсене по номер, поръчка, клиент, ред. Поставете няколко номера наведнъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Show all days, categories and accounts, without a search</source>
      <translation>Показва всички дни, категории и акаунти, без търсене</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>To</source>
      <translation>До</translation>
    </message>
  </context>
  <context>
    <name>PapersDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>&amp;In which order</source>
      <translation>&amp;В какъв ред</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>In which order</source>
      <translation>В какъв ред</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Page {page} of {pages}</source>
      <translation>Страница {page} от {pages}</translation>
    </message>
  </context>
  <context>
    <name>PartsEntry</name>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>depth</source>
      <translation>дълбочина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>height</source>
      <translation>височина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>second depth</source>
      <translation>втора дълбочина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>width</source>
      <translation>ширина</translation>
    </message>
  </context>
  <context>
    <name>PartyForm</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>A company</source>
      <translation>Фирма</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Another address</source>
      <translation>Друг адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Contact</source>
      <translation>Контакт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Locality</source>
      <translation>Населено място</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Name</source>
      <translation>Име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Postal code</source>
      <translation>Пощенски код</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Second phone</source>
      <translation>Втори телефон</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Street</source>
      <translation>Улица</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_party.py" />
      <source>Type the first letters</source>
      <translation>Напишете първите букви</translation>
    </message>
  </context>
  <context>
    <name>PastPane</name>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>&amp;Show them in Offers</source>
      <translation>&amp;Показване в „Оферти“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>All your cached offers of this category still fit.</source>
      <translation>Всички ваши кеширани оферти от тази категория още ѝ отговарят.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Nothing changed</source>
      <translation>Нищо не се е променило</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Noticed {when}</source>
      <translation>Забелязано {when}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Offer</source>
      <translation>Оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Offers that do not fit the category any more</source>
      <translation>Оферти, които вече не отговарят на категорията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>When eMAG changes this category, what is different at the next reading is shown here.</source>
      <translation>Когато eMAG промени тази категория, разликите при следващото прочитане се показват тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>Why</source>
      <translation>Защо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>{count} of your offers do not fit any more. eMAG would refuse them at their next save.</source>
      <translation>{count} от офертите ви вече не отговарят. eMAG би ги отказал при следващото им запазване.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_past.py" />
      <source>… and {count} more</source>
      <translation>… и още {count}</translation>
    </message>
  </context>
  <context>
    <name>PaymentDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Amount</source>
      <translation>&amp;Сума</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Day</source>
      <translation>&amp;Ден</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Note</source>
      <translation>&amp;Бележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>&amp;Write down</source>
      <translation>&amp;Записване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Amount</source>
      <translation>Сума</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Bank statement, cash, …</source>
      <translation>Банково извлечение, в брой, …</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Credit notes</source>
      <translation>Кредитни известия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Day</source>
      <translation>Ден</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Due</source>
      <translation>Дължимо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Only &amp;tell the ERP how it stands</source>
      <translation>Само &amp;съобщаване на ERP за състоянието</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Paid so far</source>
      <translation>Платено досега</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Payment</source>
      <translation>Плащане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Still owed</source>
      <translation>Още дължимо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>The ERP is told.</source>
      <translation>На ERP е съобщено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>The payment is written down.</source>
      <translation>Плащането е записано.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Together</source>
      <translation>Общо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>Total</source>
      <translation>Общо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>{count} are written down.</source>
      <translation>{count} са записани.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>{count} invoices are paid in full</source>
      <translation>{count} фактури са платени изцяло</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>{count} payments are written down.</source>
      <translation>{count} плащания са записани.</translation>
    </message>
  </context>
  <context>
    <name>PhotoStrip</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>&amp;Delete</source>
      <translation>&amp;Изтриване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>A product has room for {count} photos.</source>
      <translation>Към един продукт се побират {count} снимки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Add &amp;photos…</source>
      <translation>Добавяне на &amp;снимки…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Add photos</source>
      <translation>Добавяне на снимки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>All files (*)</source>
      <translation>Всички файлове (*)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Delete this photo? It is nowhere else.</source>
      <translation>Да се изтрие ли тази снимка? Няма я никъде другаде.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Delete {count} photos? They are nowhere else.</source>
      <translation>Да се изтрият ли {count} снимки? Няма ги никъде другаде.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Drop photos here. Enter shows one, Delete takes it away.</source>
      <translation>Пуснете снимки тук. Enter показва снимка, Delete я премахва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Paste p&amp;hoto</source>
      <translation>&amp;Поставяне на снимка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photo</source>
      <translation>Снимка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos</source>
      <translation>Снимки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos (*.jpg *.jpeg *.png *.webp *.gif)</source>
      <translation>Снимки (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos of this product</source>
      <translation>Снимки на този продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Photos stay on this computer: nothing is uploaded.</source>
      <translation>Снимките остават на този компютър: нищо не се качва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>Take a&amp;way</source>
      <translation>П&amp;ремахване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>There is no picture on the clipboard.</source>
      <translation>В клипборда няма изображение.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>This photo is not there any more.</source>
      <translation>Тази снимка вече я няма.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_strip.py" />
      <source>missing</source>
      <translation>липсва</translation>
    </message>
  </context>
  <context>
    <name>PickingDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Picking list</source>
      <translation>Списък за събиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>{pieces} pieces of {products} products</source>
      <translation>{pieces} броя от {products} продукта</translation>
    </message>
  </context>
  <context>
    <name>PickingList</name>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Orders</source>
      <translation>Поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Part number</source>
      <translation>Продуктов номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Picking list</source>
      <translation>Списък за събиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Pieces</source>
      <translation>Броя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>Warehouse</source>
      <translation>Склад</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/picking.py" />
      <source>{products} products, {pieces} pieces, for {orders} orders</source>
      <translation>{products} продукта, {pieces} броя, за {orders} поръчки</translation>
    </message>
  </context>
  <context>
    <name>PickupDialog</name>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>&amp;Send a courier</source>
      <translation>&amp;Изпращане на куриер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>&amp;Send a courier on {day}</source>
      <translation>&amp;Изпращане на куриер на {day}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>A courier for this return is already being ordered: see the Outbox.</source>
      <translation>Куриер за това връщане вече се поръчва: вижте „Изходящи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Fetched from</source>
      <translation>Взема се от</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Goes to</source>
      <translation>До</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>I looked: se&amp;nd a courier all the same</source>
      <translation>Проверих: изпрати въпреки това к&amp;уриер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Say first that a courier is meant all the same.</source>
      <translation>Първо потвърдете, че въпреки това искате куриер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Send a courier for return {number}</source>
      <translation>Изпращане на куриер за връщане {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Terms</source>
      <translation>Условия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>What is fetched</source>
      <translation>Какво се взема</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>Your own addresses and courier accounts could not be read: {reason}</source>
      <translation>Вашите адреси и куриерски акаунти не можаха да се прочетат: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>{count} things must be mended first.</source>
      <translation>Първо трябва да се поправят {count} неща.</translation>
    </message>
  </context>
  <context>
    <name>PickupTerms</name>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Courier account</source>
      <translation>Куриерски акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Currency</source>
      <translation>Валута</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Day</source>
      <translation>Ден</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Remark</source>
      <translation>Забележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup_terms.py" />
      <source>Remark for the courier</source>
      <translation>Забележка за куриера</translation>
    </message>
  </context>
  <context>
    <name>PlacingDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Attach {count} PDFs</source>
      <translation>&amp;Прикачване на {count} PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Cancel the rest</source>
      <translation>&amp;Отмяна на останалите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Publishing…</source>
      <translation>&amp;Публикуване…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>&amp;Put {count} on their orders</source>
      <translation>&amp;Прикачване на {count} към поръчките им</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Attach PDFs to orders</source>
      <translation>Прикачване на PDF към поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Each PDF is published, fetched back, and then eMAG is asked to take its address.</source>
      <translation>Всеки PDF се публикува, изтегля се обратно и след това адресът му се подава на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>How it stands</source>
      <translation>Състояние</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Invoice</source>
      <translation>Фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Nobody knows whether eMAG took {count} of them: nothing is repeated.</source>
      <translation>Не се знае дали eMAG е приел {count} от тях: нищо не се повтаря.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Open the &amp;Outbox</source>
      <translation>Към „&amp;Изходящи“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Order</source>
      <translation>Поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>PDFs and their orders</source>
      <translation>PDF файлове и поръчките им</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Put invoices on orders</source>
      <translation>Прикачване на фактури към поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Type the number of its order.</source>
      <translation>Въведете номера на поръчката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>{count} PDFs are published; eMAG is asked to take them.</source>
      <translation>{count} PDF са публикувани; подават се на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>{done} of {total} are on their orders.</source>
      <translation>{done} от {total} са прикачени към поръчките си.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>{done} of {total} can be put on an order.</source>
      <translation>{done} от {total} могат да се прикачат към поръчка.</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> days</source>
      <translation> дни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> min</source>
      <translation> мин</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> months</source>
      <translation> месеца</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Connect within</source>
      <translation>&amp;Свързване в рамките на</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Defaults</source>
      <translation>По под&amp;разбиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Everything else per second</source>
      <translation>&amp;Друго в секунда</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;First read the invoices of the last</source>
      <translation>&amp;Първо прочитане на фактурите от последните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;First read the last</source>
      <translation>&amp;Първо прочитане: последните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Keep the request log</source>
      <translation>Пазене на &amp;дневника</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Look</source>
      <translation>&amp;Изглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Look for new orders every</source>
      <translation>&amp;Нови поръчки се търсят на всеки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Look for returns every</source>
      <translation>Про&amp;верка за връщания на всеки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Orders per second</source>
      <translation>&amp;Поръчки в секунда</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Quiet from</source>
      <translation>&amp;Тихо от</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Save</source>
      <translation>&amp;Запазване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Tell of new orders</source>
      <translation>&amp;Известия за нови поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>A notification of the desktop, without names. Not for the orders of the first reading.</source>
      <translation>Известие на работния плот, без имена. Не за поръчките от първото прочитане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>A price that changes by this factor looks like a slipped decimal separator.</source>
      <translation>Цена, променена с този множител, прилича на сбъркан десетичен знак.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>After an order could change last. The order itself stays, without name and address.</source>
      <translation>След последната възможна промяна на поръчката. Самата поръчка остава, без име и адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>As in 07:00. Leave both empty for no quiet hours.</source>
      <translation>Например 07:00. Оставете и двете празни, ако не искате тихи часове.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Connection</source>
      <translation>Връзка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Dark</source>
      <translation>Тъмен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Data directory</source>
      <translation>Папка с данни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Everything else per m&amp;inute</source>
      <translation>Друго в м&amp;инута</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>For diagnostics and refusals of returns. Changes hold at once.</source>
      <translation>За диагностики и откази на връщания. Промените важат веднага.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Forget &amp;customers after</source>
      <translation>Изтриване на &amp;клиентите след</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Full requests and answers, for disputes. eMAG recommends thirty days. Holds from the next start.</source>
      <translation>Пълни заявки и отговори, за спорове. eMAG препоръчва тридесет дни. Важи от следващото стартиране.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>General</source>
      <translation>Общи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Give your name: it is kept with every change that you send.</source>
      <translation>Дайте името си: пази се с всяка изпратена промяна.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Given by {source}, so it cannot be changed here.</source>
      <translation>Зададено от {source}, затова не може да се промени тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Groups of preferences</source>
      <translation>Групи предпочитания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Guardrails</source>
      <translation>Предпазни граници</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>HTTPS_PROXY and the like. An account's own proxy wins.</source>
      <translation>HTTPS_PROXY и подобни. Собственото прокси на акаунта има предимство.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Holds from the next start.</source>
      <translation>Важи от следващото стартиране.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>How long a change without an answer rests before eMAG is asked what became of it. From the next start.</source>
      <translation>Колко време промяна без отговор изчаква, преди eMAG да бъде попитан какво е станало с нея. От следващото стартиране.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Kept with every change that you send.</source>
      <translation>Пази се с всяка изпратена промяна.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Lan&amp;guage</source>
      <translation>&amp;Език</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Light</source>
      <translation>Светъл</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Like the system</source>
      <translation>Като системата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Orders</source>
      <translation>Поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Orders per &amp;minute</source>
      <translation>Поръчки в &amp;минута</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Preferences</source>
      <translation>Предпочитания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Price changes &amp;over</source>
      <translation>Промени на цената &amp;над</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Quiet &amp;until</source>
      <translation>Тихо &amp;до</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Quiet hours need two times, such as 22:00 and 07:00.</source>
      <translation>За тихите часове трябват два часа, например 22:00 и 07:00.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read &amp;again those of the last</source>
      <translation>Прочитане &amp;отново на тези от последните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read &amp;back after</source>
      <translation>&amp;Прочитане след</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Read eMAG's &amp;invoices every night</source>
      <translation>Прочитане на &amp;фактурите на eMAG всяка нощ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Request budget</source>
      <translation>Бюджет за заявки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Returns and invoices</source>
      <translation>Връщания и фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Review asks you to tick these changes one by one.</source>
      <translation>Прегледът иска да отметнете тези промени една по една.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Slip &amp;factor</source>
      <translation>Множител за &amp;грешка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Storage</source>
      <translation>Съхранение</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Texts</source>
      <translation>Текстове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Use at most</source>
      <translation>Използване най-много</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Use the pro&amp;xy of the environment</source>
      <translation>Използване на про&amp;ксито от средата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>What eMAG allows per account. Change it only when eMAG tells you other numbers.</source>
      <translation>Какво разрешава eMAG на акаунт. Променяйте само ако eMAG ви каже други числа.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Whole &amp;request within</source>
      <translation>&amp;Цялата заявка в рамките на</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>With a s&amp;ound</source>
      <translation>Със &amp;звук</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Your &amp;name</source>
      <translation>&amp;Вашето име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>eMAG asks to stay below 80 %.</source>
      <translation>eMAG иска да останете под 80 %.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>eMAG does not say which returns changed: the closed ones of these days are read again every day.</source>
      <translation>eMAG не казва кои връщания са се променили: приключените от тези дни се прочитат отново всеки ден.</translation>
    </message>
  </context>
  <context>
    <name>PreviewModel</name>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Change</source>
      <translation>Промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>New</source>
      <translation>Ново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Offer</source>
      <translation>Оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Old</source>
      <translation>Старо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_preview.py" />
      <source>Remark</source>
      <translation>Забележка</translation>
    </message>
  </context>
  <context>
    <name>PriceEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_price.py" />
      <source>choose VAT</source>
      <translation>изберете ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_price.py" />
      <source>with VAT</source>
      <translation>с ДДС</translation>
    </message>
  </context>
  <context>
    <name>PriceRows</name>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Break-even</source>
      <translation>Праг на рентабилност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Commission</source>
      <translation>Комисиона</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Commission %</source>
      <translation>Комисиона %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Cost</source>
      <translation>Себестойност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Currency</source>
      <translation>Валута</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Left</source>
      <translation>Остава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Left then</source>
      <translation>Остава тогава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Margin %</source>
      <translation>Марж %</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Of the net price</source>
      <translation>От нетната цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Offer</source>
      <translation>Оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Price</source>
      <translation>Цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Price for the smart-deals badge</source>
      <translation>Цена за значката Smart Deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Price with staged edits, without VAT</source>
      <translation>Цена с подготвените промени, без ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>Smart deals</source>
      <translation>Smart Deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>The lowest price that loses nothing</source>
      <translation>Най-ниската цена без загуба</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>What a sale leaves at the smart-deals price</source>
      <translation>Какво остава от продажба на цена Smart Deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>What a sale leaves, without VAT</source>
      <translation>Какво остава от продажба, без ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>What one piece costs, without VAT</source>
      <translation>Колко струва един брой, без ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>eMAG was asked</source>
      <translation>eMAG е попитан</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>eMAG's estimate, of the price</source>
      <translation>оценка на eMAG, от цената</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>none</source>
      <translation>няма</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/price_rows.py" />
      <source>not told</source>
      <translation>не е посочена</translation>
    </message>
  </context>
  <context>
    <name>PricesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Ask eMAG about {count} offers</source>
      <translation>&amp;Запитване до eMAG за {count} оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Copy the table</source>
      <translation>&amp;Копиране на таблицата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Save as…</source>
      <translation>&amp;Запазване като…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>&amp;Use the smart-deals price</source>
      <translation>&amp;Използване на цената Smart Deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Copied: paste it into a spreadsheet.</source>
      <translation>Копирано: поставете го в електронна таблица.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Costs are kept on this computer only. Asking takes {time}: one offer after the other.</source>
      <translation>Себестойностите се пазят само на този компютър. Запитването отнема {time}: оферта след оферта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>None of the selected rows has a smart-deals price that differs from its price.</source>
      <translation>Никой от избраните редове няма цена Smart Deals, различна от цената му.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Prices and margins</source>
      <translation>Цени и маржове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Progress</source>
      <translation>Напредък</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>S&amp;hipping of one piece, without VAT</source>
      <translation>&amp;Доставка на един брой, без ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>S&amp;top</source>
      <translation>&amp;Спиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Save as</source>
      <translation>Запазване като</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Saved as {path}</source>
      <translation>Запазено като {path}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Smart deals, commission and margin</source>
      <translation>Smart Deals, комисиона и марж</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Stages it for the selected rows; Review shows it before it is sent</source>
      <translation>Подготвя я за избраните редове; Прегледът я показва, преди да се изпрати</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Stopped. What came so far stays.</source>
      <translation>Спряно. Полученото дотук остава.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>The shipping is no amount of money.</source>
      <translation>Сумата за доставка не е парична сума.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>Use the smart-deals price</source>
      <translation>Използване на цената Smart Deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>What came so far stays</source>
      <translation>Полученото дотук остава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>What sending one piece costs, without VAT</source>
      <translation>Колко струва изпращането на един брой, без ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{count} answers are missing; the last column says why.</source>
      <translation>Липсват {count} отговора; последната колона казва защо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{count} offers asked about.</source>
      <translation>Запитано за {count} оферти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{count} prices staged. Review shows them before anything is sent.</source>
      <translation>{count} подготвени цени. Прегледът ги показва, преди да се изпрати нещо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/prices.py" />
      <source>{done} of {wanted} offers</source>
      <translation>{done} от {wanted} оферти</translation>
    </message>
  </context>
  <context>
    <name>PrintDialog</name>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Печат…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>&amp;Save as…</source>
      <translation>&amp;Запазване като…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Nothing to print</source>
      <translation>Няма нищо за печат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Page {done} of {pages} printed</source>
      <translation>Отпечатана страница {done} от {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Save as</source>
      <translation>Запазване като</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>Saved as {path}</source>
      <translation>Запазено като {path}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_dialog.py" />
      <source>{pages} pages sent to {printer}.</source>
      <translation>{pages} страници, изпратени към {printer}.</translation>
    </message>
  </context>
  <context>
    <name>PrintPreview</name>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Larger (Ctrl++)</source>
      <translation>По-едро (Ctrl++)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Page {number} of {pages}</source>
      <translation>Страница {number} от {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Pages</source>
      <translation>Страници</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Show the whole page (Ctrl+0)</source>
      <translation>Показване на цялата страница (Ctrl+0)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Smaller (Ctrl+−)</source>
      <translation>По-дребно (Ctrl+−)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_preview.py" />
      <source>Whole page</source>
      <translation>Цяла страница</translation>
    </message>
  </context>
  <context>
    <name>ProductFoot</name>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>&amp;Discard draft…</source>
      <translation>&amp;Отхвърляне на черновата…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>&amp;Stage</source>
      <translation>&amp;Подготвяне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Draft kept {time}</source>
      <translation>Черновата е запазена {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Exactly what will be sent (Ctrl+J)</source>
      <translation>Точно каквото ще се изпрати (Ctrl+J)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Next problem (F8)</source>
      <translation>Следващ проблем (F8)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Put it with the changes that Review sends (Ctrl+Enter)</source>
      <translation>Добавя го към промените, които Прегледът изпраща (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>Show &amp;JSON</source>
      <translation>Показване на &amp;JSON</translation>
    </message>
  </context>
  <context>
    <name>ProductForm</name>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Changed</source>
      <translation>Променени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Find a field</source>
      <translation>Търсене на поле</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Missing</source>
      <translation>Липсващи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Show only what eMAG would refuse (F8 goes to the next)</source>
      <translation>Показва само каквото eMAG би отказал (F8 – към следващото)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Show only what is mandatory and empty (F7 goes to the next)</source>
      <translation>Показва само задължителното и празно (F7 – към следващото)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>To mend</source>
      <translation>За поправка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>eMAG: {text}</source>
      <translation>eMAG: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>was {value}</source>
      <translation>беше {value}</translation>
    </message>
  </context>
  <context>
    <name>ProductHead</name>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>New offer</source>
      <translation>Нова оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>New product</source>
      <translation>Нов продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_frame.py" />
      <source>the texts belong to eMAG or to another seller</source>
      <translation>текстовете са на eMAG или на друг продавач</translation>
    </message>
  </context>
  <context>
    <name>ProductMenu</name>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>&amp;Duplicate product…</source>
      <translation>&amp;Копие на продукта…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>&amp;Edit product…</source>
      <translation>&amp;Редактиране на продукта…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>&amp;New product…</source>
      <translation>&amp;Нов продукт…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>A new product like this one</source>
      <translation>Нов продукт като този</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Add offers to products that eMAG has already, up to a hundred EANs at once</source>
      <translation>Добавя оферти към продукти, които eMAG вече има, до сто EAN кода наведнъж</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Choose an offer in the table first.</source>
      <translation>Първо изберете оферта в таблицата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Describe a product that eMAG does not have yet</source>
      <translation>Описва продукт, който eMAG още няма</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Everything eMAG knows of this product, in a form</source>
      <translation>Всичко, което eMAG знае за този продукт, във формуляр</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Find &amp;products by EAN…</source>
      <translation>&amp;Търсене на продукти по EAN…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Go on with a form that was begun</source>
      <translation>Продължава започнат формуляр</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_menu.py" />
      <source>Product dra&amp;fts…</source>
      <translation>&amp;Чернови на продукти…</translation>
    </message>
  </context>
  <context>
    <name>ProductOutcome</name>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>It was not sent.</source>
      <translation>Не е изпратено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>Nobody knows whether eMAG saved it: see “Needs you” in the Outbox.</source>
      <translation>Никой не знае дали eMAG го е запазил: вижте „Чакат вас“ в „Изходящи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>eMAG refused this product.</source>
      <translation>eMAG отказа този продукт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>eMAG saved it, with remarks.</source>
      <translation>eMAG го запази, със забележки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_outcome.py" />
      <source>eMAG saved it. People check new texts: that takes hours to days.</source>
      <translation>eMAG го запази. Новите текстове се проверяват от хора: отнема от часове до дни.</translation>
    </message>
  </context>
  <context>
    <name>ProductWindow</name>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Отхвърляне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>&amp;Review…</source>
      <translation>П&amp;реглед…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Discard the draft</source>
      <translation>Отхвърляне на черновата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Next problem</source>
      <translation>Следващ проблем</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Nothing differs from what eMAG has, so nothing is staged.</source>
      <translation>Нищо не се различава от това в eMAG, затова нищо не е подготвено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Nothing was changed.</source>
      <translation>Нищо не е променено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Staged. Nothing has been sent yet: Review sends it.</source>
      <translation>Подготвено. Още нищо не е изпратено: Прегледът го изпраща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Take them out</source>
      <translation>Изваждане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>The draft is kept: “Product drafts…” in the Offers menu goes on with it.</source>
      <translation>Черновата е запазена: продължете от „Чернови на продукти…“ в меню „Оферти“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>This draft is not what was written to disk. Look at every value before you stage it.</source>
      <translation>Тази чернова не е каквато беше записана на диска. Прегледайте всяка стойност, преди да я подготвите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Throw away what you typed here?</source>
      <translation>Да се изхвърли ли написаното тук?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>Try again</source>
      <translation>Опитай отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>eMAG would refuse this. Fields to mend: {wrong}.</source>
      <translation>eMAG би отказал това. Полета за поправка: {wrong}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>eMAG would refuse this. Missing fields: {missing}.</source>
      <translation>eMAG би отказал това. Липсващи полета: {missing}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>eMAG would refuse this: {missing} fields are missing, {wrong} are to be mended.</source>
      <translation>eMAG би отказал това: {missing} полета липсват, {wrong} са за поправка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_window.py" />
      <source>{count} values belong to another category and cannot be sent.</source>
      <translation>{count} стойности са от друга категория и не могат да се изпратят.</translation>
    </message>
  </context>
  <context>
    <name>ProgressRow</name>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Cancel: what is done stays</source>
      <translation>Отказ: направеното остава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Go on</source>
      <translation>Продължаване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Pause</source>
      <translation>Пауза</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Progress</source>
      <translation>Напредък</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>page {page} of {pages}</source>
      <translation>страница {page} от {pages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} being checked</source>
      <translation>{count} се проверяват</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} need you</source>
      <translation>{count} чакат вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} refused</source>
      <translation>{count} отказани</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} saved</source>
      <translation>{count} запазени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} saved with remarks</source>
      <translation>{count} запазени със забележки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{count} unreadable</source>
      <translation>{count} нечетими</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{done} of {total} changes</source>
      <translation>{done} от {total} промени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} of {total} offers</source>
      <translation>{offers} от {total} оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} of {total} orders</source>
      <translation>{offers} от {total} поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} offers</source>
      <translation>{offers} оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{offers} orders</source>
      <translation>{offers} поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{percent} % of the budget free</source>
      <translation>{percent} % от бюджета свободни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>{rate} per second</source>
      <translation>{rate} в секунда</translation>
    </message>
  </context>
  <context>
    <name>PublishingPage</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Account</source>
      <translation>&amp;Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Bucket</source>
      <translation>&amp;Bucket</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Directory</source>
      <translation>&amp;Директория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Папка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Folder in the bucket</source>
      <translation>&amp;Папка в bucket</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Key file</source>
      <translation>&amp;Файл с ключ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Place</source>
      <translation>&amp;Място</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Server</source>
      <translation>&amp;Сървър</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;Test: put a small PDF there and fetch it back</source>
      <translation>&amp;Тест: качване на малък PDF и изтеглянето му обратно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>&amp;User name</source>
      <translation>&amp;Потребител</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>A&amp;ddress</source>
      <translation>&amp;Адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>A&amp;ddress of the storage</source>
      <translation>А&amp;дрес на хранилището</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Access &amp;key</source>
      <translation>Ключ за &amp;достъп</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Keep it for this run &amp;only</source>
      <translation>Само за тази с&amp;есия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Leave it empty to keep what the keyring has.</source>
      <translation>Оставете празно, за да остане това в хранилището за пароли.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Let everybody &amp;read each file</source>
      <translation>Всички да могат да &amp;четат всеки файл</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Names that nobody can &amp;guess</source>
      <translation>Имена, които никой не може да от&amp;гатне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Not published</source>
      <translation>Не се публикува</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Only where the key file has one.</source>
      <translation>Само ако файлът с ключа има такава.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>P&amp;ort</source>
      <translation>П&amp;орт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>P&amp;ublic address</source>
      <translation>П&amp;убличен адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Pass&amp;word or secret key</source>
      <translation>Паро&amp;ла или таен ключ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>Re&amp;gion</source>
      <translation>Ре&amp;гион</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>eMAG takes no files: it fetches a PDF from a public address. Choose where the program puts it, and under which address everybody can fetch it from there.</source>
      <translation>eMAG не приема файлове: той изтегля PDF от публичен адрес. Изберете къде програмата да го качва и от кой адрес всеки може да го изтегли.</translation>
    </message>
  </context>
  <context>
    <name>PullJobs</name>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>Reading {account}</source>
      <translation>Чете се {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account}: {offers} offers read, {new} new, {changed} changed, {gone} no longer there.</source>
      <translation>{account}: {offers} прочетени оферти, {new} нови, {changed} променени, {gone} вече ги няма.</translation>
    </message>
  </context>
  <context>
    <name>ReasonList</name>
    <message>
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Reasons</source>
      <translation>Причини</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Search the reasons</source>
      <translation>Търсене в причините</translation>
    </message>
  </context>
  <context>
    <name>RefundDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Cancellation</source>
      <translation>&amp;Отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;How</source>
      <translation>&amp;Как</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Money that goes back</source>
      <translation>&amp;Сума за връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Refund</source>
      <translation>&amp;Възстановяване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>&amp;Refund {money}</source>
      <translation>&amp;Възстановяване на {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>A refund belongs to a cancellation, and none of this order is known here: cancel it first.</source>
      <translation>Възстановяването е към отмяна, а за тази поръчка тук няма известна: първо я отменете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Cancellation</source>
      <translation>Отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Cancelled as {number}: {state}.</source>
      <translation>Отменена под № {number}: {state}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>How it goes back</source>
      <translation>Как се връщат парите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Money that goes back</source>
      <translation>Сума за връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Refund order {number}</source>
      <translation>Възстановяване за поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Refunded already as {number}: {state}.</source>
      <translation>Вече възстановена под № {number}: {state}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>The amount must be more than 0 and at most {most}.</source>
      <translation>Сумата трябва да е над 0 и най-много {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>This cancellation is refunded already.</source>
      <translation>За тази отмяна парите вече са възстановени.</translation>
    </message>
  </context>
  <context>
    <name>RejectedModel</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Has now</source>
      <translation>Сега има</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Rounds</source>
      <translation>Опити</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Standing</source>
      <translation>Състояние</translation>
    </message>
  </context>
  <context>
    <name>RejectedTable</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_offers.py" />
      <source>Products with this error</source>
      <translation>Продукти с тази грешка</translation>
    </message>
  </context>
  <context>
    <name>Rejections</name>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>&amp;Review…</source>
      <translation>П&amp;реглед…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Nothing has been sent yet: Review sends it.</source>
      <translation>Още нищо не е изпратено: Прегледът го изпраща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Nothing is refused</source>
      <translation>Няма нищо отказано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>One correction is staged.</source>
      <translation>Една поправка е подготвена.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>One product is refused</source>
      <translation>Един продукт е отказан</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Reading what these categories ask…</source>
      <translation>Чете се какво искат тези категории…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>Try again</source>
      <translation>Опитай отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>When eMAG refuses the documentation of products, the same error of many of them is one card here: correct it once, for all of them.</source>
      <translation>Когато eMAG откаже документацията на продукти, еднаквата грешка на много от тях е една карта тук: поправете я веднъж, за всички.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>{count} corrections are staged.</source>
      <translation>{count} поправки са подготвени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>{products} products, one error</source>
      <translation>{products} продукта, една грешка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejections.py" />
      <source>{products} products, {errors} errors</source>
      <translation>{products} продукта, {errors} грешки</translation>
    </message>
  </context>
  <context>
    <name>RequestPreview</name>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Копиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>Some values cannot be written yet: the form says which.</source>
      <translation>Някои стойности още не могат да се запишат: формулярът казва кои.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>What will be sent</source>
      <translation>Какво ще се изпрати</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>{count} bytes</source>
      <translation>{count} байта</translation>
    </message>
  </context>
  <context>
    <name>ReturnBench</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>&amp;Read returns from eMAG</source>
      <translation>&amp;Прочитане на връщанията от eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>No return has exactly {text}. These are like it: choose one with the arrows and Enter.</source>
      <translation>Няма връщане с точно {text}. Тези са подобни: изберете със стрелките и Enter.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>No return is known here for {text}.</source>
      <translation>Тук няма известно връщане за {text}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>Return bench</source>
      <translation>Маса за връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>Returns are being read: scan again when that is over.</source>
      <translation>Връщанията се прочитат: сканирайте отново след това.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>Scan the next parcel</source>
      <translation>Сканирайте следващия колет</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>The label of the parcel, the number of the order or of the return, or the EAN of a product finds the return. Notes and photos are kept on this computer; eMAG hears what you decide.</source>
      <translation>Етикетът на колета, номерът на поръчката или на връщането, или EAN на продукт намират връщането. Бележките и снимките се пазят на този компютър; eMAG научава какво решавате.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>This return was open when the bench was closed.</source>
      <translation>Това връщане беше отворено при затварянето на масата за връщания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>{number}: {status} is ordered.</source>
      <translation>{number}: заявено е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench.py" />
      <source>{text} means several returns: choose one with the arrows and Enter.</source>
      <translation>{text} отговаря на няколко връщания: изберете със стрелките и Enter.</translation>
    </message>
  </context>
  <context>
    <name>ReturnBenchMenu</name>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>&amp;Dossier…</source>
      <translation>&amp;Досие…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>Everything that is known of the return, with notes and photos, as a PDF</source>
      <translation>Всичко известно за връщането, с бележки и снимки, като PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>Return &amp;bench…</source>
      <translation>&amp;Маса за връщания…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_menu.py" />
      <source>Scan parcels that came back, note what is in them, and decide</source>
      <translation>Сканиране на върнатите колети, отбелязване на съдържанието и решение</translation>
    </message>
  </context>
  <context>
    <name>ReturnColumns</name>
    <message>
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <source>Finish by {time}</source>
      <translation>Срок до {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <source>Return {number}</source>
      <translation>Връщане {number}</translation>
    </message>
  </context>
  <context>
    <name>ReturnDeeds</name>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>&amp;Acknowledge…</source>
      <translation>Потвър&amp;ждаване…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>&amp;Finalize…</source>
      <translation>&amp;Финализиране…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Ca&amp;ncel the return…</source>
      <translation>От&amp;мяна на връщането…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Cancel the selected returns: nothing comes back</source>
      <translation>Отменя избраните връщания: нищо не се връща</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Give back, replace, and close the selected returns</source>
      <translation>Възстановява суми, заменя и приключва избраните връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Go to the order from which it comes back</source>
      <translation>Към поръчката, по която се връща</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Have the parcel fetched from the customer: an AWB for the return</source>
      <translation>Пратката се взема от клиента: AWB за връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Mark as &amp;received…</source>
      <translation>Отбелязване като &amp;получено…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Re&amp;fuse…</source>
      <translation>От&amp;каз…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Refuse the selected returns after they were received, with a reason</source>
      <translation>Отказва избраните връщания, след като са получени, с причина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Send a &amp;courier…</source>
      <translation>Изпращане на &amp;куриер…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Show its &amp;order</source>
      <translation>Показване на &amp;поръчката му</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>Take the selected new returns on</source>
      <translation>Поема избраните нови връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/deeds.py" />
      <source>The parcels of the selected returns are here</source>
      <translation>Пратките на избраните връщания са тук</translation>
    </message>
  </context>
  <context>
    <name>ReturnDetail</name>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>AWBs</source>
      <translation>AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Account of the customer</source>
      <translation>Сметка на клиента</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Choose a return in the table to see all of it.</source>
      <translation>Изберете връщане в таблицата, за да го видите цялото.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Copied {number}.</source>
      <translation>Копирано: {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Copy</source>
      <translation>Копиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Copy the number of the return</source>
      <translation>Копиране на номера на връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Details of the return</source>
      <translation>Подробности за връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Finish within {left}, by {time}</source>
      <translation>Приключете до {time} ({left})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>How it comes back</source>
      <translation>Как се връща</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Money</source>
      <translation>Пари</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>No return chosen</source>
      <translation>Няма избрано връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Remark</source>
      <translation>Забележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Replacement</source>
      <translation>Замяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Should have been finished by {time}: {late}</source>
      <translation>Трябваше да приключи до {time}: {late}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>Show its order</source>
      <translation>Показване на поръчката му</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>The details of this return are not kept here any more.</source>
      <translation>Подробностите за това връщане вече не се пазят тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>The return</source>
      <translation>Връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>What comes back</source>
      <translation>Какво се връща</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>What happened</source>
      <translation>Какво се случи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/detail.py" />
      <source>read {time}</source>
      <translation>прочетена {time}</translation>
    </message>
  </context>
  <context>
    <name>ReturnExport</name>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>&amp;Export returns…</source>
      <translation>&amp;Експорт на връщания…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>All {count} returns that are shown</source>
      <translation>Всички {count} показани връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>Export returns</source>
      <translation>Експорт на връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>One row for each &amp;product of a return</source>
      <translation>По един ред за всеки &amp;продукт от връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>The {count} selected returns</source>
      <translation>Избраните {count} реда</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>Which returns</source>
      <translation>Кои връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>Write what the view shows, or what is selected, to Excel or CSV</source>
      <translation>Записва показаното или избраното в Excel или CSV</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/export.py" />
      <source>{done} of {total} returns</source>
      <translation>{done} от {total} връщания</translation>
    </message>
  </context>
  <context>
    <name>ReturnJobs</name>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>All returns of {account}</source>
      <translation>Всички връщания на {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>Returns of {account}</source>
      <translation>Връщания на {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>{account}: {returns} returns read, {new} new, {changed} changed.</source>
      <translation>{account}: {returns} прочетени връщания, {new} нови, {changed} променени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/jobs.py" />
      <source>{count} could not be understood.</source>
      <translation>{count} не можаха да бъдат разбрани.</translation>
    </message>
  </context>
  <context>
    <name>ReturnReading</name>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>&amp;Pull returns</source>
      <translation>&amp;Прочитане на връщанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>&amp;Read the selected returns again</source>
      <translation>Повторно про&amp;читане на избраните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>&amp;Search returns</source>
      <translation>&amp;Търсене във връщанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Copy return &amp;numbers</source>
      <translation>Копиране на &amp;номерата на връщанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Read every return that eMAG still has; takes minutes</source>
      <translation>Прочита всички връщания, които eMAG още пази; отнема минути</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Read the returns that are new or changed, of all accounts</source>
      <translation>Прочита новите и променените връщания на всички акаунти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Read {count} returns again.</source>
      <translation>Прочетени отново {count} връщания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>Return &amp;details</source>
      <translation>Подро&amp;бности за връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/reading.py" />
      <source>S&amp;top pulling returns</source>
      <translation>&amp;Спиране на четенето на връщания</translation>
    </message>
  </context>
  <context>
    <name>ReturnsTab</name>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>1 return</source>
      <translation>1 връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Clear search</source>
      <translation>Изчистване на търсенето</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No return in this folder matches this search and these accounts.</source>
      <translation>Никое връщане в тази папка не отговаря на търсенето и акаунтите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No return is in this folder now.</source>
      <translation>В момента в тази папка няма връщания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No returns</source>
      <translation>Няма връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>No returns yet</source>
      <translation>Още няма връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Nobody has sent anything back. New returns appear here when they are pulled.</source>
      <translation>Никой не е върнал нищо. Новите връщания се появяват тук при прочитане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Nothing in “{folder}”</source>
      <translation>Нищо в „{folder}“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Nothing matches</source>
      <translation>Нищо не отговаря</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Pull returns</source>
      <translation>Прочитане на връщанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Read your returns from eMAG once; from then on they are here with their deadlines, also without a connection. Reading acknowledges nothing.</source>
      <translation>Прочетете веднъж връщанията си от eMAG; след това те са тук със сроковете си и без връзка. Четенето не потвърждава нищо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Returns</source>
      <translation>Връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Search return, order, customer, phone, product, AWB. Paste several codes at once.</source>
      <translation>Търсене по връщане, поръчка, клиент, телефон, продукт, AWB. Поставете няколко кода наведнъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Search returns</source>
      <translation>Търсене във връщанията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/empty.py" />
      <source>Show all returns</source>
      <translation>Показване на всички връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Show the returns of all accounts, without a search</source>
      <translation>Показва връщанията на всички акаунти, без търсене</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>{count} returns</source>
      <translation>{count} връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>{count} selected</source>
      <translation>{count} избрани</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/standing.py" />
      <source>{money} back</source>
      <translation>връщат се {money}</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>All  {count}</source>
      <translation>Всички  {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Find an offer by name or id</source>
      <translation>Търсене на оферта по име или id</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Problems  {count}</source>
      <translation>Проблеми  {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Reading what is staged…</source>
      <translation>Чете се подготвеното…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_bar.py" />
      <source>Warnings  {count}</source>
      <translation>Предупреждения  {count}</translation>
    </message>
  </context>
  <context>
    <name>ReviewDialog</name>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Отхвърляне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Discard selected…</source>
      <translation>&amp;Отхвърляне на избраните…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send</source>
      <translation>&amp;Изпращане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send 1 offer</source>
      <translation>&amp;Изпращане на 1 оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>&amp;Send {count} offers</source>
      <translation>&amp;Изпращане на {count} оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>1 change of 1 offer</source>
      <translation>1 промяна на 1 оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Accept all &amp;warnings</source>
      <translation>Приемане на всички &amp;предупреждения</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Close</source>
      <translation>Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard changes</source>
      <translation>Отхвърляне на промените</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard the changes of {count} offers?</source>
      <translation>Да се отхвърлят ли промените на {count} оферти?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Discard the changes of {offer}?</source>
      <translation>Да се отхвърлят ли промените на {offer}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Edit prices, stock or status in the offers table. Every change waits here until you send it.</source>
      <translation>Редактирайте цени, наличности или статуси в таблицата с оферти. Всяка промяна чака тук, докато я изпратите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Nothing is staged</source>
      <translation>Нищо не е подготвено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Nothing was sent: {count} changed while you looked. Look at them again.</source>
      <translation>Нищо не е изпратено: {count} се промениха, докато гледахте. Вижте ги отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>One offer changed on eMAG since you edited. Look at it before you tick it.</source>
      <translation>Една оферта се е променила в eMAG след редакцията ви. Вижте я, преди да я отметнете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Review changes</source>
      <translation>Преглед на промените</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Send every ticked change (Ctrl+Enter)</source>
      <translation>Изпращане на всички отметнати промени (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Send se&amp;lected</source>
      <translation>Изпращане на &amp;избраните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Sending</source>
      <translation>Изпраща се</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Sending…</source>
      <translation>Изпраща се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Stage the &amp;refused again</source>
      <translation>Подготвяне отново на &amp;отказаните</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Staged changes</source>
      <translation>Подготвени промени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>Take &amp;back what has not left</source>
      <translation>&amp;Връщане на неизпратеното</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>The offers keep the values that eMAG has. This cannot be undone.</source>
      <translation>Офертите запазват стойностите от eMAG. Това не може да се отмени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>You may close this window: sending goes on, results are kept in the outbox.</source>
      <translation>Можете да затворите прозореца: изпращането продължава, резултатите остават в „Изходящи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>sending takes {time}</source>
      <translation>изпращането отнема {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} changed on eMAG since you edited. Look at them before you tick them.</source>
      <translation>{count} са се променили в eMAG след редакцията ви. Вижте ги, преди да ги отметнете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} changes are staged again.</source>
      <translation>{count} промени са подготвени отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} not ticked</source>
      <translation>{count} неотметнати</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} ticked</source>
      <translation>{count} отметнати</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{count} with problems, which cannot be sent</source>
      <translation>{count} с проблеми, които не могат да се изпратят</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{fields} changes of 1 offer</source>
      <translation>{fields} промени на 1 оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review.py" />
      <source>{fields} changes of {offers} offers</source>
      <translation>{fields} промени на {offers} оферти</translation>
    </message>
  </context>
  <context>
    <name>ReviewModel</name>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Change</source>
      <translation>Промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Field</source>
      <translation>Поле</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Findings</source>
      <translation>Констатации</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>New</source>
      <translation>Ново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Offer</source>
      <translation>Оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Old</source>
      <translation>Старо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Result</source>
      <translation>Резултат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Taken back</source>
      <translation>Върната</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Ticked changes are sent. An offer's changes leave together.</source>
      <translation>Изпращат се отметнатите промени. Промените на една оферта тръгват заедно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>With VAT</source>
      <translation>С ДДС</translation>
    </message>
  </context>
  <context>
    <name>RowExport</name>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>&amp;Write…</source>
      <translation>&amp;Записване…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
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
      <translation>Какво искате да запишете?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>Writing {name}</source>
      <translation>Записва се {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>{count} long texts were cut.</source>
      <translation>{count} дълги текста бяха отрязани.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/export.py" />
      <source>{count} rows written to {path}.</source>
      <translation>{count} реда, записани в {path}.</translation>
    </message>
  </context>
  <context>
    <name>RowMenus</name>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Hide “{column}”</source>
      <translation>&amp;Скриване на „{column}“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Remove a view</source>
      <translation>&amp;Премахване на изглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>&amp;Save this view…</source>
      <translation>&amp;Запазване на изгледа…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Choose &amp;columns…</source>
      <translation>Избор на &amp;колони…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Fit &amp;width</source>
      <translation>Напасване на &amp;ширината</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Keep search, filters, columns and order under this name:</source>
      <translation>Запазване на търсенето, филтрите, колоните и реда под това име:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>No saved views yet</source>
      <translation>Още няма запазени изгледи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Order as &amp;read</source>
      <translation>Както са &amp;прочетени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Save</source>
      <translation>Запазване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Save this view</source>
      <translation>Запазване на този изглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Saved as “{name}” under Views.</source>
      <translation>Запазен като „{name}“ в „Изгледи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Sort &amp;ascending</source>
      <translation>Сортиране &amp;възходящо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/menus.py" />
      <source>Sort &amp;descending</source>
      <translation>Сортиране &amp;низходящо</translation>
    </message>
  </context>
  <context>
    <name>RowReading</name>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Копиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>&amp;Save this view…</source>
      <translation>&amp;Запазване на изгледа…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Choose &amp;columns…</source>
      <translation>Избор на &amp;колони…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Clear &amp;filters</source>
      <translation>Изчистване на &amp;филтрите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Copy the selected rows as a spreadsheet reads them</source>
      <translation>Копира избраните редове във вид за електронна таблица</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Copy with &amp;headers</source>
      <translation>Копиране със &amp;заглавия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Next &amp;folder</source>
      <translation>Следва&amp;ща папка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>One number a line, as the search takes them</source>
      <translation>По един номер на ред, както ги приема търсенето</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Pre&amp;vious folder</source>
      <translation>Предишна п&amp;апка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Read the &amp;whole history</source>
      <translation>Прочитане на &amp;цялата история</translation>
    </message>
  </context>
  <context>
    <name>RowsEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add</source>
      <translation>Добавяне</translation>
    </message>
  </context>
  <context>
    <name>RunBar</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>&amp;Apply</source>
      <translation>&amp;Прилагане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>&amp;Sender's contact</source>
      <translation>&amp;Контакт на подателя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>&amp;Weight</source>
      <translation>&amp;Тегло</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>Cou&amp;rier account</source>
      <translation>Куриерски &amp;акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>P&amp;hone</source>
      <translation>Теле&amp;фон</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>Parcel&amp;s</source>
      <translation>Ко&amp;лети</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>The one that fits each order</source>
      <translation>Подходящият за всяка поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>To the selected orders, or to all when none is selected</source>
      <translation>За избраните поръчки или за всички, ако няма избрани</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_bar.py" />
      <source>as it is</source>
      <translation>както е</translation>
    </message>
  </context>
  <context>
    <name>RunModel</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Courier</source>
      <translation>Куриер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Goes to</source>
      <translation>До</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>How it stands</source>
      <translation>Състояние</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Order</source>
      <translation>Поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>Parcels</source>
      <translation>Колети</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_model.py" />
      <source>To collect</source>
      <translation>Нал. платеж</translation>
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
      <translation>Избор на колони</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Clear filters</source>
      <translation>Изчистване на филтрите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Clear the search</source>
      <translation>Изчистване на търсенето</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Columns</source>
      <translation>Колони</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Saved views</source>
      <translation>Запазени изгледи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/search_bar.py" />
      <source>Views</source>
      <translation>Изгледи</translation>
    </message>
  </context>
  <context>
    <name>SectionIndex</name>
    <message>
      <location filename="../../emag_desk/ui/product_index.py" />
      <source>Sections of the form</source>
      <translation>Раздели на формуляра</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_index.py" />
      <source>{count} missing</source>
      <translation>{count} липсващи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_index.py" />
      <source>{count} to mend</source>
      <translation>{count} за поправка</translation>
    </message>
  </context>
  <context>
    <name>SentChanges</name>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>Known at about {time}.</source>
      <translation>Ще се знае около {time}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>Nobody knows whether some were done. Decide about them in the outbox, under Needs you.</source>
      <translation>Не се знае дали някои са изпълнени. Решете за тях в „Изходящи“, „Чакат вас“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>Some answers were lost. eMAG Desk reads these offers back; nothing is sent twice.</source>
      <translation>Някои отговори се загубиха. eMAG Desk прочита тези оферти отново; нищо не се изпраща два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>What eMAG refused can be staged again to correct it.</source>
      <translation>Отказаното от eMAG може да се подготви отново за поправка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>You can take back what was saved: Outbox, History, Revert.</source>
      <translation>Запазеното може да се върне: „Изходящи“, „История“, „Връщане“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} being checked</source>
      <translation>{count} се проверяват</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} need you</source>
      <translation>{count} чакат вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} refused</source>
      <translation>{count} отказани</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} saved</source>
      <translation>{count} запазени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} saved with remarks</source>
      <translation>{count} запазени със забележки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_sending.py" />
      <source>{count} taken back</source>
      <translation>{count} върнати</translation>
    </message>
  </context>
  <context>
    <name>SeriesPage</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Account</source>
      <translation>&amp;Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Digits</source>
      <translation>&amp;Цифри</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Next number</source>
      <translation>С&amp;ледващ номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>&amp;Prefix</source>
      <translation>&amp;Префикс</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Begin at 1 every &amp;year ({place} in the prefix)</source>
      <translation>Започва от 1 всяка &amp;година ({place} в префикса)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Credit notes</source>
      <translation>Кредитни известия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Credit notes have a &amp;series of their own</source>
      <translation>Кредитните известия имат собствена &amp;серия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>Days to &amp;pay</source>
      <translation>Дни за &amp;плащане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>The next invoice is {number}.</source>
      <translation>Следващата фактура е {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/series_page.py" />
      <source>{last} is the last number that was given out.</source>
      <translation>{last} е последният даден номер.</translation>
    </message>
  </context>
  <context>
    <name>SheetPicture</name>
    <message>
      <location filename="../../emag_desk/ui/orders/sheet_picture.py" />
      <source>First label at place {place} of the sheet</source>
      <translation>Първи етикет на място {place} от листа</translation>
    </message>
  </context>
  <context>
    <name>ShortcutList</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keyboard shortcuts</source>
      <translation>Клавишни комбинации</translation>
    </message>
  </context>
  <context>
    <name>SnippetEdit</name>
    <message>
      <location filename="../../emag_desk/ui/returns/snippets.py" />
      <source>&amp;Keep this text</source>
      <translation>&amp;Запазване на този текст</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/snippets.py" />
      <source>Put a kept text in, or keep this one</source>
      <translation>Поставяне на запазен текст или запазване на този</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/snippets.py" />
      <source>Texts</source>
      <translation>Текстове</translation>
    </message>
  </context>
  <context>
    <name>Sparkline</name>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>Price history of {count} days</source>
      <translation>История на цената за {count} дни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>best price {price}</source>
      <translation>най-добра цена {price}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>our price {price}</source>
      <translation>нашата цена {price}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/sparkline.py" />
      <source>rank {rank}</source>
      <translation>място {rank}</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>1 offer</source>
      <translation>1 оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Average {value}</source>
      <translation>Средно {value}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>No changes</source>
      <translation>Няма промени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Offers shown</source>
      <translation>Показани оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Review 1 change</source>
      <translation>Преглед на 1 промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Review {count} changes</source>
      <translation>Преглед на {count} промени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Searching…</source>
      <translation>Търси се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Selection</source>
      <translation>Избор</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>Sum {value}</source>
      <translation>Сума {value}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>What this tab shows</source>
      <translation>Какво показва този раздел</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>{count} offers</source>
      <translation>{count} оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/status.py" />
      <source>{count} selected</source>
      <translation>{count} избрани</translation>
    </message>
  </context>
  <context>
    <name>StatusDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>&amp;Change</source>
      <translation>&amp;Промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>&amp;Change {count} orders</source>
      <translation>&amp;Промяна на {count} поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>Change the status</source>
      <translation>Промяна на статуса</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>None of these can get another status now.</source>
      <translation>Никоя от тези не може сега да получи друг статус.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>To cancel an order or to take all of it back, use their own actions: they show the money.</source>
      <translation>За отмяна на поръчка или за пълно връщане ползвайте отделните им действия: те показват парите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>eMAG finalizes an order by itself with its first AWB.</source>
      <translation>eMAG сам финализира поръчката с първия ѝ AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{count} cannot, see below.</source>
      <translation>{count} не могат, вижте по-долу.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{count} orders become: {status}.</source>
      <translation>{count} поръчки стават: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{status} (until {time})</source>
      <translation>{status} (до {time})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/status.py" />
      <source>{status}: {count} of {all}</source>
      <translation>{status}: {count} от {all}</translation>
    </message>
  </context>
  <context>
    <name>StornoDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Everything comes back: the order becomes returned</source>
      <translation>В&amp;сичко се връща: поръчката става върната</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Give back</source>
      <translation>&amp;Връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Give {money} back</source>
      <translation>&amp;Връщане на {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Return the order, give {money} back</source>
      <translation>Връщане на &amp;поръчката и на {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>&amp;Some pieces come back</source>
      <translation>Връщат се &amp;някои бройки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Bought</source>
      <translation>Купени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Comes back</source>
      <translation>Връщат се</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Deposits (SGR)</source>
      <translation>Депозити (SGR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Give money back for order {number}</source>
      <translation>Връщане на пари за поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Goes back</source>
      <translation>Сума обратно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>One piece</source>
      <translation>За брой</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Pieces that come back</source>
      <translation>Бройки за връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Possible until {time}, unless the category has a return time of its own.</source>
      <translation>Възможно до {time}, освен ако категорията има свой срок за връщане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Products</source>
      <translation>Продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Stays</source>
      <translation>Остават</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>The customer gets back</source>
      <translation>Клиентът получава обратно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Transport</source>
      <translation>Транспорт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>Vouchers</source>
      <translation>Ваучери</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>eMAG has not reported yet that this order was paid at the door.</source>
      <translation>eMAG още не е съобщил, че тази поръчка е платена при доставка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/storno.py" />
      <source>{net} without VAT, {vat} VAT</source>
      <translation>{net} без ДДС, {vat} ДДС</translation>
    </message>
  </context>
  <context>
    <name>SuggestEdit</name>
    <message>
      <location filename="../../emag_desk/ui/orders/suggest.py" />
      <source>Nothing is called like that.</source>
      <translation>Няма нищо с такова име.</translation>
    </message>
  </context>
  <context>
    <name>TermsForm</name>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Courier account</source>
      <translation>Куриерски акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Currency</source>
      <translation>Валута</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Drop off at a locker</source>
      <translation>Предаване в автомат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Insured value</source>
      <translation>Обявена стойност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Locker</source>
      <translation>Автомат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Open on receipt</source>
      <translation>Преглед при получаване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Pick up and return</source>
      <translation>Вземане и връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Remark</source>
      <translation>Забележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Remark for the courier</source>
      <translation>Забележка за куриера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Sa&amp;me day</source>
      <translation>В същия &amp;ден</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Sa&amp;turday</source>
      <translation>В &amp;събота</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>Services</source>
      <translation>Услуги</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>To collect (COD)</source>
      <translation>Наложен платеж (COD)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>none: to the door</source>
      <translation>няма: до вратата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>{sum}, not paid at the door: nothing is collected.</source>
      <translation>{sum}, без плащане при доставка: нищо не се събира.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <source>{sum}, to be paid at the door.</source>
      <translation>{sum}, за плащане при доставка.</translation>
    </message>
  </context>
  <context>
    <name>TextEntry</name>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>one of more than {count} values</source>
      <translation>една от повече от {count} стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>one of {count} values</source>
      <translation>една от {count} стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>such as 36 EU</source>
      <translation>например 36 EU</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>{count} values and more</source>
      <translation>{count} и повече стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>{count} values, or a new one</source>
      <translation>{count} стойности или нова</translation>
    </message>
  </context>
  <context>
    <name>ToldForm</name>
    <message>
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <source>Give &amp;back all that was paid to who asked for money</source>
      <translation>&amp;Връщане на всичко платено на поискалите пари</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <source>Products that have words already keep them. {product} and {order} are filled in.</source>
      <translation>Продуктите, които вече имат текст, го запазват. {product} и {order} се попълват.</translation>
    </message>
  </context>
  <context>
    <name>TotalsPanel</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Currency</source>
      <translation>Валута</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Invoices</source>
      <translation>Фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Invoices by month in {currency}</source>
      <translation>Фактури по месеци в {currency}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Month</source>
      <translation>Месец</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Nothing to add up here</source>
      <translation>Тук няма какво да се сумира</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Total</source>
      <translation>Общо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Totals by month and category</source>
      <translation>Суми по месец и категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Without VAT</source>
      <translation>Без ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>{count} invoices: {total} with VAT, {net} without</source>
      <translation>{count} фактури: {total} с ДДС, {net} без</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>{total} with VAT, {net} without</source>
      <translation>{total} с ДДС, {net} без</translation>
    </message>
  </context>
  <context>
    <name>Transfers</name>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>All files (*)</source>
      <translation>Всички файлове (*)</translation>
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
      <translation>Експорт на този изглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Import changes</source>
      <translation>Импорт на промени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Reading {name}</source>
      <translation>Чете се {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Spreadsheets (*.xlsx *.csv *.tsv)</source>
      <translation>Таблици (*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>Writing {name}</source>
      <translation>Записва се {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} changes staged from {name}. Review shows them before anything is sent.</source>
      <translation>{count} промени, подготвени от {name}. Прегледът ги показва, преди да се изпрати нещо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} long texts were cut.</source>
      <translation>{count} дълги текста бяха отрязани.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} offers written to {path}.</source>
      <translation>{count} оферти, записани в {path}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/transfers.py" />
      <source>{count} rows</source>
      <translation>{count} реда</translation>
    </message>
  </context>
  <context>
    <name>UnitEntry</name>
    <message>
      <location filename="../../emag_desk/ui/product_entries.py" />
      <source>unit</source>
      <translation>мерна единица</translation>
    </message>
  </context>
  <context>
    <name>UnlockDialog</name>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>&amp;Unlock</source>
      <translation>&amp;Отключване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>After unlocking you choose the courier and issue the AWB; eMAG's own labels no longer serve.</source>
      <translation>След отключването избирате куриера и издавате AWB; етикетите на eMAG вече не важат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>Unlock the courier of order {number}</source>
      <translation>Отключване на куриера за поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>eMAG issues the AWB of this order itself.</source>
      <translation>eMAG сам издава AWB за тази поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/unlock.py" />
      <source>eMAG prescribes the courier account of this order: {names}.</source>
      <translation>eMAG предписва куриерския акаунт за тази поръчка: {names}.</translation>
    </message>
  </context>
  <context>
    <name>ValuesPane</name>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Спиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Choose a characteristic above to see what it accepts.</source>
      <translation>Изберете характеристика горе, за да видите какво приема.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>No characteristic chosen</source>
      <translation>Няма избрана характеристика</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>No known value holds this text.</source>
      <translation>Никоя известна стойност не съдържа този текст.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>No list of values</source>
      <translation>Няма списък със стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Nothing matches</source>
      <translation>Нищо не отговаря</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Read &amp;all values</source>
      <translation>Прочитане на &amp;всички стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Read every page of values of this characteristic from eMAG</source>
      <translation>Прочита от eMAG всички страници със стойности на тази характеристика</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Search values</source>
      <translation>Търсене на стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Values</source>
      <translation>Стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Values of the characteristic</source>
      <translation>Стойности на характеристиката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Values of {name}</source>
      <translation>Стойности на {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>all {known}</source>
      <translation>всички {known}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>eMAG has more values than were read so far.</source>
      <translation>eMAG има повече стойности, отколкото са прочетени досега.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>eMAG lists no values here: anything of this type can be proposed.</source>
      <translation>eMAG не показва стойности тук: може да се предложи всичко от този тип.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>eMAG lists no values here: what it takes follows from the type.</source>
      <translation>eMAG не показва стойности тук: какво се приема, следва от типа.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>new values may be proposed</source>
      <translation>могат да се предлагат нови стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>one value</source>
      <translation>една стойност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>one value for each of: {tags}</source>
      <translation>по една стойност за всяко от: {tags}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>only listed values</source>
      <translation>само стойности от списъка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>several values</source>
      <translation>няколко стойности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>the first {known}</source>
      <translation>първите {known}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>{found} of {known}</source>
      <translation>{found} от {known}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>{known} read</source>
      <translation>{known} прочетени</translation>
    </message>
  </context>
  <context>
    <name>WholeForm</name>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Name of the product</source>
      <translation>Име на продукта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Pieces</source>
      <translation>Броя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>The customer gets</source>
      <translation>Клиентът получава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>eMAG's number</source>
      <translation>Номер на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>eMAG's number of the product</source>
      <translation>Номер на продукта в eMAG</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;About eMAG Desk</source>
      <translation>&amp;За eMAG Desk</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Accounts</source>
      <translation>&amp;Акаунти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Accounts…</source>
      <translation>&amp;Акаунти…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Categories</source>
      <translation>&amp;Категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Commands…</source>
      <translation>&amp;Команди…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Редактиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Export this view…</source>
      <translation>&amp;Експорт на този изглед…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Помощ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Import CSV or XLSX…</source>
      <translation>&amp;Импорт на CSV или XLSX…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Invoices</source>
      <translation>&amp;Фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Клавишни комбинации</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Offers</source>
      <translation>&amp;Оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Pull offers</source>
      <translation>&amp;Прочитане на офертите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Изход</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Review changes…</source>
      <translation>&amp;Преглед на промените…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;Stop pulling</source>
      <translation>&amp;Спиране на четенето</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Изглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Cat&amp;egories</source>
      <translation>Ка&amp;тегории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>O&amp;rders</source>
      <translation>П&amp;оръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Out&amp;box</source>
      <translation>Из&amp;ходящи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Pre&amp;ferences…</source>
      <translation>Пред&amp;почитания…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Read the offers of all accounts from eMAG</source>
      <translation>Прочита от eMAG офертите на всички акаунти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Request &amp;log</source>
      <translation>&amp;Дневник на заявките</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Ret&amp;urns</source>
      <translation>Връ&amp;щания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>See every staged change before anything is sent</source>
      <translation>Всяка подготвена промяна, преди да се изпрати нещо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Tool bar</source>
      <translation>Лента с инструменти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Tool bar of this tab</source>
      <translation>Лента с инструменти на този раздел</translation>
    </message>
  </context>
  <context>
    <name>WriteDialog</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Fill in…</source>
      <translation>&amp;Попълване…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;PDF…</source>
      <translation>&amp;PDF…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write the credit note</source>
      <translation>&amp;Издаване на кредитното известие</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write the invoice</source>
      <translation>&amp;Издаване на фактурата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write {count} credit notes</source>
      <translation>&amp;Издаване на {count} кредитни известия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>&amp;Write {count} invoices</source>
      <translation>&amp;Издаване на {count} фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Before the first invoice, fill in your company and a series of numbers.</source>
      <translation>Преди първата фактура попълнете фирмата си и серия номера.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Each gets its number when you confirm; from then on it never changes.</source>
      <translation>Всяка получава номера си, когато потвърдите; след това той никога не се променя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Invoices written: {count}</source>
      <translation>Издадени фактури: {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Nothing to show yet</source>
      <translation>Още няма какво да се покаже</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>P&amp;ut on the orders…</source>
      <translation>Прикачване към по&amp;ръчките…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Reading the orders as eMAG has them now…</source>
      <translation>Прочитат се поръчките, както са сега в eMAG…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Their PDFs are kept on this computer.</source>
      <translation>PDF файловете им се пазят на този компютър.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>To pay &amp;by</source>
      <translation>Платима &amp;до</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Total {gross}</source>
      <translation>Общо {gross}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>VAT {rate}: {vat}</source>
      <translation>ДДС {rate}: {vat}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Without VAT {net}</source>
      <translation>Без ДДС {net}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Write credit notes</source>
      <translation>Издаване на кредитни известия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>Write invoices</source>
      <translation>Издаване на фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>the same &amp;day for all</source>
      <translation>един и същ &amp;ден за всички</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>{count} of {total} can be written.</source>
      <translation>{count} от {total} могат да се издадат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/write_dialog.py" />
      <source>{written} of {total} are written.</source>
      <translation>Издадени са {written} от {total}.</translation>
    </message>
  </context>
  <context>
    <name>accounts</name>
    <message>
      <location filename="../../emag_desk/ui/account_entries.py" />
      <source>A password is saved. Leave the field empty to keep it.</source>
      <translation>Има запазена парола. Оставете полето празно, за да я запазите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_entries.py" />
      <source>No password is saved yet.</source>
      <translation>Още няма запазена парола.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_entries.py" />
      <source>The password comes from an environment variable.</source>
      <translation>Паролата идва от променлива на средата.</translation>
    </message>
  </context>
  <context>
    <name>countdown</name>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>late {time}</source>
      <translation>закъснение {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>{days} d {hours} h</source>
      <translation>{days} д {hours} ч</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/countdown.py" />
      <source>{minutes} min</source>
      <translation>{minutes} мин</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>A MultiDeals campaign needs at least one interval.</source>
      <translation>Кампания MultiDeals изисква поне един интервал.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A PNK is made of letters and digits: the last part of the product's address on the site.</source>
      <translation>PNK се състои от букви и цифри: последната част от адреса на продукта в сайта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>A bucket's name has from 3 to 63 small letters, digits, dots and dashes.</source>
      <translation>Името на bucket има от 3 до 63 малки букви, цифри, точки и тирета.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>A change by {percent} % leaves nothing.</source>
      <translation>Промяна с {percent} % не оставя нищо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>A change of {percent} % is above your limit of {limit} %.</source>
      <translation>Промяна с {percent} % надхвърля вашата граница от {limit} %.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>A courier fetches a return that is new or acknowledged; this one is {status}.</source>
      <translation>Куриер взема връщане, което е ново или потвърдено; това е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>A courier fetches it from {name} on {day}. Parcels: {parcels}.</source>
      <translation>Куриер го взема от {name} на {day}. Колети: {parcels}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>A courier is on the way to the customer.</source>
      <translation>Куриер пътува към клиента.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>A credit note cannot be taken back.</source>
      <translation>Кредитно известие не може да се сторнира.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>A credit note is not paid: the money goes back with the storno.</source>
      <translation>Кредитно известие не се плаща: парите се връщат със сторното.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>A family has a number, a name and a type.</source>
      <translation>Семейството има номер, име и тип.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>A folder that is on the web already</source>
      <translation>Папка, която вече е в интернет</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>A label has no page.</source>
      <translation>Етикет няма страница.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>A label is not a PDF that can be read: {reason}.</source>
      <translation>Етикет не е PDF, който може да се прочете: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs a name.</source>
      <translation>Новият ред изисква име.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs a price of more than 0.</source>
      <translation>Новият ред изисква цена над 0.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs from 1 to {most} pieces.</source>
      <translation>Новият ред изисква от 1 до {most} броя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>A new line needs the id of one of your products.</source>
      <translation>Новият ред изисква id на някой от вашите продукти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/orders.py" />
      <source>A new order was acknowledged by looking at it.</source>
      <translation>Нова поръчка беше потвърдена само с разглеждането ѝ.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A password in the proxy's address would be written to disk in the clear. Leave it out.</source>
      <translation>Парола в адреса на проксито би се записала в четим вид на диска. Пропуснете я.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/payments.py" />
      <source>A payment cannot be from tomorrow or later.</source>
      <translation>Плащането не може да е с утрешна или по-късна дата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>A port is a number from 1 to 65535.</source>
      <translation>Портът е число от 1 до 65535.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>A price is more than 0 and has up to four decimals.</source>
      <translation>Цената е над 0 и с най-много четири знака след запетаята.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A price must be more than 0.</source>
      <translation>Цената трябва да е над 0.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product.py" />
      <source>A product of eMAG is named by its PNK or by one EAN, not by both.</source>
      <translation>Продукт на eMAG се посочва с PNK или с един EAN, но не и с двете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>A product without an image is refused by the people who check it.</source>
      <translation>Продукт без изображение се отказва от хората, които го проверяват.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <location filename="../../emag_desk/ui/offers/calendar_days.py" />
      <source>A proposal takes up to {most} intervals.</source>
      <translation>Предложението приема до {most} интервала.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <source>A refund belongs to a cancellation: cancel the order first.</source>
      <translation>Възстановяването е към отмяна: първо отменете поръчката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>A return can be refused after it was received; this one is {status}.</source>
      <translation>Връщане може да се откаже, след като е получено; това е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>A return is created: {reason}.</source>
      <translation>Създава се връщане: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>A return that is {status} cannot become {wanted}.</source>
      <translation>Връщане, което е {status}, не може да стане {wanted}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>A seller cannot attach a document of type {type}.</source>
      <translation>Продавачът не може да прикачи документ от тип {type}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>A series that begins at 1 every year needs {year} in its prefix: else numbers come twice.</source>
      <translation>Серия, която започва от 1 всяка година, изисква {year} в префикса: иначе номерата се повтарят.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A size is written with its system, such as 36 EU or XL INTL.</source>
      <translation>Размерът се пише със системата си, например 36 EU или XL INTL.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A spreadsheet has cut this EAN: format its column as text and copy it again.</source>
      <translation>Програма за таблици е отрязала този EAN: форматирайте колоната като текст и го копирайте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>A storno of lines or of the order; eMAG makes the refund itself.</source>
      <translation>Сторно на редове или на поръчката; парите връща eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>A tax number has digits and letters only, such as RO12345674.</source>
      <translation>Данъчният номер има само цифри и букви, например RO12345674.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/templates.py" />
      <source>A template is written as XLSX or CSV.</source>
      <translation>Шаблонът се записва като XLSX или CSV.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A user name cannot hold a colon.</source>
      <translation>Потребителското име не може да съдържа двоеточие.</translation>
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
      <translation>Ваучер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>A warranty certificate belongs to one line of the order: choose it.</source>
      <translation>Гаранционната карта е към един ред на поръчката: изберете го.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>A web page refuses the call (HTTP status {status}): {detail}</source>
      <translation>Уеб страница отказва заявката (HTTP статус {status}): {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>A4, four labels per page</source>
      <translation>A4, четири етикета на страница</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>A5, one label per page</source>
      <translation>A5, един етикет на страница</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <source>A6, one label per page</source>
      <translation>A6, един етикет на страница</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>API rights</source>
      <translation>Права за API</translation>
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
      <translation>AWB и поръчката се различават</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>AWB for {name}. Parcels: {parcels}, envelopes: {envelopes}.</source>
      <translation>AWB за {name}. Колети: {parcels}, пликове: {envelopes}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Above the price: the difference is shown as a promotion.</source>
      <translation>Над цената: разликата се показва като промоция.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Account</source>
      <translation>Акаунт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Account refused</source>
      <translation>Акаунтът е отказан</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Account {number} of {path} has an unusable {field} and was left out.</source>
      <translation>Акаунт {number} от {path} има неизползваемо поле {field} и беше пропуснат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Account {number} of {path} is not an account.</source>
      <translation>Акаунт {number} от {path} не е акаунт.</translation>
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
      <translation>Потвърждаване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>Acknowledge the order first: until then eMAG may still change it.</source>
      <translation>Първо потвърдете поръчката: дотогава eMAG още може да я промени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Acknowledged</source>
      <translation>Потвърдена</translation>
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
      <translation>Активна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/session.py" />
      <source>Add one in the window, or set EMAG_USERNAME and EMAG_PASSWORD; emag-desk --demo needs none.</source>
      <translation>Добавете акаунт в прозореца или задайте EMAG_USERNAME и EMAG_PASSWORD; emag-desk --demo не изисква акаунт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
      <source>Add one in the window.</source>
      <translation>Добавете го в прозореца.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Add one under Accounts, or set EMAG_USERNAME.</source>
      <translation>Добавете в „Акаунти“ или задайте EMAG_USERNAME.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Add your accounts again. Their passwords are still in the keyring.</source>
      <translation>Добавете отново акаунтите си. Паролите им са още в хранилището.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Address on your own site</source>
      <translation>Адрес във вашия сайт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Administrative</source>
      <translation>Административна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>After the campaign the offer has either a price or is not on sale.</source>
      <translation>След кампанията офертата или има цена, или не се продава.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Afterwards it is not on sale.</source>
      <translation>След това не се продава.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Afterwards: {price} without VAT.</source>
      <translation>След това: {price} без ДДС.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>All invoices</source>
      <translation>Всички фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_numbers.py" />
      <source>All numbers that eMAG takes for offers are used.</source>
      <translation>Всички номера, които eMAG приема за оферти, са използвани.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>All orders</source>
      <translation>Всички поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>All returns</source>
      <translation>Всички връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>All the time</source>
      <translation>Цялото време</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/measurements.py" />
      <source>All three sides and the weight are wanted.</source>
      <translation>Необходими са и трите страни, и теглото.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Allowed addresses</source>
      <translation>Разрешени адреси</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>Allowed for me</source>
      <translation>Разрешени за мен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>An AWB is in one of {allowed}, not in {currency}.</source>
      <translation>AWB е в една от {allowed}, не в {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>An AWB needs at least one parcel or envelope.</source>
      <translation>AWB изисква поне един колет или плик.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>An AWB takes up to {parcels} parcels and {envelopes} envelopes.</source>
      <translation>AWB приема до {parcels} колета и {envelopes} плика.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>An EAN has 8, 12, 13 or 14 digits; this has {count}.</source>
      <translation>EAN има 8, 12, 13 или 14 цифри; този има {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>An account from variables needs at least its USERNAME and its PASSWORD.</source>
      <translation>Акаунт от променливи изисква поне USERNAME и PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>An account needs a name.</source>
      <translation>Акаунтът трябва да има име.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>An empty password cannot be stored.</source>
      <translation>Празна парола не може да се запази.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>An image is the main one (1), the second one (2) or another one (0).</source>
      <translation>Изображението е основно (1), второ (2) или друго (0).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_days.py" />
      <source>An interval must end after it starts.</source>
      <translation>Интервалът трябва да свършва след началото си.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>An invoice is attached to this order already.</source>
      <translation>Към тази поръчка вече е прикачена фактура.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>An invoice must not travel unencrypted: the address begins with https://</source>
      <translation>Фактура не бива да пътува некриптирана: адресът започва с https://</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>An invoice must not travel unencrypted: use an address that begins with https://</source>
      <translation>Фактура не бива да пътува некриптирана: използвайте адрес, който започва с https://</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>An invoice series needs a prefix, such as DEMO-.</source>
      <translation>Серията фактури изисква префикс, например DEMO-.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>An invoice with an IBAN names the bank, too.</source>
      <translation>Фактура с IBAN посочва и банката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>An order must be allowed at least one piece.</source>
      <translation>На поръчка трябва да е разрешен поне един брой.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>An order that is {status} cannot become {wanted}, or can no longer.</source>
      <translation>Поръчка, която е {status}, не може да стане {wanted} или вече не може.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>An order that is {status} is not shipped.</source>
      <translation>Поръчка, която е {status}, не се изпраща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>An order without lines is not possible: cancel the order instead.</source>
      <translation>Поръчка без редове не е възможна: вместо това я отменете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Another account is called {name} already.</source>
      <translation>Друг акаунт вече се казва {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Another address</source>
      <translation>Друг адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>Another eMAG Desk is sending from this data directory ({holder}).</source>
      <translation>Друг eMAG Desk изпраща от тази папка с данни ({holder}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Another language than the platform's is translated by eMAG.</source>
      <translation>Език, различен от този на платформата, се превежда от eMAG.</translation>
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
      <translation>Друг продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Answer</source>
      <translation>Отговор</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Approved</source>
      <translation>Одобрени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Approved documentation</source>
      <translation>Одобрена документация</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>As in the table</source>
      <translation>Както в таблицата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>As new</source>
      <translation>Като нов</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Ask eMAG to leave the choice of the courier to us.</source>
      <translation>Иска от eMAG да остави избора на куриер на нас.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Ask for fewer items at a time.</source>
      <translation>Поискайте по-малко елементи наведнъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Ask whoever runs the server for the right to write there.</source>
      <translation>Поискайте от администратора на сървъра право да пишете там.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Ask whoever runs the server for the right.</source>
      <translation>Поискайте това право от администратора на сървъра.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Ask whoever runs the server to allow SFTP for this user.</source>
      <translation>Поискайте от администратора на сървъра да разреши SFTP за този потребител.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>Ask whoever runs the server whether its key was changed, before you agree to the new one.</source>
      <translation>Питайте администратора на сървъра дали ключът е сменен, преди да приемете новия.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Asked for</source>
      <translation>Поискано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>At most {most} are taken.</source>
      <translation>Приемат се най-много {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>At the customer's request</source>
      <translation>По искане на клиента</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>At {time} the clocks change in Bucharest: choose a time before or after that hour.</source>
      <translation>В {time} в Букурещ се сменя часът: изберете време преди или след този час.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Attach a document</source>
      <translation>Прикачване на документ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Attach the offer to the product that eMAG names, or use another part number.</source>
      <translation>Свържете офертата с продукта, посочен от eMAG, или използвайте друг продуктов номер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Attach {kind} “{name}”, from {url}.</source>
      <translation>Прикачва се {kind} „{name}“, от {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Attach {kind}, from {url}.</source>
      <translation>Прикачва се {kind}, от {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Attachments</source>
      <translation>Прикачени файлове</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Awaiting brand validation</source>
      <translation>Чака валидиране на марката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Bank account</source>
      <translation>Банкова сметка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Bank transfer</source>
      <translation>Банков превод</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Being checked: eMAG did not say what became of it</source>
      <translation>Проверява се: eMAG не каза какво е станало</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Being issued</source>
      <translation>Издава се</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Best price</source>
      <translation>Най-добра цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Better offer elsewhere</source>
      <translation>По-добра оферта другаде</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Better price elsewhere</source>
      <translation>По-добра цена другаде</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Blacklisted customer</source>
      <translation>Клиент в черен списък</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Blocked</source>
      <translation>Блокирана</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Brand</source>
      <translation>Марка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Bulgarian</source>
      <translation>Български</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Bulk edit</source>
      <translation>Групова редакция</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Buy button</source>
      <translation>Buy button</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>Buyers can filter by {name} now.</source>
      <translation>Купувачите вече могат да филтрират по {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>Buyers can no longer filter by {name}.</source>
      <translation>Купувачите вече не могат да филтрират по {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>By order number</source>
      <translation>По номер на поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>By part number</source>
      <translation>По продуктов номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>By warehouse, then by part number</source>
      <translation>По склад, после по продуктов номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>Cached are: {keys}.</source>
      <translation>В кеша са: {keys}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Calls are paused for {seconds} seconds after a refusal: {messages}</source>
      <translation>Заявките са спрени за {seconds} секунди след отказ: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Campaign {campaign_id}: {sale_price} without VAT, {stock} pieces.</source>
      <translation>Кампания {campaign_id}: {sale_price} без ДДС, {stock} броя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Cancel the order</source>
      <translation>Отмяна на поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Cancel the order: {reason}.</source>
      <translation>Поръчката се отменя: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Cancel the return</source>
      <translation>Отмяна на връщането</translation>
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
      <translation>Отменена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Cancelled by eMAG's staff at the seller's request</source>
      <translation>Отменена от служител на eMAG по искане на продавача</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Cancelled by the customer</source>
      <translation>Отменена от клиента</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Cancelled commission</source>
      <translation>Отменена комисиона</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Cancelled transport</source>
      <translation>Отменен транспорт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Cannot be issued</source>
      <translation>Не може да се издаде</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Card online</source>
      <translation>Карта онлайн</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Cash</source>
      <translation>В брой</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Cash on delivery</source>
      <translation>Наложен платеж</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Cash on delivery not received</source>
      <translation>Наложен платеж не е получен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Categories</source>
      <translation>Категории</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change by amount</source>
      <translation>Промяна със сума</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Change by percent</source>
      <translation>Промяна в проценти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Change the EMAG_* variables or the .env file that describe it.</source>
      <translation>Променете променливите EMAG_* или файла .env, които го описват.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Change the status</source>
      <translation>Промяна на статуса</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Change the status of the return</source>
      <translation>Промяна на статуса на връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Change what eMAG names and send it again.</source>
      <translation>Променете посоченото от eMAG и изпратете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Change {id} is damaged, so it can only be dropped.</source>
      <translation>Промяна {id} е повредена и може само да се отхвърли.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Change {id} is still being checked. Wait until eMAG was asked twice.</source>
      <translation>Промяна {id} още се проверява. Изчакайте eMAG да бъде попитан два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Change {id} no longer needs a decision.</source>
      <translation>Промяна {id} вече не изисква решение.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <location filename="../../emag_desk/ui/review_products.py" />
      <source>Changed on eMAG since you edited: it was {old}, now it is {now}.</source>
      <translation>Променено в eMAG след редакцията ви: беше {old}, сега е {now}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Characteristics that buyers filter by</source>
      <translation>Характеристики, по които купувачите филтрират</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check address, bucket and folder in the publishing settings.</source>
      <translation>Проверете адреса, bucket и папката в настройките за публикуване.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check its name and the region.</source>
      <translation>Проверете името му и региона.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Check its name, and your connection to the internet.</source>
      <translation>Проверете името му и връзката си с интернет.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check that the number is right.</source>
      <translation>Проверете дали номерът е верен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>Check that the public address and the place belong together.</source>
      <translation>Проверете дали публичният адрес отговаря на мястото.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>Check that the public address and the place belong together; a cache may need to be emptied.</source>
      <translation>Проверете дали публичният адрес отговаря на мястото; може да трябва да се изпразни кеш.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address and the routes of the account.</source>
      <translation>Проверете адреса и маршрутите на акаунта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address of the account, and whether a proxy or a sign-in page of your network stands between.</source>
      <translation>Проверете адреса на акаунта и дали по пътя няма прокси или страница за вход на мрежата ви.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address of the account: it ends in /api-3.</source>
      <translation>Проверете адреса на акаунта: завършва на /api-3.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check the address of the storage; if it is right, try again later.</source>
      <translation>Проверете адреса на хранилището; ако е верен, опитайте по-късно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check the free space and the rights of the folder, then save again.</source>
      <translation>Проверете свободното място и правата на папката и запазете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>Check the free space and the rights of the folder.</source>
      <translation>Проверете свободното място и правата на папката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Check the free space on the server, then try again.</source>
      <translation>Проверете свободното място на сървъра и опитайте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the internet connection and the address of the account.</source>
      <translation>Проверете интернет връзката и адреса на акаунта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the internet connection; a firewall may be in the way.</source>
      <translation>Проверете интернет връзката; възможно е защитна стена да пречи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Check the port, and whether the server is running.</source>
      <translation>Проверете порта и дали сървърът работи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the proxy of the account.</source>
      <translation>Проверете проксито на акаунта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Check the rights of the key; some storages do not allow rights per file.</source>
      <translation>Проверете правата на ключа; някои хранилища не позволяват права за отделен файл.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Check the user name and the password, or the key file.</source>
      <translation>Проверете потребителското име и паролата или файла с ключа.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check user name and password under Accounts; in the eMAG panel the user needs the right to use the API.</source>
      <translation>Проверете потребителското име и паролата в „Акаунти“; в панела на eMAG потребителят трябва да има право да ползва API.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Check user name and password; with Nextcloud, make an app password.</source>
      <translation>Проверете потребителското име и паролата; за Nextcloud създайте парола за приложение.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check who owns the file and whether you may read it.</source>
      <translation>Проверете чий е файлът и дали имате право да го четете.</translation>
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
      <translation>Проверява се</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>Choose a directory on this computer with --data-dir.</source>
      <translation>Изберете папка на този компютър с --data-dir.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>Choose a directory that you may write to with --data-dir.</source>
      <translation>Изберете с --data-dir папка, в която можете да пишете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/actions.py" />
      <source>Choose a return in the table first.</source>
      <translation>Първо изберете връщане в таблицата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>Choose an invoice in the table first.</source>
      <translation>Първо изберете фактура в таблицата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/actions.py" />
      <source>Choose an order in the table first.</source>
      <translation>Първо изберете поръчка в таблицата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/atomic_file.py" />
      <source>Choose another place, or close the program that has the file open.</source>
      <translation>Изберете друго място или затворете програмата, която държи файла отворен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>Choose another prefix for this series.</source>
      <translation>Изберете друг префикс за тази серия.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>Choose at least one product that comes back.</source>
      <translation>Изберете поне един продукт, който се връща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>Choose one invoice only.</source>
      <translation>Изберете само една фактура.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/actions.py" />
      <source>Choose one order only.</source>
      <translation>Изберете само една поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/actions.py" />
      <source>Choose one return only.</source>
      <translation>Изберете само едно връщане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>Choose the locality of the {side}.</source>
      <translation>Изберете населеното място на {side}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>Choose why it comes back.</source>
      <translation>Изберете защо се връща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Clock</source>
      <translation>Часовник</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <source>Close eMAG Desk and start it again: it will repair this.</source>
      <translation>Затворете eMAG Desk и го стартирайте отново: това ще го поправи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Cold</source>
      <translation>Студен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Combobox</source>
      <translation>Падащ списък</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Comes back by</source>
      <translation>Начин на връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Command line</source>
      <translation>Команден ред</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Commission</source>
      <translation>Комисиона</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Commission discount</source>
      <translation>Отстъпка от комисионата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Commission on what came back</source>
      <translation>Комисиона за върнатото</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Company</source>
      <translation>Фирма</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>Compare it with what your provider tells, and agree to it once.</source>
      <translation>Сравнете го с даденото от доставчика и го приемете веднъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Complete your seller account in the eMAG panel.</source>
      <translation>Попълнете акаунта си на продавач в панела на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Completed</source>
      <translation>Завършена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Condition</source>
      <translation>Състояние</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>Connect the drive, or choose another folder in the publishing settings.</source>
      <translation>Свържете диска или изберете друга папка в настройките за публикуване.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Connection</source>
      <translation>Връзка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Copy it from where you found it: 4 to 64 letters and digits.</source>
      <translation>Копирайте го оттам, където сте го намерили: от 4 до 64 букви и цифри.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Correct it and send it again.</source>
      <translation>Поправете го и изпратете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Correct it in the file, or add the account again.</source>
      <translation>Поправете го във файла или добавете акаунта отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_invoicing.py" />
      <source>Correct it in the file, or fill it in again.</source>
      <translation>Поправете го във файла или го попълнете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Courier account {account}.</source>
      <translation>Куриерски акаунт {account}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Courier delivery term is too long</source>
      <translation>Срокът за доставка на куриера е твърде дълъг</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Couriers</source>
      <translation>Куриери</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Create a return</source>
      <translation>Създаване на връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Create an invoice</source>
      <translation>Създаване на фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Create it there, or correct it in the publishing settings.</source>
      <translation>Създайте го там или го поправете в настройките за публикуване.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Create the folder there, or correct the address.</source>
      <translation>Създайте папката там или поправете адреса.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Credit note</source>
      <translation>Кредитно известие</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Currency</source>
      <translation>Валута</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Customer wants to cancel</source>
      <translation>Клиентът иска отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/invoice_pull.py" />
      <source>Customers' invoices</source>
      <translation>Фактури на клиенти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Czech</source>
      <translation>Чешки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Damaged</source>
      <translation>Повредена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Damaged on the way</source>
      <translation>Повредена при транспорта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Defective product</source>
      <translation>Дефектен продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Delivered</source>
      <translation>Доставена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Delivered too late</source>
      <translation>Доставена твърде късно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Delivery is too expensive</source>
      <translation>Доставката е твърде скъпа</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Deposits (SGR)</source>
      <translation>Депозити (SGR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Description</source>
      <translation>Описание</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Description and images</source>
      <translation>Описание и изображения</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Detail pane</source>
      <translation>Панел с подробности</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Diagnostic</source>
      <translation>Диагностика</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Differences in money</source>
      <translation>Разлики в парите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Do not go on: somebody may be reading along. Check the computer's clock and any filter in your network.</source>
      <translation>Не продължавайте: някой може да чете трафика. Проверете часовника на компютъра и филтрите в мрежата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Documentation rejected</source>
      <translation>Отхвърлена документация</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Done</source>
      <translation>Направено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Done, with remarks</source>
      <translation>Направено, със забележки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Draft</source>
      <translation>Чернова</translation>
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
      <translation>Изоставена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Dropped by a person</source>
      <translation>Изоставена от човек</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Due within 3 days</source>
      <translation>Със срок до 3 дни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Dutch</source>
      <translation>Нидерландски</translation>
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
      <translation>EAN вече е задължителен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>EAN is optional now.</source>
      <translation>EAN вече не е задължителен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>EAN mandatory</source>
      <translation>Задължителен EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Each EAN belongs to one product only.</source>
      <translation>Всеки EAN принадлежи само на един продукт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Each interval needs a number of its own, from 1 up.</source>
      <translation>Всеки интервал изисква собствен номер, от 1 нагоре.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EasyBox</source>
      <translation>EasyBox</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Edit the cell</source>
      <translation>Редактиране на клетката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Edit the lines</source>
      <translation>Редактиране на редовете</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>Empty it in the publishing settings, and agree to the server's key again.</source>
      <translation>Изпразнете го в настройките за публикуване и приемете отново ключа на сървъра.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Encrypted. {certificate}</source>
      <translation>Криптирана. {certificate}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Encryption</source>
      <translation>Криптиране</translation>
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
      <translation>Окончателно спряна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>English</source>
      <translation>Английски</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>Enter both under Accounts.</source>
      <translation>Въведете и двете в „Акаунти“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>Enter them in their own fields.</source>
      <translation>Въведете ги в техните полета.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Everything comes back: finalized -&gt; returned.</source>
      <translation>Всичко се връща: финализирана -&gt; върната.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Failed</source>
      <translation>Неуспешно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Failed delivery</source>
      <translation>Неуспешна доставка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/category_fields.py" />
      <location filename="../../emag_desk/domain/product_words.py" />
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Family</source>
      <translation>Семейство</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Fashion Days Bulgaria</source>
      <translation>Fashion Days България</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Fashion Days Romania</source>
      <translation>Fashion Days Румъния</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Fee for sending it back</source>
      <translation>Такса за обратно изпращане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Fetch the images again</source>
      <translation>Повторно изтегляне на изображенията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Fetched from</source>
      <translation>Взема се от</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Fill</source>
      <translation>Запълване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Fill it in and send it again.</source>
      <translation>Попълнете го и изпратете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Finalize</source>
      <translation>Финализиране</translation>
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
      <translation>Финализирана</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Finalized on {day} over {total} {currency}, and there is no invoice.</source>
      <translation>Финализирана на {day} за {total} {currency}, а няма фактура.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Finalized on {day}; eMAG has not received the {total} {currency} of the courier yet.</source>
      <translation>Финализирана на {day}; eMAG още не е получил {total} {currency} от куриера.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>For sending it back the customer pays {money} {currency}.</source>
      <translation>За обратното изпращане клиентът плаща {money} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Found by a person</source>
      <translation>Намерена от човек</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Fraud is suspected</source>
      <translation>Съмнение за измама</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>Free some disk space and start again.</source>
      <translation>Освободете място на диска и стартирайте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <location filename="../../emag_desk/store/generation.py" />
      <source>Free some disk space or close what else uses the file, and try again.</source>
      <translation>Освободете място на диска или затворете каквото още ползва файла и опитайте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/awb_received.py" />
      <source>Free some disk space. The numbers stay in memory until they are written down.</source>
      <translation>Освободете място на диска. Числата остават в паметта, докато се запишат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Free some space there.</source>
      <translation>Освободете място там.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>French</source>
      <translation>Френски</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>From 1 to {most} pieces can be replaced.</source>
      <translation>Могат да се заменят от 1 до {most} броя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>From tomorrow to 60 days ahead.</source>
      <translation>От утре до 60 дни напред.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>From … to …</source>
      <translation>От … до …</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Full</source>
      <translation>Пълно</translation>
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
      <translation>Немски</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give a whole address such as https://erp.example.com/api-3.</source>
      <translation>Дайте цял адрес като https://erp.example.com/api-3.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>Give an EAN or a part number key (PNK), not both.</source>
      <translation>Дайте EAN или PNK, но не и двете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Give money back</source>
      <translation>Връщане на пари</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the account a name.</source>
      <translation>Дайте име на акаунта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the proxy as http://host:port.</source>
      <translation>Дайте проксито като http://хост:порт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Give the user name of the API user in the eMAG panel.</source>
      <translation>Дайте името на API потребителя от панела на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Go to the first offer</source>
      <translation>Към първата оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Go to the last offer</source>
      <translation>Към последната оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Got another product than ordered</source>
      <translation>Получен друг продукт вместо поръчания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Graphic selection</source>
      <translation>Графичен избор</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Greek</source>
      <translation>Гръцки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Green tax</source>
      <translation>Екотакса</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Gross price</source>
      <translation>Цена с ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Handled by eMAG (FBE)</source>
      <translation>Обработвани от eMAG (FBE)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Handling time</source>
      <translation>Време за обработка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Handling time must be between 0 and 255 days.</source>
      <translation>Времето за обработка трябва да е между 0 и 255 дни.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Handling time must be one of {allowed} days.</source>
      <translation>Времето за обработка трябва да е едно от: {allowed} дни.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Handling times</source>
      <translation>Времена за обработка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Height</source>
      <translation>Височина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Home delivery</source>
      <translation>Доставка до дома</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Hot</source>
      <translation>Горещ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>How many sellers offer this product</source>
      <translation>Колко продавачи предлагат този продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/payments.py" />
      <source>How much was paid is missing.</source>
      <translation>Липсва колко е платено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Hungarian</source>
      <translation>Унгарски</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If it was done, the money goes back twice.</source>
      <translation>Ако е изпълнено, парите се връщат два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, a second courier is paid for.</source>
      <translation>Ако вече има куриер, се плаща и втори.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, a second parcel is paid for.</source>
      <translation>Ако вече има такъв, се плаща втора пратка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, the order gets a second invoice.</source>
      <translation>Ако вече има фактура, поръчката получава втора.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>If there is one already, the order gets a second return.</source>
      <translation>Ако вече има връщане, поръчката получава второ.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Images</source>
      <translation>Изображения</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>In marketplace validation</source>
      <translation>Във валидиране от маркетплейса</translation>
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
      <translation>В обработка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>In stock</source>
      <translation>В наличност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: does order {number} have the invoice? Copy its number.</source>
      <translation>В ERP: има ли поръчка {number} фактурата? Копирайте номера ѝ.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: does order {number} have the return? Copy its number.</source>
      <translation>В ERP: има ли поръчка {number} връщането? Копирайте номера му.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: what is paid of the invoice of order {number}?</source>
      <translation>В ERP: колко е платено по фактурата на поръчка {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the ERP: which status has the return of order {number}?</source>
      <translation>В ERP: какъв е статусът на връщането по поръчка {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>In the eMAG panel give the user the right to this part of the API.</source>
      <translation>В панела на eMAG дайте на потребителя право за тази част от API.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>In the eMAG panel open My account, API, and add the address to the list of allowed addresses. If your provider changes your address, use a proxy with a fixed one.</source>
      <translation>В панела на eMAG отворете „Моят акаунт“, API, и добавете адреса в списъка с разрешени адреси. Ако доставчикът сменя адреса ви, използвайте прокси с постоянен адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does offer {number} have the size and weight?</source>
      <translation>В панела: има ли оферта {number} размерите и теглото?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} have an AWB that is not listed here? Copy its number.</source>
      <translation>В панела: има ли поръчка {number} AWB, който не е посочен тук? Копирайте номера му.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} have the document?</source>
      <translation>В панела: има ли поръчка {number} документа?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} have the new pieces and lines?</source>
      <translation>В панела: има ли поръчка {number} новите бройки и редове?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does order {number} show a storno with these pieces and this money?</source>
      <translation>В панела: показва ли поръчка {number} сторно с тези бройки и тази сума?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: does return {number} have an AWB that is not listed here? Copy its number.</source>
      <translation>В панела: има ли връщане {number} AWB, който не е посочен тук? Копирайте номера му.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is offer {number} proposed for the campaign?</source>
      <translation>В панела: предложена ли е оферта {number} за кампанията?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is order {number} cancelled?</source>
      <translation>В панела: отменена ли е поръчка {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is order {number} returned?</source>
      <translation>В панела: върната ли е поръчка {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: is order {number} still new?</source>
      <translation>В панела: още ли е нова поръчка {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: may the courier of order {number} be chosen?</source>
      <translation>В панела: може ли да се избира куриерът за поръчка {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: which status has order {number}?</source>
      <translation>В панела: какъв е статусът на поръчка {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>In the panel: which status has return {number}, and did its money go back?</source>
      <translation>В панела: какъв е статусът на връщане {number} и върнати ли са парите?</translation>
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
      <translation>Неактивна</translation>
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
      <translation>Непълна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Incomplete order, cancelled automatically</source>
      <translation>Непълна поръчка, отменена автоматично</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Install and start GNOME Keyring, KWallet or KeePassXC's Secret Service, or keep the password for this run only, or give it by EMAG_* variables.</source>
      <translation>Инсталирайте и стартирайте GNOME Keyring, KWallet или Secret Service на KeePassXC, или запазете паролата само за тази сесия, или я дайте чрез променливи EMAG_*.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>Install the newest version, or choose another data directory.</source>
      <translation>Инсталирайте най-новата версия или изберете друга папка с данни.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index} must end after it starts.</source>
      <translation>Интервал {index} трябва да свършва след началото си.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index} overlaps with interval {other}.</source>
      <translation>Интервал {index} се застъпва с интервал {other}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index} starts or ends in the hour in which the clocks change.</source>
      <translation>Интервал {index} започва или свършва в часа, в който се сменя времето.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>Interval {index}: the voucher takes from {least} to {most} % off.</source>
      <translation>Интервал {index}: ваучерът намалява с {least} до {most} %.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Intervals: {count}.</source>
      <translation>Интервали: {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid price</source>
      <translation>Невалидна цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid product, EAN rejected</source>
      <translation>Невалиден продукт, EAN отхвърлен</translation>
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
      <translation>Фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Invoice and order differ</source>
      <translation>Фактурата и поръчката се различават</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Invoice missing</source>
      <translation>Липсва фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Invoice of eMAG</source>
      <translation>Фактура на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Invoice {number} over {total} {currency}.</source>
      <translation>Фактура {number} за {total} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Invoice {number}: {payment_status}. Paid: {paid} {currency}.</source>
      <translation>Фактура {number}: {payment_status}. Платено: {paid} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Invoiced twice</source>
      <translation>Фактурирана два пъти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Invoiced with {numbers}, together {invoiced}; the order comes to {total}.</source>
      <translation>Фактурирана с {numbers}, общо {invoiced}; поръчката е за {total}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoicing.py" />
      <source>Invoices and credit notes with the same prefix share one series: leave that of the credit notes empty.</source>
      <translation>Фактури и кредитни известия с еднакъв префикс имат обща серия: оставете празна тази за кредитните известия.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>Invoices can be filtered by one category.</source>
      <translation>Фактурите могат да се филтрират по една категория.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Irrelevant order</source>
      <translation>Неактуална поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Issue an AWB</source>
      <translation>Издаване на AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Issued</source>
      <translation>Издаден</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>It can be: {accepted}.</source>
      <translation>Може да бъде: {accepted}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>It can be: {all}.</source>
      <translation>Може да бъде: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>It can be: {known}.</source>
      <translation>Може да бъде: {known}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/rejections.py" />
      <source>It has this value already.</source>
      <translation>Вече има тази стойност.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/attachment.py" />
      <source>It is attached already: eMAG has this address.</source>
      <translation>Вече е прикачен: eMAG има този адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is not counted as done. It is read back before anything else happens to it. If it happens again, tell eMAG's support.</source>
      <translation>Не се смята за направено. Прочита се отново, преди да се случи нещо друго. Ако се повтори, съобщете на поддръжката на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>It is on its way already: see the Outbox.</source>
      <translation>Вече е в ход: вижте „Изходящи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is read and prepared again by itself.</source>
      <translation>Прочита се и се подготвя отново автоматично.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is read back before anything else happens to it.</source>
      <translation>Прочита се отново, преди да се случи нещо друго.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is tried again by itself.</source>
      <translation>Опитва се отново автоматично.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>It looks like http://proxy.example.com:3128.</source>
      <translation>Изглежда като http://proxy.example.com:3128.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>It looks like https://marketplace-api.emag.ro/api-3.</source>
      <translation>Изглежда като https://marketplace-api.emag.ro/api-3.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_awb.py" />
      <source>It names no new AWB. Look into the eMAG panel before you send it again: each one is a courier.</source>
      <translation>Не посочва нов AWB. Вижте в панела на eMAG, преди да изпратите отново: всеки AWB е куриер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_awb.py" />
      <source>It names several AWBs that it did not name before: {numbers}. Look into the eMAG panel which is yours.</source>
      <translation>Посочва няколко AWB, които преди не е посочвала: {numbers}. Вижте в панела на eMAG кой е вашият.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>It needs a column such as id, part_number, ean or part_number_key, and one such as sale_price, stock:1 or status. An export shows all of them.</source>
      <translation>Нужна е колона като id, part_number, ean или part_number_key и колона като sale_price, stock:1 или status. Експортът показва всички.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>It shows nothing of what was sent, which does not prove that it never will.</source>
      <translation>Не показва нищо от изпратеното, което не доказва, че няма да го покаже.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It was done before: {messages}</source>
      <translation>Вече е направено: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox.py" />
      <source>It was left as it is. Put back a copy from {backups}, or move the file away to start empty.</source>
      <translation>Оставен е както си е. Върнете копие от {backups} или преместете файла, за да започнете наново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/payments.py" />
      <source>It was paid before the invoice was written.</source>
      <translation>Платена е, преди да бъде издадена фактурата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>It was taken back as a whole already.</source>
      <translation>Вече е сторнирана изцяло.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Italian</source>
      <translation>Италиански</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Its turn came so late that what it repeats may no longer be true.</source>
      <translation>Редът му дойде толкова късно, че повтореното може вече да не е вярно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Keep it for this run only, and check the keyring's own program.</source>
      <translation>Запазете я само за тази сесия и проверете програмата на хранилището за пароли.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keep the edit and go down; with Shift, up</source>
      <translation>Запазване и надолу; с Shift – нагоре</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keep the edit and go right; with Shift, left</source>
      <translation>Запазване и надясно; с Shift – наляво</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>Labels for a label printer and labels on paper cannot be put together.</source>
      <translation>Етикети за етикетен принтер и етикети на хартия не могат да се събират заедно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Language of the texts</source>
      <translation>Език на текстовете</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Last month</source>
      <translation>Миналия месец</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Last three months</source>
      <translation>Последните три месеца</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>Last year</source>
      <translation>Миналата година</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Late</source>
      <translation>Закъснели</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Late shipment</source>
      <translation>Закъсняла пратка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave out everything from the question mark or hash sign on.</source>
      <translation>Махнете всичко от въпросителния знак или диеза нататък.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Leave the cell as it was</source>
      <translation>Клетката остава както беше</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Leave the password out, or give the whole account by EMAG_* variables.</source>
      <translation>Пропуснете паролата или дайте целия акаунт чрез променливи EMAG_*.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>Leave them out, or fetch them again.</source>
      <translation>Извадете ги или ги изтеглете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave user name and password out of the address: they have their own fields.</source>
      <translation>Не слагайте потребител и парола в адреса: имат свои полета.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Left out</source>
      <translation>Пропусната</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Left to eMAG, the offer would be enrolled.</source>
      <translation>Ако се остави на eMAG, офертата би била включена.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Length</source>
      <translation>Дължина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Line {line} of {path} cannot be understood and was left out.</source>
      <translation>Ред {line} от {path} не се разбира и беше пропуснат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>Lines can be edited while an order is in progress or prepared; this one is {status}.</source>
      <translation>Редовете се редактират, докато поръчката е в обработка или подготвена; тази е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Lithuanian</source>
      <translation>Литовски</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Localities</source>
      <translation>Населени места</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Long term until the product is in our warehouse</source>
      <translation>Дълъг срок, докато продуктът пристигне в склада ни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Look at the request log; if it happens again, tell eMAG's support.</source>
      <translation>Вижте дневника на заявките; ако се повтори, съобщете на поддръжката на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>Look for the invoices that are missing here, then set the next number of {prefix} to {next}.</source>
      <translation>Потърсете липсващите тук фактури, после задайте {next} като следващ номер на {prefix}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>Look into the eMAG panel whether there is a new AWB.</source>
      <translation>Вижте в панела на eMAG дали има нов AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>Look into the eMAG panel whether there is an AWB.</source>
      <translation>Вижте в панела на eMAG дали има AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>Look into the eMAG panel: money that goes back twice does not come back by itself.</source>
      <translation>Вижте в панела на eMAG: пари, върнати два пъти, не се връщат сами.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_paper.py" />
      <source>Look whether it is switched on, or save the pages as a PDF.</source>
      <translation>Вижте дали е включен или запазете страниците като PDF.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Mandatory characteristics</source>
      <translation>Задължителни характеристики</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Manufacturer</source>
      <translation>Производител</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Mark as received</source>
      <translation>Отбелязване като получено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Mark as returned</source>
      <translation>Отбелязване като върната</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Max. price</source>
      <translation>Макс. цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Min. price</source>
      <translation>Мин. цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Money back</source>
      <translation>Върнати пари</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>Money back, as eMAG tells it: {amounts}.</source>
      <translation>Върнати пари според eMAG: {amounts}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <source>Money is given back for a finalized order; this one is {status}.</source>
      <translation>Пари се връщат за финализирана поръчка; тази е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>More</source>
      <translation>Още</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>Most likely there is no AWB. Look into the eMAG panel before you send it again.</source>
      <translation>Най-вероятно няма AWB. Вижте в панела на eMAG, преди да изпратите отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Move the file away yourself, then start again.</source>
      <translation>Преместете файла сами и стартирайте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>MultiDeals</source>
      <translation>MultiDeals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>My invoices</source>
      <translation>Мои фактури</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Name</source>
      <translation>Име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/awb.py" />
      <source>Name a file for the labels.</source>
      <translation>Посочете файл за етикетите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>Name it once, such as --filter FC.</source>
      <translation>Посочете я веднъж, например --filter FC.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
      <source>Name one with --account: {names}.</source>
      <translation>Посочете един с --account: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>Name, address and e-mail go together: all three, or none.</source>
      <translation>Името, адресът и имейлът вървят заедно: и трите или нито едно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>Names can be guessed: whoever tries numbers can read your customers' invoices.</source>
      <translation>Имената могат да се отгатнат: който пробва номера, може да прочете фактурите на клиентите ви.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>Names the offer between you and eMAG for good. Suggested: the next free one.</source>
      <translation>Именува офертата между вас и eMAG завинаги. Предложение: следващият свободен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Needs a look</source>
      <translation>За преглед</translation>
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
      <translation>Чака вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Needs you: see the Outbox</source>
      <translation>Чака вас: вижте „Изходящи“</translation>
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
      <translation>Ново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>New documentation, validation pending</source>
      <translation>Нова документация, чака валидиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>New line: {quantity} x {name} at {sale_price} without VAT.</source>
      <translation>Нов ред: {quantity} x {name} по {sale_price} без ДДС.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>No</source>
      <translation>Не</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/label_batch.py" />
      <source>No AWB and no order {number} is known here.</source>
      <translation>Тук не са известни AWB или поръчка {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>No VAT invoice</source>
      <translation>Няма фактура с ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/values.py" />
      <source>No VAT rate of this account is {rate}.</source>
      <translation>Никоя ставка на ДДС на този акаунт не е {rate}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <source>No category is chosen, so its characteristics could not be checked.</source>
      <translation>Няма избрана категория, затова характеристиките не можаха да се проверят.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>No connection to {host}.</source>
      <translation>Няма връзка с {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>No courier account is chosen: eMAG takes your default one.</source>
      <translation>Не е избран куриерски акаунт: eMAG взема този по подразбиране.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/offers.py" />
      <source>No editor opened in the cell of {key}.</source>
      <translation>В клетката {key} не се отвори редактор.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>No field has the cursor.</source>
      <translation>Курсорът не е в никое поле.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>No invoice</source>
      <translation>Без фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_register.py" />
      <source>No invoice gets a number before it can be noted there. Free some disk space and try again.</source>
      <translation>Никоя фактура не получава номер, преди да може да се запише там. Освободете място на диска и опитайте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>No longer in stock (instalments)</source>
      <translation>Вече не е в наличност (на изплащане)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>No longer in the partner's stock</source>
      <translation>Вече не е в наличност при партньора</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>No order that is known here has the number {number}.</source>
      <translation>Никоя известна тук поръчка няма номер {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/storno.py" />
      <source>No pieces come back: nothing would be given back.</source>
      <translation>Не се връщат бройки: няма какво да се възстанови.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/bench.py" />
      <source>No return was received.</source>
      <translation>Няма получено връщане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <source>Nobody but the one who pays can say whether this refund was made. The order is {status}.</source>
      <translation>Само платилият може да каже дали сумата е възстановена. Поръчката е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>None of these orders can be shown: read them again first.</source>
      <translation>Никоя от тези поръчки не може да се покаже: първо ги прочетете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/erp.py" />
      <source>None of your accounts uses the ERP dialect: there is nothing to list.</source>
      <translation>Никой от акаунтите ви не използва диалекта ERP: няма какво да се покаже.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Not content with how the product works</source>
      <translation>Недоволен от работата на продукта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not encrypted, and need not be: it stays on this computer.</source>
      <translation>Не е криптирана и не е нужно: остава на този компютър.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Not in stock</source>
      <translation>Няма наличност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Not issued</source>
      <translation>Неиздаден</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <source>Not on the order</source>
      <translation>Не е към поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Not on the order yet</source>
      <translation>Още не е към поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Not sent</source>
      <translation>Неизпратено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Not specified</source>
      <translation>Не е посочено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not tested, because of: {step}.</source>
      <translation>Не е тествано заради: {step}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not tested: eMAG looks at the address first.</source>
      <translation>Не е тествано: eMAG първо гледа адреса.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Not winning</source>
      <translation>Не печели</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Note: {text}</source>
      <translation>Бележка: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Noted</source>
      <translation>Отбелязано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Noted by</source>
      <translation>Отбелязал</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>Nothing</source>
      <translation>Нищо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>Nothing comes back and nothing is given back. This cannot be undone.</source>
      <translation>Нищо не се връща и не се възстановяват пари. Това не може да се отмени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>Nothing has been changed.</source>
      <translation>Нищо не е променено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>Nothing has the cursor.</source>
      <translation>Курсорът не е никъде.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>Nothing in this folder will do.</source>
      <translation>Нищо в тази папка не е подходящо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/reading.py" />
      <source>Nothing is being read.</source>
      <translation>Нищо не се чете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Nothing is cached yet.</source>
      <translation>Още няма нищо в кеша.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Nothing is lost: sending goes on by itself. If it happens often, another program uses the same account.</source>
      <translation>Нищо не е загубено: изпращането продължава само. Ако се случва често, друга програма ползва същия акаунт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Nothing is wrong on your side. Try again later; staged changes are kept.</source>
      <translation>При вас всичко е наред. Опитайте по-късно; подготвените промени се пазят.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>Nothing of this is owed any more.</source>
      <translation>Вече нищо от това не се дължи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>Nothing of {number} can be taken back: it is what the order comes to.</source>
      <translation>От {number} не може да се върне нищо: толкова е стойността на поръчката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>Nothing was taken back here.</source>
      <translation>Тук нищо не е сторнирано.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Number with unit</source>
      <translation>Число с мерна единица</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Offers</source>
      <translation>Оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Offers table</source>
      <translation>Таблица с оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>Offers were added or removed on eMAG while they were read; the next sweep brings the rest.</source>
      <translation>По време на четенето в eMAG бяха добавени или премахнати оферти; следващото обхождане ще донесе останалите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <source>On its way</source>
      <translation>В ход</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>On the marketplace a return is moved on in the list of returns, under eMAG's own number.</source>
      <translation>В маркетплейса връщането се придвижва в списъка с връщания, под номера на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>On the marketplace only customers create returns.</source>
      <translation>В маркетплейса само клиентите създават връщания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_create.py" />
      <source>On the marketplace only customers create returns: there is no call for it.</source>
      <translation>В маркетплейса само клиентите създават връщания: няма заявка за това.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/model.py" />
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>On the order</source>
      <translation>Към поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>One call is tried by itself when the time is over. Test the connection to see what is wrong.</source>
      <translation>След изтичането на времето се опитва една заявка. Тествайте връзката, за да видите какво не е наред.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>One image should be the main one.</source>
      <translation>Едно изображение трябва да е основно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>One order may have {most} pieces, but only {stock} are in the campaign.</source>
      <translation>Една поръчка може да има {most} броя, но в кампанията са само {stock}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>Only MultiDeals campaigns have intervals.</source>
      <translation>Само кампаниите MultiDeals имат интервали.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>Only PDF files can be attached.</source>
      <translation>Могат да се прикачват само PDF файлове.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>Only a new order can be acknowledged; this one is {status}.</source>
      <translation>Само нова поръчка може да се потвърди; тази е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>Only goods that are refused are sent back for a fee.</source>
      <translation>Само отказана стока се изпраща обратно срещу такса.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Only where the prices are not in the currency of the platform.</source>
      <translation>Само когато цените не са във валутата на платформата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>Only your own network knows {host}: eMAG cannot fetch anything from there.</source>
      <translation>Само вашата мрежа познава {host}: eMAG не може да изтегли нищо оттам.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/templates.py" />
      <source>Open it in the category browser, or run emag-desk sync categories --category {category}.</source>
      <translation>Отворете я в браузъра на категории или изпълнете emag-desk sync categories --category {category}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Open it with a spreadsheet program and save it again.</source>
      <translation>Отворете го с програма за таблици и го запазете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <source>Opened, not used</source>
      <translation>Отворен, неизползван</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Order</source>
      <translation>Поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/label_batch.py" />
      <source>Order {number} has no AWB that was issued from here.</source>
      <translation>Поръчка {number} няма AWB, издаден оттук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/awb_plan.py" />
      <source>Order {order} could not be read.</source>
      <translation>Поръчка {order} не можа да се прочете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>Order {order} has an invoice attached already.</source>
      <translation>Към поръчка {order} вече е прикачена фактура.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Ordered</source>
      <translation>Поръчано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Ordered more than one size</source>
      <translation>Поръчани няколко размера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Orders</source>
      <translation>Поръчки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/labels.py" />
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>Orders of one line first, then by part number</source>
      <translation>Първо поръчките с един ред, после по продуктов номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/order_pull.py" />
      <source>Orders of {moment} ({kind}) changed while they were read; the next pull reads them again.</source>
      <translation>Поръчки от {moment} ({kind}) се промениха по време на четенето; следващото четене ги прочита отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Orders without invoice</source>
      <translation>Поръчки без фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Other</source>
      <translation>Друго</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Other characteristics</source>
      <translation>Други характеристики</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Other currency</source>
      <translation>Друга валута</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Other reasons</source>
      <translation>Други причини</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Other reasons (online credit)</source>
      <translation>Други причини (онлайн кредит)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Others</source>
      <translation>Други</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Our courier</source>
      <translation>Наш куриер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Our note</source>
      <translation>Наша бележка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Out of stock</source>
      <translation>Без наличност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Out of stock (instalments)</source>
      <translation>Без наличност (на изплащане)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Outcome unknown</source>
      <translation>Неизвестен резултат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Overdue</source>
      <translation>Просрочено</translation>
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
      <translation>Платено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/sync/templates.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Part number</source>
      <translation>Продуктов номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Part number key (PNK)</source>
      <translation>Ключ на продуктов номер (PNK)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Partial translation</source>
      <translation>Частичен превод</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Partly done</source>
      <translation>Частично направено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Partly paid</source>
      <translation>Частично платена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Passed</source>
      <translation>Успешно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Passwords are kept in {keyring}.</source>
      <translation>Паролите се пазят в {keyring}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Paste</source>
      <translation>Поставяне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Paused</source>
      <translation>На пауза</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Payment order not paid</source>
      <translation>Неплатено платежно нареждане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Pending</source>
      <translation>Чакащи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Pieces of {line}: {old} -&gt; 0, the line is dropped.</source>
      <translation>Броя на {line}: {old} -&gt; 0, редът отпада.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Pieces of {line}: {old} -&gt; {new}.</source>
      <translation>Броя на {line}: {old} -&gt; {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Polish</source>
      <translation>Полски</translation>
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
      <translation>Подготвена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Price</source>
      <translation>Цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Price and status</source>
      <translation>Цена и статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Price problem</source>
      <translation>Проблем с цената</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Product safety</source>
      <translation>Безопасност на продукта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Products</source>
      <translation>Продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/category_fields.py" />
      <source>Products that differ only in the characteristics of the family share one page.</source>
      <translation>Продуктите, които се различават само по характеристиките на семейството, имат обща страница.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Proforma invoice</source>
      <translation>Проформа фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Propose for a campaign</source>
      <translation>Предлагане за кампания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Public addresses of JPG or PNG files, at most 6000 × 6000 pixels and 8 MB.</source>
      <translation>Публични адреси на файлове JPG или PNG, най-много 6000 × 6000 пиксела и 8 MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Published; waiting for eMAG…</source>
      <translation>Публикувана; чака се eMAG…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <source>Publishing and fetching back…</source>
      <translation>Публикува се и се изтегля обратно…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Pull again: it may have been removed.</source>
      <translation>Прочетете отново: може да е премахнато.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Read</source>
      <translation>Прочетено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>Read the list anew.</source>
      <translation>Прочетете списъка наново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Read them with emag-desk sync categories.</source>
      <translation>Прочетете ги с emag-desk sync categories.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable, but empty.</source>
      <translation>Чете се, но е празно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable.</source>
      <translation>Чете се.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable: {rows}.</source>
      <translation>Чете се: {rows}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Readable; there are none yet.</source>
      <translation>Чете се; още няма такива.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_dialog.py" />
      <location filename="../../emag_desk/ui/orders/awb_run_rows.py" />
      <source>Ready</source>
      <translation>Готово</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/kept_texts.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Reason of the refusal</source>
      <translation>Причина за отказа</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Reason {number} of an older list</source>
      <translation>Причина {number} от по-стар списък</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/tabs/returns.py" />
      <source>Received</source>
      <translation>Получено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Received less or more than the order</source>
      <translation>Получено по-малко или повече от поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Recommended</source>
      <translation>Препоръчителна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Recommended price</source>
      <translation>Препоръчителна цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Redo</source>
      <translation>Повтаряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Refund</source>
      <translation>Възстановяване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Refund and return differ</source>
      <translation>Възстановяването и връщането се различават</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Refund of the cancellation {cancellation}.</source>
      <translation>Възстановяване за отмяната {cancellation}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_foot.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/returns/move.py" />
      <location filename="../../emag_desk/ui/returns/move_words.py" />
      <source>Refuse</source>
      <translation>Отказ</translation>
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
      <translation>Отказана</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Refused products</source>
      <translation>Отказани продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Rejected</source>
      <translation>Отхвърлени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rejected brand</source>
      <translation>Отхвърлена марка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Remarks</source>
      <translation>Забележки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>Remove or rename one.</source>
      <translation>Премахнете или преименувайте едната.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Remove the EMAG_* variables or the lines of the .env file that describe it.</source>
      <translation>Премахнете променливите EMAG_* или редовете от .env, които го описват.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Rename or remove one of the two.</source>
      <translation>Преименувайте или премахнете едното от двете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Replace all images</source>
      <translation>Замяна на всички изображения</translation>
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
      <translation>Заменена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/told_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>Replacement</source>
      <translation>Замяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Replacement: {quantity} x {name}.</source>
      <translation>Замяна: {quantity} x {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <location filename="../../emag_desk/sync/one_document.py" />
      <source>Report it with the request log.</source>
      <translation>Съобщете заедно с дневника на заявките.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Representative in the EU</source>
      <translation>Представител в ЕС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Request budget</source>
      <translation>Бюджет за заявки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Resolution</source>
      <translation>Резолюция</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Return without refund</source>
      <translation>Връщане без възстановяване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Return {number}</source>
      <translation>Връщане {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Return {returns} is finalized with {promised}, and nothing was given back.</source>
      <translation>Връщане {returns} е финализирано с {promised}, а нищо не е върнато.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>Return {returns} is finalized with {promised}; {refunded} was given back.</source>
      <translation>Връщане {returns} е финализирано с {promised}; върнати са {refunded}.</translation>
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
      <translation>Върната</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Returns</source>
      <translation>Връщания</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Revert</source>
      <translation>Връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Review</source>
      <translation>Преглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Romanian</source>
      <translation>Румънски</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Round the gross price to end in</source>
      <translation>Закръгляне на цената с ДДС до окончание</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Running</source>
      <translation>Изпълнява се</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Russian</source>
      <translation>Руски</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>S3-compatible storage</source>
      <translation>S3-съвместимо хранилище</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>SFTP server</source>
      <translation>SFTP сървър</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Safety information</source>
      <translation>Информация за безопасност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Save it again with a spreadsheet program, or split it.</source>
      <translation>Запазете го отново с програма за таблици или го разделете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Save it as .xlsx or .csv.</source>
      <translation>Запазете го като .xlsx или .csv.</translation>
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
      <translation>Запазена</translation>
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
      <translation>Запазена със забележки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>Say how many percent the voucher takes off.</source>
      <translation>Посочете с колко процента намалява ваучерът.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>Say how many pieces are in the campaign.</source>
      <translation>Посочете колко броя са в кампанията.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>Say how many pieces one order may have in this campaign.</source>
      <translation>Посочете колко броя може да има една поръчка в тази кампания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/own_invoices.py" />
      <source>Say in the settings how it numbers them.</source>
      <translation>Посочете в настройките как ги номерира.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing.py" />
      <source>Say in the settings where the PDFs of this account are published.</source>
      <translation>Посочете в настройките къде се публикуват PDF файловете на този акаунт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>Say which product the customer gets in its place, and how many.</source>
      <translation>Посочете кой продукт и колко броя получава клиентът в замяна.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Say whose categories, with --account.</source>
      <translation>Посочете чии категории, с --account.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/categories.py" />
      <source>Say whose template to write, with --category ID.</source>
      <translation>Посочете кой шаблон да се запише, с --category ID.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Search by EAN</source>
      <translation>Търсене по EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Send a courier for the return</source>
      <translation>Изпращане на куриер за връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Send fewer items at a time.</source>
      <translation>Изпращайте по-малко елементи наведнъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>Send or discard them first.</source>
      <translation>Първо ги изпратете или ги отхвърлете.</translation>
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
      <translation>Изпраща се</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Sending this a second time may cost money twice.</source>
      <translation>Второ изпращане може да струва пари два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Sends a product back that does not work</source>
      <translation>Връща неработещ продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Sends a sealed product back</source>
      <translation>Връща неразпечатан продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>Sends a working product back</source>
      <translation>Връща работещ продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>Serial number</source>
      <translation>Сериен номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Set the clock, or let the operating system set it.</source>
      <translation>Сверете часовника или оставете операционната система да го направи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Set the clock, then try again.</source>
      <translation>Сверете часовника и опитайте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Set the gross price to</source>
      <translation>Цена с ДДС да стане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Set to</source>
      <translation>Да стане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Several accounts are called {name}.</source>
      <translation>Няколко акаунта се казват {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>Several accounts have an order with this number: type it in the window of the order.</source>
      <translation>Няколко акаунта имат поръчка с този номер: въведете го в прозореца на поръчката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>Several files belong to order {order}: choose one.</source>
      <translation>Няколко файла са за поръчка {order}: изберете един.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Shipped by eMAG (FBE)</source>
      <translation>Изпраща eMAG (FBE)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Shipped by us</source>
      <translation>Изпращаме ние</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>Shipped too late</source>
      <translation>Изпратена твърде късно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Size</source>
      <translation>Размер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Size and weight are told.</source>
      <translation>Размерите и теглото са съобщени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Skipped</source>
      <translation>Пропуснато</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Slovak</source>
      <translation>Словашки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/calendar_days.py" />
      <source>Some of these days belong to interval {number} already.</source>
      <translation>Някои от тези дни вече са в интервал {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Somebody has locked the file on {host}.</source>
      <translation>Някой е заключил файла на {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Something before eMAG's API stands in the way: a proxy, a firewall, or eMAG's own protection.</source>
      <translation>Нещо стои пред API на eMAG: прокси, защитна стена или защитата на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Spanish</source>
      <translation>Испански</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>Split it into several files.</source>
      <translation>Разделете го на няколко файла.</translation>
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
      <translation>Подготвена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Start date</source>
      <translation>Начална дата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>Status 0 with a reason.</source>
      <translation>Статус 0 с причина.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Status must be 0 (inactive), 1 (active) or 2 (end of life).</source>
      <translation>Статусът трябва да е 0 (неактивна), 1 (активна) или 2 (окончателно спряна).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Status: {new}.</source>
      <translation>Статус: {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Status: {old} -&gt; {new}.</source>
      <translation>Статус: {old} -&gt; {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Stock</source>
      <translation>Наличност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>Stock and handling time</source>
      <translation>Наличност и време за обработка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Stock in site</source>
      <translation>Stock in site</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Stock must be between 0 and {most}.</source>
      <translation>Наличността трябва да е между 0 и {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Stock total</source>
      <translation>Обща наличност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>Store credit</source>
      <translation>Кредит за пазаруване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Storno</source>
      <translation>Сторно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/export.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/totals.py" />
      <source>Storno of a cancelled commission</source>
      <translation>Сторно на отменена комисиона</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <location filename="../../emag_desk/ui/invoices/differences.py" />
      <location filename="../../emag_desk/ui/invoices/differences_model.py" />
      <source>Storno without credit note</source>
      <translation>Сторно без кредитно известие</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Super cold</source>
      <translation>Супер студен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Super hot</source>
      <translation>Супер горещ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Supply lead time</source>
      <translation>Срок за зареждане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Take over the address that it leads to.</source>
      <translation>Вземете адреса, към който води.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Take staged edits back</source>
      <translation>Оттегляне на подготвените промени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>Take the order on: new -&gt; in progress.</source>
      <translation>Поръчката се поема: нова -&gt; в обработка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Tell size and weight</source>
      <translation>Посочване на размер и тегло</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Tell the payment of an invoice</source>
      <translation>Съобщаване на плащане по фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>That would take back more than the invoice {number} comes to.</source>
      <translation>Така би се върнало повече от стойността на фактура {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The AWB is issued.</source>
      <translation>AWB е издаден.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/invoice_create.py" />
      <source>The ERP did not answer clearly, and no call finds an invoice by our number. Look there whether it has it.</source>
      <translation>ERP не отговори ясно, а няма заявка, която намира фактура по нашия номер. Вижте там дали я има.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_create.py" />
      <source>The ERP did not answer clearly, and no call lists its returns. Look there whether it has this one.</source>
      <translation>ERP не отговори ясно, а няма заявка за списък на връщанията. Вижте там дали това го има.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>The ERP did not answer clearly. The return is {status} now.</source>
      <translation>ERP не отговори ясно. Връщането сега е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/invoice_create.py" />
      <source>The ERP has {number} already, as {there}.</source>
      <translation>ERP вече има {number} като {there}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>The PDF has {size} MB; at most {most} MB are published.</source>
      <translation>PDF файлът е {size} MB; публикуват се най-много {most} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>The VAT rate of this offer is not known.</source>
      <translation>Ставката на ДДС на тази оферта не е известна.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The access key is missing.</source>
      <translation>Липсва ключът за достъп.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>The access key may not write into the bucket {bucket}, or not for everybody to read ({code}).</source>
      <translation>Ключът за достъп няма право да пише в bucket {bucket} или не с достъп за всички ({code}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The account that the variables {prefix}* describe cannot be used: {reason}</source>
      <translation>Акаунтът, описан от променливите {prefix}*, не може да се използва: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The account {key} comes from variables, so it cannot be removed here.</source>
      <translation>Акаунтът {key} идва от променливи и не може да се премахне тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The account {name} comes from variables, so it cannot be saved.</source>
      <translation>Акаунтът {name} идва от променливи и не може да се запази.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The account {name} has no user name or no password.</source>
      <translation>Акаунтът {name} няма потребителско име или парола.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The account {name} has no user name.</source>
      <translation>Акаунтът {name} няма потребителско име.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The account {name} is on the unknown platform {platform}.</source>
      <translation>Акаунтът {name} е на непозната платформа {platform}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The account {name} needs the address of its API.</source>
      <translation>На акаунта {name} му трябва адресът на неговия API.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>The accounts are: {names}.</source>
      <translation>Акаунтите са: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The address answered with a redirection, which is not followed because it would carry the password elsewhere.</source>
      <translation>Адресът отговори с пренасочване, което не се следва, защото би отнесло паролата другаде.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The address does not end in .pdf, and eMAG takes only PDF files.</source>
      <translation>Адресът не завършва на .pdf, а eMAG приема само PDF файлове.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The address has {letters} letters; eMAG takes {most}.</source>
      <translation>Адресът има {letters} знака; eMAG приема {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The address holds a user name or a password, which customers would see.</source>
      <translation>Адресът съдържа потребителско име или парола, които клиентите биха видели.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>The address must begin with https:// so that nobody on the way can read the password.</source>
      <translation>Адресът трябва да започва с https://, за да не може никой по пътя да прочете паролата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>The address must lead straight to the file, for everybody: check the public address.</source>
      <translation>Адресът трябва да води право към файла, за всички: проверете публичния адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The address needs {name} once, where the name of the file belongs, and no other brackets.</source>
      <translation>Адресът изисква {name} веднъж, на мястото на името на файла, и никакви други скоби.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The address of the account {name} holds a user name or a password.</source>
      <translation>Адресът на акаунта {name} съдържа потребителско име или парола.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The address of the company is missing.</source>
      <translation>Липсва адресът на фирмата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The address of the storage has no path: bucket and folder have fields of their own.</source>
      <translation>Адресът на хранилището няма път: за bucket и папка има отделни полета.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The address of this account does not serve this kind of call.</source>
      <translation>Адресът на този акаунт не обслужва такива заявки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The address {address} of the account {name} is not one.</source>
      <translation>Адресът {address} на акаунта {name} не е адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The answer is larger than {detail} and was not read to its end.</source>
      <translation>Отговорът е по-голям от {detail} и не беше прочетен докрай.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The campaign's number must be from 1 to {most}.</source>
      <translation>Номерът на кампанията трябва да е от 1 до {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/catalogue.py" />
      <source>The categories of {name} are being read already.</source>
      <translation>Категориите на {name} вече се четат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The category has no characteristic {number}.</source>
      <translation>Категорията няма характеристика {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The category has no such type of family.</source>
      <translation>Категорията няма такъв тип семейство.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The category {before} is called {after} now.</source>
      <translation>Категорията {before} вече се казва {after}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/templates.py" />
      <source>The category {category} has not been read yet.</source>
      <translation>Категория {category} още не е прочетена.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The certificate cannot be shown.</source>
      <translation>Сертификатът не може да се покаже.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The certificate is for {subject}, signed by {issuer}, valid until {day}, SHA-256 {fingerprint}…</source>
      <translation>Сертификатът е за {subject}, подписан от {issuer}, валиден до {day}, SHA-256 {fingerprint}…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>The certificate of {host} is not trusted: {reason}.</source>
      <translation>Сертификатът на {host} не е надежден: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The characteristics below are those of another category.</source>
      <translation>Характеристиките по-долу са на друга категория.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The characteristics of the family type {name} changed.</source>
      <translation>Характеристиките на типа семейство {name} се промениха.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The check digit of {value} is wrong: is a digit mistyped?</source>
      <translation>Контролната цифра на {value} е грешна: сбъркана ли е цифра?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/document_sheet.py" />
      <location filename="../../emag_desk/sync/offer_sheet.py" />
      <source>The columns are: {keys}.</source>
      <translation>Колоните са: {keys}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The connection broke before the answer was complete.</source>
      <translation>Връзката прекъсна, преди отговорът да е пълен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>The connection to {host} broke off: {reason}.</source>
      <translation>Връзката с {host} прекъсна: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The connection to {host} is not encrypted.</source>
      <translation>Връзката с {host} не е криптирана.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The contact</source>
      <translation>Контактът</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The country is a code of two letters, such as RO.</source>
      <translation>Държавата е код от две букви, например RO.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier account {name} does not deliver to {place}.</source>
      <translation>Куриерският акаунт {name} не доставя до {place}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier account {name} does not go to home addresses.</source>
      <translation>Куриерският акаунт {name} не доставя до домашни адреси.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier account {name} does not serve the locker {locker}.</source>
      <translation>Куриерският акаунт {name} не обслужва автомата {locker}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier account {name} is not for orders.</source>
      <translation>Куриерският акаунт {name} не е за поръчки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier account {name} is not for returns.</source>
      <translation>Куриерският акаунт {name} не е за връщания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier account {name} is switched off.</source>
      <translation>Куриерският акаунт {name} е изключен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier can come on {day} at the earliest.</source>
      <translation>Куриерът може да дойде най-рано на {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier cannot collect {cod} {currency}.</source>
      <translation>Куриерът не може да събере {cod} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The courier collects nothing for a return.</source>
      <translation>Куриерът не събира нищо при връщане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The courier collects {cod} {currency}, but the customer owes {due} {currency}.</source>
      <translation>Куриерът събира {cod} {currency}, а клиентът дължи {due} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>The courier collects {cod} {currency}.</source>
      <translation>Куриерът събира {cod} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The courier collects {collected} with {awbs}; the order comes to {due}.</source>
      <translation>Куриерът събира {collected} с {awbs}; поръчката е за {due}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The courier is unlocked.</source>
      <translation>Куриерът е отключен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The customer asked for it</source>
      <translation>По желание на клиента</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoicing.py" />
      <source>The customer can have from 0 to {most} days to pay.</source>
      <translation>Клиентът може да има от 0 до {most} дни за плащане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer cannot be contacted</source>
      <translation>Клиентът не може да бъде открит</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer changed their mind</source>
      <translation>Клиентът размисли</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The customer chose the locker {name}: the parcel goes there all the same.</source>
      <translation>Клиентът избра автомата {name}: пратката пак отива там.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer does not need it any more</source>
      <translation>Клиентът вече няма нужда от него</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The customer gets what is told here, and the return is closed. It is asked for once.</source>
      <translation>Клиентът получава посоченото тук и връщането се приключва. Иска се само веднъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>The customer gets {money} {currency} back.</source>
      <translation>Клиентът получава обратно {money} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>The customer gets: {what}.</source>
      <translation>Клиентът получава: {what}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The customer has asked to cancel this order.</source>
      <translation>Клиентът поиска отмяна на тази поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The customer has chosen eMAG's courier: this sends one more.</source>
      <translation>Клиентът избра куриера на eMAG: това изпраща още един.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The customer has chosen to send it: no courier is expected.</source>
      <translation>Клиентът избра да изпрати сам: не се очаква куриер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>The customer has it already.</source>
      <translation>Клиентът вече го има.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The customer has to pay {new} now, not {old}. No AWB was issued: look again.</source>
      <translation>Сега клиентът трябва да плати {new}, а не {old}. AWB не е издаден: вижте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The customer is a company without a tax number.</source>
      <translation>Клиентът е фирма без данъчен номер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>The customer is not satisfied</source>
      <translation>Клиентът не е доволен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>The customer paid by card: nothing more is collected for new lines.</source>
      <translation>Клиентът е платил с карта: за нови редове нищо повече не се събира.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The customer placed another order</source>
      <translation>Клиентът направи друга поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The customer reads the reason, and the return is closed.</source>
      <translation>Клиентът чете причината и връщането се приключва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>The customer sends it</source>
      <translation>Клиентът го изпраща</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>The customer wants</source>
      <translation>Клиентът иска</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>The customer writes</source>
      <translation>Клиентът пише</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>The data directory {path} is on a network drive, where a database is not safe.</source>
      <translation>Папката с данни {path} е на мрежов диск, където база данни не е в безопасност.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The data of the company is not complete: {reason}</source>
      <translation>Данните на фирмата не са пълни: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The date must be from {earliest} to {latest}.</source>
      <translation>Датата трябва да е от {earliest} до {latest}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The delivery estimate is too long</source>
      <translation>Очакваният срок за доставка е твърде дълъг</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The delivery estimate is too long (instalments)</source>
      <translation>Очакваният срок за доставка е твърде дълъг (на изплащане)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/at_hand.py" />
      <source>The details of order {number} are not kept here.</source>
      <translation>Подробностите за поръчка {number} не се пазят тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_opening.py" />
      <location filename="../../emag_desk/ui/returns/dossier.py" />
      <source>The details of return {number} are not kept here any more.</source>
      <translation>Подробностите за връщане {number} вече не се пазят тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/pickup.py" />
      <source>The details of return {number} are not kept here.</source>
      <translation>Подробностите за връщане {number} не се пазят тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The details of this return are not kept here any more.</source>
      <translation>Подробностите за това връщане вече не се пазят тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The directory on the server is missing.</source>
      <translation>Липсва папката на сървъра.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The document is attached.</source>
      <translation>Документът е прикачен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>The ending of {name} says nothing about its format.</source>
      <translation>Разширението на {name} не казва нищо за формата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/document_sheet.py" />
      <location filename="../../emag_desk/sync/export.py" />
      <source>The export was stopped; {path} was not written.</source>
      <translation>Експортът беше спрян; {path} не е записан.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The family needs a value here: its products differ in it.</source>
      <translation>Семейството изисква стойност тук: продуктите му се различават по нея.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>The family takes one value here only: its products differ in it.</source>
      <translation>Семейството приема само една стойност тук: продуктите му се различават по нея.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The family type {name} is new.</source>
      <translation>Типът семейство {name} е нов.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>The file was put in its place, but {url} does not show it (HTTP {status}).</source>
      <translation>Файлът е поставен на мястото си, но {url} не го показва (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The file {path} cannot be read: {reason}.</source>
      <translation>Файлът {path} не може да се прочете: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>The filters are: {all}.</source>
      <translation>Филтрите са: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The first AWB does that by itself: it exists, its number is unknown. Copy it from the panel.</source>
      <translation>Първият AWB го прави сам: той съществува, номерът му не е известен. Копирайте го от панела.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>The first label goes to place 1, 2, 3 or 4 of the sheet, not {place}.</source>
      <translation>Първият етикет отива на място 1, 2, 3 или 4 от листа, не {place}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The first row names no offer and field that could be imported; it has: {headings}.</source>
      <translation>Първият ред не посочва оферта и поле, които могат да се внесат; в него има: {headings}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The folder in the bucket has letters, digits, dashes and dots, and ends in a slash: invoices/</source>
      <translation>Папката в bucket има букви, цифри, тирета и точки и завършва с наклонена черта: invoices/</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The folder is missing.</source>
      <translation>Липсва папката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The folder needs its whole path, from the root or the drive on.</source>
      <translation>Папката изисква целия си път, от корена или диска нататък.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>The folder {folder} cannot be read: {reason}.</source>
      <translation>Папката {folder} не може да се прочете: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>The folder {folder} cannot be written to: {reason}.</source>
      <translation>В папката {folder} не може да се пише: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/folder.py" />
      <source>The folder {folder} is not there.</source>
      <translation>Папката {folder} я няма.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/report.py" />
      <source>The folder {path} cannot be used: {reason}.</source>
      <translation>Папката {path} не може да се използва: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>The formats are: {all}.</source>
      <translation>Форматите са: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The identity of {host} cannot be verified: {detail}</source>
      <translation>Самоличността на {host} не може да се провери: {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The import was stopped; nothing was staged.</source>
      <translation>Импортът беше спрян; нищо не е подготвено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The insured value must be from 0 to {most}.</source>
      <translation>Обявената стойност трябва да е от 0 до {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/pdf.py" />
      <source>The invoice {number} is not what was written down: it is not printed.</source>
      <translation>Фактура {number} не е каквато е била записана: не се отпечатва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>The invoice {number} was not written here.</source>
      <translation>Фактура {number} не е издадена тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The invoices come to {invoiced}, the order to {total}.</source>
      <translation>Фактурите са за {invoiced}, поръчката – за {total}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The invoices come to {invoiced}, what is left of the order to {total}: a credit note is missing.</source>
      <translation>Фактурите са за {invoiced}, останалото от поръчката – за {total}: липсва кредитно известие.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/invoices.py" />
      <source>The invoices tab is not ready.</source>
      <translation>Разделът „Фактури“ не е готов.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The key file needs its whole path, from the root or the drive on.</source>
      <translation>Файлът с ключа изисква целия си път, от корена или диска нататък.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>The key file {path} cannot be read: {reason}.</source>
      <translation>Файлът с ключа {path} не може да се прочете: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>The key that is kept for {host} cannot be read.</source>
      <translation>Запазеният ключ за {host} не може да се прочете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>The keyring {keyring} is locked.</source>
      <translation>Хранилището за пароли {keyring} е заключено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>The keyring {keyring} refused: {reason}.</source>
      <translation>Хранилището за пароли {keyring} отказа: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>The keyring {keyring} took the password of {key} but does not give it back.</source>
      <translation>Хранилището за пароли {keyring} прие паролата за {key}, но не я връща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The last date for shipment has passed.</source>
      <translation>Крайният срок за изпращане мина.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The last digit of this tax number does not fit the others: mistyped?</source>
      <translation>Последната цифра на този данъчен номер не отговаря на останалите: грешка при писане?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>The last part of the product's address on the site.</source>
      <translation>Последната част от адреса на продукта в сайта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The lines are changed.</source>
      <translation>Редовете са променени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/lines.py" />
      <source>The lines are so already.</source>
      <translation>Редовете вече са такива.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The lines of the order changed since you saw it. No AWB was issued: look again.</source>
      <translation>Редовете на поръчката се промениха, откакто я видяхте. AWB не е издаден: вижте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <source>The local copy of your offers was damaged and has been started anew; the old file is {path}. Pull the offers again. Your changes are kept elsewhere and are not touched.</source>
      <translation>Локалното копие на офертите беше повредено и е започнато наново; старият файл е {path}. Прочетете офертите отново. Промените ви се пазят отделно и не са засегнати.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The logo must be a picture: {kinds}.</source>
      <translation>Логото трябва да е изображение: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The logo needs its whole path, from the root or the drive on.</source>
      <translation>Логото изисква целия си път, от корена или диска нататък.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>The marketplace has no call for this step: {purpose}.</source>
      <translation>Маркетплейсът няма заявка за тази стъпка: {purpose}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <location filename="../../emag_desk/sync/actions/invoice_payment.py" />
      <source>The marketplace is not told of payments: they are kept here.</source>
      <translation>Плащанията не се съобщават на маркетплейса: пазят се тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>The marketplace partner requested it</source>
      <translation>Партньорът в маркетплейса го поиска</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/invoice_create.py" />
      <source>The marketplace takes no invoices: it fetches their PDF, which is put on the order.</source>
      <translation>Маркетплейсът не приема фактури: той изтегля техния PDF, който се прикачва към поръчката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The minimum price {low} is above the maximum price {high}.</source>
      <translation>Минималната цена {low} е над максималната {high}.</translation>
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
      <translation>Върнатата сума</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The name</source>
      <translation>Името</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>The name fits several orders: {orders}.</source>
      <translation>Името отговаря на няколко поръчки: {orders}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>The name has {letters} letters; eMAG takes {most}.</source>
      <translation>Името има {letters} знака; eMAG приема {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The name of the company is missing.</source>
      <translation>Липсва името на фирмата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The name {host} cannot be found.</source>
      <translation>Името {host} не може да бъде намерено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The next number must be from 1 to {most}.</source>
      <translation>Следващият номер трябва да е от 1 до {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The number can have from 1 to {most} digits.</source>
      <translation>Номерът може да има от 1 до {most} цифри.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The number in the trade register is missing.</source>
      <translation>Липсва номерът в търговския регистър.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>The number of the AWB is missing, or is none.</source>
      <translation>Номерът на AWB липсва или не е номер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>The number of the return is missing, or is none.</source>
      <translation>Номерът на връщането липсва или не е номер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>The number that the ERP gave the invoice is missing, or is none.</source>
      <translation>Номерът, който ERP е дал на фактурата, липсва или не е номер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>The number {number} is here twice.</source>
      <translation>Номер {number} е тук два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>The number {number} was given out already, by another series.</source>
      <translation>Номерът {number} вече е даден от друга серия.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_numbers.py" />
      <source>The number {number} was given out before, and this outbox does not know it: it was put back from a copy.</source>
      <translation>Номер {number} вече е бил даден, а тези „Изходящи“ не го познават: възстановени са от копие.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The offer will no longer be on sale.</source>
      <translation>Офертата вече няма да се продава.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The offer {id} is proposed twice.</source>
      <translation>Офертата {id} е предложена два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>The offer's number is missing.</source>
      <translation>Липсва номерът на офертата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The offer's number must be from 1 to {most}.</source>
      <translation>Номерът на офертата трябва да е от 1 до {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order already has an AWB: {cod} {currency} might be collected twice.</source>
      <translation>Поръчката вече има AWB: {cod} {currency} може да се съберат два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order already has our invoice {number}.</source>
      <translation>Поръчката вече има нашата фактура {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order already has the AWB {numbers}: this makes another one.</source>
      <translation>Поръчката вече има AWB {numbers}: това издава още един.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>The order came back, and eMAG keeps {kept} of its commission of {commission} {currency}.</source>
      <translation>Поръчката се върна, а eMAG задържа {kept} от своята комисиона {commission} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>The order changed since you saw it: it was {old} and is {new}. No AWB was issued.</source>
      <translation>Поръчката се промени, откакто я видяхте: беше {old}, сега е {new}. AWB не е издаден.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order has VAT, but the company is said not to be a payer of VAT.</source>
      <translation>Поръчката е с ДДС, а фирмата е посочена като нерегистрирана по ДДС.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order has its new status.</source>
      <translation>Поръчката има новия си статус.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>The order has no product {offer}.</source>
      <translation>Поръчката няма продукт {offer}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order has no products left.</source>
      <translation>В поръчката не са останали продукти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <location filename="../../emag_desk/domain/storno.py" />
      <source>The order has no such line any more.</source>
      <translation>Поръчката вече няма такъв ред.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>The order has the invoice {number} already: write a credit note for it first.</source>
      <translation>Поръчката вече има фактура {number}: първо издайте кредитно известие за нея.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order is acknowledged.</source>
      <translation>Поръчката е потвърдена.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/sync/actions/cancel.py" />
      <source>The order is cancelled already.</source>
      <translation>Поръчката вече е отменена.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order is cancelled.</source>
      <translation>Поръчката е отменена.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order is finalized: an AWB may have been issued elsewhere. Look before you make another one.</source>
      <translation>Поръчката е финализирана: AWB може да е издаден другаде. Проверете, преди да издадете още един.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order is in {own}, the AWB in {currency}.</source>
      <translation>Поръчката е в {own}, а AWB – в {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order is not finalized yet: it may still change.</source>
      <translation>Поръчката още не е финализирана: може да се промени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>The order is not known here: what was paid is not compared.</source>
      <translation>Поръчката не е известна тук: платеното не се сравнява.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The order is not paid at the door: the courier collects nothing.</source>
      <translation>Поръчката не се плаща при доставка: куриерът не събира нищо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The order is returned: the money goes back.</source>
      <translation>Поръчката е върната: парите се връщат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/status.py" />
      <source>The order is {status} already.</source>
      <translation>Поръчката вече е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/ui/invoices/from_orders.py" />
      <source>The order was cancelled or came back: there is nothing to invoice.</source>
      <translation>Поръчката е отменена или върната: няма какво да се фактурира.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>The order was changed after you decided. Nothing was sent: look at it again.</source>
      <translation>Поръчката беше променена след решението ви. Нищо не е изпратено: вижте я отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>The order was {shown} when you decided and is {found} now. Nothing was sent.</source>
      <translation>Поръчката беше {shown}, когато решихте, а сега е {found}. Нищо не е изпратено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>The order {order} comes to more than was invoiced with {number}: that needs another invoice.</source>
      <translation>Поръчка {order} е за повече от фактурираното с {number}: нужна е още една фактура.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/return_pull.py" />
      <source>The orders and parcels of the returns could not all be read: {problem}</source>
      <translation>Поръчките и пратките на връщанията не можаха да се прочетат всички: {problem}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/orders.py" />
      <source>The orders tab is not ready.</source>
      <translation>Разделът с поръчки не е готов.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox.py" />
      <source>The outbox {path} cannot be read: {reason}.</source>
      <translation>Изходящата опашка {path} не може да се прочете: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The parcel came damaged</source>
      <translation>Пратката пристигна повредена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>The parcel is here. What you found can be told now, or when the return is finished.</source>
      <translation>Пратката е тук. Какво сте установили, може да се посочи сега или при приключване на връщането.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_invoicing.py" />
      <source>The part {name} of {path} was left out: {reason}</source>
      <translation>Частта {name} от {path} беше пропусната: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The password is accepted, but this user may not do this.</source>
      <translation>Паролата е приета, но този потребител няма право на това.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The password travels readable. Use an address that begins with https.</source>
      <translation>Паролата пътува в четим вид. Използвайте адрес, започващ с https.</translation>
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
      <translation>Договорът за плащане е анулиран</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/cancel.py" />
      <source>The payment failed</source>
      <translation>Плащането не успя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The phone of the {side} is missing.</source>
      <translation>Липсва телефонът на {side}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The phone of the {side}, {phone}, must have {fewest} to {most} digits.</source>
      <translation>Телефонът на {side}, {phone}, трябва да има от {fewest} до {most} цифри.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>The picture on the clipboard cannot be written down.</source>
      <translation>Изображението в клипборда не може да се запише.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>The picture {path} cannot be written.</source>
      <translation>Изображението {path} не може да се запише.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>The pieces must be from 0 to {most}.</source>
      <translation>Бройките трябва да са от 0 до {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The preference {name} cannot be {value} ({source}): the default is used.</source>
      <translation>Предпочитанието {name} не може да е {value} ({source}): използва се стойността по подразбиране.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The prefix begins with a letter or digit and has at most {most} letters, digits, spaces or . _ / -</source>
      <translation>Префиксът започва с буква или цифра и има най-много {most} букви, цифри, интервали или . _ / -</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The prefix ends in a digit: prefix and number run into each other.</source>
      <translation>Префиксът завършва с цифра: префикс и номер се сливат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The price in the campaign, {price}, is above the present one, {own}: eMAG may refuse it.</source>
      <translation>Цената в кампанията, {price}, е над сегашната, {own}: eMAG може да я откаже.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The price {price} is above the maximum {high}.</source>
      <translation>Цената {price} е над максимума {high}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The price {price} is below the minimum {low}.</source>
      <translation>Цената {price} е под минимума {low}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_paper.py" />
      <source>The printer {printer} takes nothing.</source>
      <translation>Принтерът {printer} не приема нищо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product has a defect or is incomplete</source>
      <translation>Продуктът има дефект или е непълен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product is not as described on the site</source>
      <translation>Продуктът не отговаря на описанието в сайта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product is not what was expected</source>
      <translation>Продуктът не е това, което се очакваше</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The product was a gift</source>
      <translation>Продуктът беше подарък</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/actions.py" />
      <source>The program is still starting; try again in a moment.</source>
      <translation>Програмата още се стартира; опитайте отново след малко.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>The program reported a fault: {report}</source>
      <translation>Програмата съобщи за грешка: {report}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The proxy address holds a password, which would be written to disk in the clear.</source>
      <translation>Адресът на проксито съдържа парола, която би се записала в четим вид на диска.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The proxy does not let the call through: {detail}</source>
      <translation>Проксито не пропуска заявката: {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The proxy of the account {name} is not an address.</source>
      <translation>Проксито на акаунта {name} не е адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The proxy {host} answers on port {port}.</source>
      <translation>Проксито {host} отговаря на порт {port}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The proxy {host} is {addresses}.</source>
      <translation>Проксито {host} е {addresses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>The proxy's address makes no sense: the port must be a number up to 65535.</source>
      <translation>Адресът на проксито няма смисъл: портът трябва да е число до 65535.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The recommended price {recommended} must be above the price {price}.</source>
      <translation>Препоръчителната цена {recommended} трябва да е над цената {price}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reconciliation.py" />
      <source>The reconciliation was stopped.</source>
      <translation>Сверяването беше спряно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The refund is on its way.</source>
      <translation>Възстановяването е в ход.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The remark is too long: eMAG takes {most} letters, without “{rest}”.</source>
      <translation>Забележката е твърде дълга: eMAG приема {most} знака, без „{rest}“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>The return already has the AWB {numbers}: this sends one more courier.</source>
      <translation>Връщането вече има AWB {numbers}: това изпраща още един куриер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The return has its new status.</source>
      <translation>Връщането има новия си статус.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>The return has no such product any more.</source>
      <translation>Връщането вече няма такъв продукт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The return is created.</source>
      <translation>Връщането е създадено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>The return is so already.</source>
      <translation>Връщането вече е такова.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>The return is updated.</source>
      <translation>Връщането е обновено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>The return is {status} already.</source>
      <translation>Връщането вече е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>The return was changed after you decided. Nothing was sent: look at it again.</source>
      <translation>Връщането беше променено след решението ви. Нищо не е изпратено: вижте го отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <location filename="../../emag_desk/sync/actions/return_update.py" />
      <source>The return was {shown} when you decided and is {found} now. Nothing was sent.</source>
      <translation>Връщането беше {shown}, когато решихте, а сега е {found}. Нищо не е изпратено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>The return {rma} becomes: {new}.</source>
      <translation>Връщане {rma} става: {new}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/returns.py" />
      <source>The returns tab is not ready.</source>
      <translation>Разделът с връщания не е готов.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/endpoints.py" />
      <source>The route {route} needs the number of what it is about.</source>
      <translation>Маршрутът {route} изисква номера на обекта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>The same is already waiting or under way for {number}: see the Outbox.</source>
      <translation>Същото вече чака или е в ход за {number}: вижте „Изходящи“.</translation>
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
      <translation>Същият продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>The searches by EAN that eMAG allows in a day are used up.</source>
      <translation>Търсенията по EAN, които eMAG разрешава на ден, са изчерпани.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The second phone of the {side}, {phone}, must have {fewest} to {most} digits, or be left out.</source>
      <translation>Вторият телефон на {side}, {phone}, трябва да има от {fewest} до {most} цифри или да се пропусне.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_series.py" />
      <source>The series {prefix} has no numbers left.</source>
      <translation>В серията {prefix} няма повече номера.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The server is a name or an address without sftp:// and without a path.</source>
      <translation>Сървърът е име или адрес без sftp:// и без път.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>The server {host} is not known yet. It shows the key {fingerprint}.</source>
      <translation>Сървърът {host} още не е познат. Показва ключа {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/host_keys.py" />
      <source>The server {host} shows another key than the one you agreed to: {fingerprint}.</source>
      <translation>Сървърът {host} показва друг ключ, а не приетия от вас: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} cannot be read: {reason}.</source>
      <translation>Файлът с настройки {path} не може да се прочете: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} cannot be written: {reason}.</source>
      <translation>Файлът с настройки {path} не може да се запише: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} is damaged and cannot be moved aside: {reason}.</source>
      <translation>Файлът с настройки {path} е повреден и не може да се премести: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} was damaged. It is kept as {kept}; eMAG Desk starts with empty settings.</source>
      <translation>Файлът с настройки {path} беше повреден. Пази се като {kept}; eMAG Desk започва с празни настройки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>The settings file {path} was written by a newer eMAG Desk (version {version}).</source>
      <translation>Файлът с настройки {path} е записан от по-нов eMAG Desk (версия {version}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_reasons.py" />
      <source>The size does not fit</source>
      <translation>Размерът не е подходящ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The stock goes to zero: the offer will no longer be on sale.</source>
      <translation>Наличността става нула: офертата вече няма да се продава.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The stock of a campaign is from 0 to {most} pieces.</source>
      <translation>Наличността за кампания е от 0 до {most} броя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>The storage cannot be used like this: {reason}.</source>
      <translation>Хранилището не може да се ползва така: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The street</source>
      <translation>Улицата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>The tax number (CIF) of the company is missing.</source>
      <translation>Липсва данъчният номер (CIF) на фирмата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <source>The template of category {id} is not in the cache, so its characteristics could not be checked.</source>
      <translation>Шаблонът на категория {id} не е в кеша, затова характеристиките не можаха да се проверят.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <source>The time for giving money back ended on {day}.</source>
      <translation>Срокът за връщане на пари изтече на {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The type of {name} was “{before}” and is “{after}” now.</source>
      <translation>Типът на {name} беше „{before}“, а вече е „{after}“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>The user name is missing.</source>
      <translation>Липсва потребителското име.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The user name of the account {name} holds a colon, which cannot be sent.</source>
      <translation>Потребителското име на акаунта {name} съдържа двоеточие и не може да бъде изпратено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The variable {present} is set, but {missing} is not.</source>
      <translation>Променливата {present} е зададена, но {missing} не е.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The variable {variable} is {value}, which it cannot be.</source>
      <translation>Променливата {variable} е {value}, което не може да бъде.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>The variables {prefix}* describe the account {key}, which other variables describe as well.</source>
      <translation>Променливите {prefix}* описват акаунта {key}, който описват и други променливи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>The voucher is a whole number of percent.</source>
      <translation>Ваучерът е цяло число проценти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>The voucher takes from {least} to {most} % off.</source>
      <translation>Ваучерът намалява с {least} до {most} %.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The warehouse id of {name} must be from 1 to 65535.</source>
      <translation>Номерът на склада на {name} трябва да е от 1 до 65535.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The warranty is mandatory now.</source>
      <translation>Гаранцията вече е задължителна.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The warranty is optional now.</source>
      <translation>Гаранцията вече не е задължителна.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/refund.py" />
      <source>The way it was paid</source>
      <translation>Както е платено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The weight must be from 0 to {most} kg.</source>
      <translation>Теглото трябва да е от 0 до {most} kg.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>The weight {told} kg is not the sum of the parcels, {sum} kg: the sum is sent.</source>
      <translation>Теглото {told} kg не е сборът на колетите, {sum} kg: изпраща се сборът.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The {what} address of {name} must not hold a user name, a password, a ? or a #.</source>
      <translation>Адресът ({what}) на {name} не бива да съдържа потребителско име, парола, ? или #.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>The {what} address {address} of {name} is not an address.</source>
      <translation>Адресът ({what}) {address} на {name} не е адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>There are no product forms.</source>
      <translation>Няма продуктови формуляри.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>There are {count} offers.</source>
      <translation>Има {count} оферти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>There is a green tax on eMAG Romania only.</source>
      <translation>Екотакса има само в eMAG Румъния.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>There is already an account named {name}.</source>
      <translation>Вече има акаунт с име {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
      <location filename="../../emag_desk/command_line/session.py" />
      <source>There is no account yet.</source>
      <translation>Още няма акаунт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>There is no account {key}.</source>
      <translation>Няма акаунт {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <location filename="../../emag_desk/sync/connections.py" />
      <source>There is no account {name}.</source>
      <translation>Няма акаунт {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>There is no bucket {bucket} at {host}.</source>
      <translation>Няма bucket {bucket} на {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>There is no button {name} that could be pressed.</source>
      <translation>Няма бутон {name}, който да се натисне.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>There is no categories tab.</source>
      <translation>Няма раздел „Категории“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>There is no collection {url}.</source>
      <translation>Няма колекция {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/document_sheet.py" />
      <location filename="../../emag_desk/sync/offer_sheet.py" />
      <source>There is no column {key}.</source>
      <translation>Няма колона {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/offers.py" />
      <source>There is no column {key}; there are {columns}.</source>
      <translation>Няма колона {key}; има {columns}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>There is no directory {directory} on {host}.</source>
      <translation>Няма папка {directory} на {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>There is no family type {name} any more.</source>
      <translation>Вече няма тип семейство {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_keys.py" />
      <source>There is no field {key} in a product.</source>
      <translation>Няма поле {key} в продукта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>There is no field {key} that could be edited.</source>
      <translation>Няма поле {key}, което може да се промени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/products.py" />
      <source>There is no field {key}.</source>
      <translation>Няма поле {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/invoices.py" />
      <source>There is no field {name}.</source>
      <translation>Няма поле {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>There is no filter {filter}.</source>
      <translation>Няма филтър {filter}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>There is no folder {folder}.</source>
      <translation>Няма папка {folder}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/invoices.py" />
      <source>There is no invoices tab.</source>
      <translation>Няма раздел „Фактури“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>There is no keyring on this system, or it is not running.</source>
      <translation>На тази система няма хранилище за пароли или то не е стартирано.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>There is no keyring that eMAG Desk trusts. Refused, since it may keep passwords unprotected: {refused}.</source>
      <translation>Няма хранилище за пароли, на което eMAG Desk да се доверява. Отказани, защото може да пазят паролите незащитени: {refused}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>There is no kind of place called {kind}.</source>
      <translation>Няма вид място с име {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>There is no label format {name}.</source>
      <translation>Няма формат на етикет {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels_pdf.py" />
      <source>There is no label to put on paper.</source>
      <translation>Няма етикет за отпечатване на хартия.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>There is no offer {number} among those of {name}.</source>
      <translation>Няма оферта {number} сред тези на {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_files.py" />
      <source>There is no order's number in the name.</source>
      <translation>В името няма номер на поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/orders.py" />
      <source>There is no orders tab.</source>
      <translation>Няма раздел с поръчки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>There is no other status that this order may be given now.</source>
      <translation>Няма друг статус, който тази поръчка може да получи сега.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/refusals.py" />
      <source>There is no outbox tab.</source>
      <translation>Няма раздел „Изходящи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>There is no password for {name} on this computer.</source>
      <translation>На този компютър няма парола за {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>There is no password for {place} yet.</source>
      <translation>Още няма парола за {place}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>There is no picture on the clipboard.</source>
      <translation>В клипборда няма изображение.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurement_table.py" />
      <source>There is no product {name} here.</source>
      <translation>Тук няма продукт {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/bench.py" />
      <location filename="../../emag_desk/tour/returns.py" />
      <source>There is no returns tab.</source>
      <translation>Няма раздел с връщания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>There is no room for a copy of {path}: {size} MB are needed.</source>
      <translation>Няма място за копие на {path}: нужни са {size} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>There is no room for the file on {host} (HTTP {status}).</source>
      <translation>Няма място за файла на {host} (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>There is no server called {host}.</source>
      <translation>Няма сървър с име {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>There is no step {step} in a flow {flow}.</source>
      <translation>Няма стъпка {step} в процеса {flow}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/invoice_book.py" />
      <location filename="../../emag_desk/store/invoice_rows.py" />
      <source>There is no such invoice any more.</source>
      <translation>Такава фактура вече няма.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>There is no such kind of return: {kind}.</source>
      <translation>Няма такъв вид връщане: {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/cancel.py" />
      <source>There is no such reason: {reason}.</source>
      <translation>Няма такава причина: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>There is no such status: {status}.</source>
      <translation>Няма такъв статус: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>There is no value that could be changed.</source>
      <translation>Няма стойност, която да се промени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>There is nothing in row {row}.</source>
      <translation>В ред {row} няма нищо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/papers.py" />
      <source>There is nothing to pick: no line of these orders is wanted any more.</source>
      <translation>Няма нищо за събиране: никой ред на тези поръчки вече не е нужен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>There was nothing to send.</source>
      <translation>Нямаше нищо за изпращане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>This AWB was not issued from here, so eMAG gives no label: print it in the eMAG panel.</source>
      <translation>Този AWB не е издаден оттук, затова eMAG не дава етикет: отпечатайте го от панела на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <source>This account does not talk to an ERP.</source>
      <translation>Този акаунт не работи с ERP.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/sync/own_invoices.py" />
      <source>This account has no invoice series yet.</source>
      <translation>Този акаунт още няма серия фактури.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/deeds.py" />
      <location filename="../../emag_desk/ui/invoices/placing.py" />
      <source>This account talks to an ERP, which has the invoices themselves: nothing is attached.</source>
      <translation>Този акаунт работи с ERP, където са самите фактури: нищо не се прикачва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>This belongs to another country's platform: {messages}</source>
      <translation>Това принадлежи на платформата на друга държава: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>This cannot be done now: {why}</source>
      <translation>Това не може да се направи сега: {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>This characteristic wants one value for each of its tags.</source>
      <translation>Тази характеристика иска по една стойност за всеки от таговете си.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This computer's clock is {minutes} minutes fast.</source>
      <translation>Часовникът на този компютър избързва с {minutes} минути.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This computer's clock is {minutes} minutes slow.</source>
      <translation>Часовникът на този компютър изостава с {minutes} минути.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>This is an invoice already: choose orders under “Orders without invoice”.</source>
      <translation>Това вече е фактура: изберете поръчки в „Поръчки без фактура“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/actions.py" />
      <source>This is for your own invoices.</source>
      <translation>Това е за собствените ви фактури.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This is here twice.</source>
      <translation>Това е тук два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This is longer than {most} characters.</source>
      <translation>Това е по-дълго от {most} знака.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <location filename="../../emag_desk/domain/value_checks.py" />
      <location filename="../../emag_desk/ui/product_state.py" />
      <source>This is mandatory.</source>
      <translation>Това е задължително.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>This is no IBAN: its check digits do not fit the rest.</source>
      <translation>Това не е IBAN: контролните цифри не отговарят на останалото.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is no address id: {id}.</source>
      <translation>Това не е id на адрес: {id}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/returns/line_form.py" />
      <location filename="../../emag_desk/ui/returns/whole_form.py" />
      <source>This is no amount.</source>
      <translation>Това не е сума.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is no locker id: {id}.</source>
      <translation>Това не е id на автомат: {id}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_load.py" />
      <source>This is no number.</source>
      <translation>Това не е число.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/print_pages.py" />
      <source>This is not a PDF that can be shown: {reason}.</source>
      <translation>Това не е PDF, който може да се покаже: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>This is not an address that begins with https:// and has no spaces.</source>
      <translation>Това не е адрес, който започва с https:// и е без интервали.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>This is not an address that begins with https:// and has no user name, spaces, ? or #.</source>
      <translation>Това не е адрес, който започва с https:// и е без потребителско име, интервали, ? или #.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <source>This is not an amount.</source>
      <translation>Това не е сума.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>This is not an e-mail address.</source>
      <translation>Това не е имейл адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>This is not an object: {value}.</source>
      <translation>Това не е обект: {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is not the locker that the customer chose, {name}.</source>
      <translation>Това не е автоматът, който клиентът избра, {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>This is possible for orders only, not for returns.</source>
      <translation>Това е възможно само за поръчки, не за връщания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>This month</source>
      <translation>Този месец</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/company.py" />
      <source>This must be one line of at most {most} letters.</source>
      <translation>Трябва да е един ред с най-много {most} знака.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This must be {least} or more.</source>
      <translation>Трябва да е {least} или повече.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This must be {most} or less.</source>
      <translation>Трябва да е {most} или по-малко.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>This offer is at its end of life: eMAG refuses new prices and stock.</source>
      <translation>Офертата е окончателно спряна: eMAG отказва нови цени и наличности.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/rejections.py" />
      <source>This offer is not in the cache any more.</source>
      <translation>Тази оферта вече не е в кеша.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <location filename="../../emag_desk/ui/review_lines.py" />
      <source>This offer is not in the cache, so nothing about it could be checked.</source>
      <translation>Офертата не е в кеша, затова нищо не можа да се провери.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>This order has an AWB that you were not shown: {numbers}.</source>
      <translation>Тази поръчка има AWB, който не ви е показан: {numbers}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_pickup.py" />
      <source>This pick-up is for another return.</source>
      <translation>Това вземане е за друго връщане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>This product has {count} values; eMAG takes at most {most} in one request.</source>
      <translation>Този продукт има {count} стойности; eMAG приема най-много {most} в една заявка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurement_table.py" />
      <source>This product is in line {line} already.</source>
      <translation>Този продукт вече е в ред {line}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_awb.py" />
      <source>This return has an AWB that you were not shown: {numbers}.</source>
      <translation>Това връщане има AWB, който не ви е показан: {numbers}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>This takes one value only.</source>
      <translation>Тук се приема само една стойност.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>This user may use the API.</source>
      <translation>Този потребител може да ползва API.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>This was already ordered.</source>
      <translation>Това вече е заявено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/bar.py" />
      <source>This year</source>
      <translation>Тази година</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_families.py" />
      <source>Thumbnails</source>
      <translation>Миниатюри</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be checked</source>
      <translation>За проверка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>To be finished by</source>
      <translation>Краен срок</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be sent again, by a person</source>
      <translation>За повторно изпращане, от човек</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>To tell the measures, every parcel needs its weight, length, width and height.</source>
      <translation>За да се посочат размерите, всеки колет изисква тегло, дължина, ширина и височина.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <source>To the locker {locker}.</source>
      <translation>До автомат {locker}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Too many requests</source>
      <translation>Твърде много заявки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation in progress</source>
      <translation>Превежда се</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation pending</source>
      <translation>Чака превод</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Transport</source>
      <translation>Транспорт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Transport is too expensive</source>
      <translation>Транспортът е твърде скъп</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>Try again in {minutes} minutes.</source>
      <translation>Опитайте отново след {minutes} минути.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Try again later.</source>
      <translation>Опитайте по-късно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again later. What may have been done is read back, not repeated.</source>
      <translation>Опитайте по-късно. Каквото може да е направено, се прочита отново, а не се повтаря.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>Try again later; if it stays so, ask whoever runs the server.</source>
      <translation>Опитайте по-късно; ако остане така, питайте администратора на сървъра.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <location filename="../../emag_desk/sync/modified_walk.py" />
      <location filename="../../emag_desk/sync/pull.py" />
      <source>Try again later; if it stays, report it with the request log.</source>
      <translation>Опитайте по-късно; ако остане, съобщете заедно с дневника на заявките.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Try again, or keep the password for this run only.</source>
      <translation>Опитайте отново или запазете паролата само за тази сесия.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again. What may have been done is read back, not repeated.</source>
      <translation>Опитайте отново. Каквото може да е направено, се прочита отново, а не се повтаря.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Try again; if it stays so, check the server and the port.</source>
      <translation>Опитайте отново; ако остане така, проверете сървъра и порта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>Try again; if it stays so, check the server.</source>
      <translation>Опитайте отново; ако остане така, проверете сървъра.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>Two accounts of {path} have the key {key}.</source>
      <translation>Два акаунта от {path} имат ключ {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>Two columns are called {heading}.</source>
      <translation>Две колони се казват {heading}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>Type both again.</source>
      <translation>Въведете и двете отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>Type it in the publishing settings: the keyring keeps it.</source>
      <translation>Въведете я в настройките за публикуване: пази се в хранилището за пароли.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Type it under Accounts, or give it as EMAG_{variable}_PASSWORD.</source>
      <translation>Въведете я в „Акаунти“ или я дайте като EMAG_{variable}_PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_deciding.py" />
      <source>Type the number {number} to send it again.</source>
      <translation>Напишете номера {number}, за да се изпрати отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Ukrainian</source>
      <translation>Украински</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Undelivered for courier reasons</source>
      <translation>Недоставена по вина на куриера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Undo</source>
      <translation>Отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/secrets.py" />
      <source>Unlock it and try again, or keep the password for this run only.</source>
      <translation>Отключете го и опитайте отново или запазете паролата само за тази сесия.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Unlock the courier</source>
      <translation>Отключване на куриера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Unsuccessful translation</source>
      <translation>Неуспешен превод</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Update awaiting approval</source>
      <translation>Обновяване, чака одобрение</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Update eMAG Desk, or start it with another --data-dir.</source>
      <translation>Обновете eMAG Desk или го стартирайте с друг --data-dir.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Update rejected</source>
      <translation>Отхвърлено обновяване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <location filename="../../emag_desk/ui/rows/action_words.py" />
      <source>Update the return</source>
      <translation>Обновяване на връщането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>Use .csv, .xlsx or .json, or say --format.</source>
      <translation>Използвайте .csv, .xlsx или .json или задайте --format.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>Use JPEG, PNG, WebP or GIF.</source>
      <translation>Използвайте JPEG, PNG, WebP или GIF.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Use one of the keys: {keys}.</source>
      <translation>Използвайте един от ключовете: {keys}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Use the account of that platform.</source>
      <translation>Използвайте акаунта на онази платформа.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/bench_line.py" />
      <location filename="../../emag_desk/ui/returns/bench_side.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <source>Used</source>
      <translation>Използван</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>User guide</source>
      <translation>Наръчник</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>User manual</source>
      <translation>Ръководство</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>User name and password</source>
      <translation>Потребителско име и парола</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
      <source>VAT</source>
      <translation>ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>VAT id {id} is not known on this platform.</source>
      <translation>ДДС номер {id} не е известен на тази платформа.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>VAT rates</source>
      <translation>Ставки на ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Valid</source>
      <translation>Валидна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Validation</source>
      <translation>Валидиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Vanished</source>
      <translation>Изчезнала</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Verified with the first call, through the proxy.</source>
      <translation>Проверено с първата заявка, през проксито.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Volume</source>
      <translation>Обем</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign.py" />
      <source>Voucher</source>
      <translation>Ваучер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>Voucher: {voucher_discount} %.</source>
      <translation>Ваучер: {voucher_discount} %.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/awb_terms.py" />
      <location filename="../../emag_desk/ui/orders/packing.py" />
      <source>Vouchers</source>
      <translation>Ваучери</translation>
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
      <translation>Чака</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Waiting for EAN approval</source>
      <translation>Чака одобрение на EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Waiting for a saleable offer</source>
      <translation>Чака продаваема оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/progress.py" />
      <source>Waiting for eMAG</source>
      <translation>Чака се eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/columns.py" />
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <location filename="../../emag_desk/ui/invoices/payment_dialog.py" />
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>Waiting for payment</source>
      <translation>Чака плащане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/columns.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <location filename="../../emag_desk/ui/orders/reasons.py" />
      <source>Wanted by instalments only</source>
      <translation>Желана само на изплащане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_found.py" />
      <source>Warm</source>
      <translation>Топъл</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Warning</source>
      <translation>Предупреждение</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Warranty</source>
      <translation>Гаранция</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/actions.py" />
      <location filename="../../emag_desk/ui/orders/attachments.py" />
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Warranty certificate</source>
      <translation>Гаранционна карта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>Warranty mandatory</source>
      <translation>Задължителна гаранция</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/publishing_page.py" />
      <source>WebDAV server</source>
      <translation>WebDAV сървър</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Weight</source>
      <translation>Тегло</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>What came back is not an answer of the eMAG API.</source>
      <translation>Полученото не е отговор на API на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>What eMAG has no use for is left out: {what}</source>
      <translation>Пропуснато е това, което не върши работа на eMAG: {what}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>What is written down of a document cannot be read: {problem}.</source>
      <translation>Записаното за документ не може да се прочете: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_texts.py" />
      <source>What is written down of a payment cannot be read: {problem}.</source>
      <translation>Записаното за плащане не може да се прочете: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>What is written down of a proposal cannot be read: {problem}.</source>
      <translation>Записаното за предложение не може да се прочете: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/domain/return_wanted.py" />
      <source>What is written down of a return cannot be read: {problem}.</source>
      <translation>Записаното за връщане не може да се прочете: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>What is written down of a size cannot be read: {problem}.</source>
      <translation>Записаното за размер не може да се прочете: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb.py" />
      <source>What is written down of an AWB cannot be read: {problem}.</source>
      <translation>Записаното за AWB не може да се прочете: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/date_intervals.py" />
      <source>What is written down of an interval cannot be read: {text}.</source>
      <translation>Записаното за интервал не може да се прочете: {text}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_texts.py" />
      <location filename="../../emag_desk/domain/own_invoices.py" />
      <source>What is written down of an invoice cannot be read: {problem}.</source>
      <translation>Записаното за фактура не може да се прочете: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>What is written down of the lines cannot be read: {problem}.</source>
      <translation>Записаното за редовете не може да се прочете: {problem}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>What is written lies in one of: {all}.</source>
      <translation>Издаденото е в една от: {all}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>What the buyer pays, with VAT</source>
      <translation>Колко плаща купувачът, с ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <location filename="../../emag_desk/ui/returns/from_orders.py" />
      <source>What was delivered can come back; the order is {status}.</source>
      <translation>Доставеното може да се върне; поръчката е {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>What you approve here is sent by it. Close it to send from here.</source>
      <translation>Каквото одобрите тук, се изпраща от него. Затворете го, за да изпращате оттук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/storno.py" />
      <source>When you decided, {shown} would have gone back; now it would be {found}. Nothing was sent.</source>
      <translation>Когато решихте, щяха да се върнат {shown}; сега биха били {found}. Нищо не е изпратено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>Where eMAG can fetch the files is missing, such as https://docs.example.com/invoices/{name}</source>
      <translation>Липсва откъде eMAG може да изтегля файловете, например https://docs.example.com/invoices/{name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/erp_returns.py" />
      <source>Where return {number} stands could not be read: {reason}</source>
      <translation>Докъде е връщане {number}, не можа да се прочете: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/attachments.py" />
      <source>Where the PDF can be fetched is missing: eMAG takes an address, not a file.</source>
      <translation>Липсва откъде може да се изтегли PDF: eMAG приема адрес, не файл.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/deeds.py" />
      <source>Which account these orders belong to is not clear.</source>
      <translation>Не е ясно към кой акаунт са тези поръчки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>Width</source>
      <translation>Ширина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>With VAT.</source>
      <translation>С ДДС.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>With prices in another currency the date must be within this month, by {end}.</source>
      <translation>При цени в друга валута датата трябва да е в този месец, до {end}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/payments.py" />
      <source>With that {paid} would be paid of {gross}.</source>
      <translation>Така би било платено {paid} от {gross}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/deciding.py" />
      <source>With whoever pays: was the money of order {number} given back?</source>
      <translation>При платеца: върнати ли са парите за поръчка {number}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Within {seconds} seconds of eMAG's.</source>
      <translation>В рамките на {seconds} секунди от този на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Without AWB</source>
      <translation>Без AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Without VAT, in the currency of the account</source>
      <translation>Без ДДС, във валутата на акаунта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Without VAT.</source>
      <translation>Без ДДС.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/orders.py" />
      <source>Without invoice</source>
      <translation>Без фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>Would send it for {what} {number}.</source>
      <translation>Би се изпратило за {what} {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Write NAME=value, and put quotes around a value with spaces or a #.</source>
      <translation>Пишете ИМЕ=стойност и слагайте кавички около стойност с интервали или #.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>Write it as 2026-03-31.</source>
      <translation>Пишете го като 2026-03-31.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>Write it like https://host.example/path.</source>
      <translation>Напишете го като https://host.example/path.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>Write the price first: {text} is counted from it.</source>
      <translation>Първо напишете цената: {text} се изчислява от нея.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/drafts.py" />
      <source>Written, but its PDF could not be kept: {why}</source>
      <translation>Издадена е, но PDF файлът ѝ не можа да се запази: {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <location filename="../../emag_desk/ui/returns/create.py" />
      <location filename="../../emag_desk/ui/returns/erp_words.py" />
      <source>Wrong product</source>
      <translation>Грешен продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Yes</source>
      <translation>Да</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Yes, no or not applicable</source>
      <translation>Да, не или неприложимо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>You already have an offer with the number {number}.</source>
      <translation>Вече имате оферта с номер {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <location filename="../../emag_desk/ui/product_lookups.py" />
      <source>You already have an offer with the number {number}: {name}. Choose another number.</source>
      <translation>Вече имате оферта с номер {number}: {name}. Изберете друг номер.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>You have no courier account {number}.</source>
      <translation>Нямате куриерски акаунт {number}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>You may no longer sell in this category.</source>
      <translation>Вече не можете да продавате в тази категория.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>You may sell in this category now.</source>
      <translation>Вече можете да продавате в тази категория.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/move.py" />
      <source>You take the return on. Looking at a return never acknowledges it; this does.</source>
      <translation>Поемате връщането. Разглеждането на връщане никога не го потвърждава; това го прави.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Your code of this product. One part number stands for one product.</source>
      <translation>Вашият код на този продукт. Един продуктов номер означава един продукт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>Your number of an offer is a whole number from 1 to {most}.</source>
      <translation>Вашият номер на оферта е цяло число от 1 до {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_lookups.py" />
      <source>Your offer {number} has this part number already: {name}.</source>
      <translation>Вашата оферта {number} вече има този продуктов номер: {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Your own category number</source>
      <translation>Ваш номер на категорията</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Your place among the sellers of this product; the first wins the buy button</source>
      <translation>Мястото ви сред продавачите на продукта; първият печели buy button</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>Your product number</source>
      <translation>Ваш номер на продукта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>acknowledging…</source>
      <translation>потвърждава се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>attaching…</source>
      <translation>прикачва се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>cancelling…</source>
      <translation>отменя се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>checking…</source>
      <translation>проверява се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>creating a return…</source>
      <translation>създава се връщане…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>creating an invoice…</source>
      <translation>създава се фактура…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>day</source>
      <translation>ден</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>days</source>
      <translation>дни</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Bulgaria</source>
      <translation>eMAG България</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>eMAG Bulgaria asks for the currency of an AWB.</source>
      <translation>eMAG България иска валутата на AWB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>eMAG Desk does not know how to do this: {kind}.</source>
      <translation>eMAG Desk не знае как да направи това: {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Hungary</source>
      <translation>eMAG Унгария</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/accounts.py" />
      <source>eMAG Romania</source>
      <translation>eMAG Румъния</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG accepts calls from this address (list {name}).</source>
      <translation>eMAG приема заявки от този адрес (списък {name}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG accepts calls from this address.</source>
      <translation>eMAG приема заявки от този адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG accepts {username}.</source>
      <translation>eMAG приема {username}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG already has this product or offer: {messages}</source>
      <translation>eMAG вече има този продукт или оферта: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_reading.py" />
      <source>eMAG answered about other offers than the one it was asked for.</source>
      <translation>eMAG отговори за други оферти, а не за поисканата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG answered with the HTTP status {status}, which means nothing here: {messages}</source>
      <translation>eMAG отговори с HTTP статус {status}, който тук не означава нищо: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG answered {got} categories where {asked} were asked for, so its pages cannot be told apart.</source>
      <translation>eMAG отговори с {got} категории, където бяха поискани {asked}, така че страниците не се различават.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>eMAG answered {got} offers where {asked} were asked for, so its pages cannot be told apart.</source>
      <translation>eMAG отговори с {got} оферти, където бяха поискани {asked}, така че страниците не се различават.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG answers within {milliseconds} ms.</source>
      <translation>eMAG отговаря за {milliseconds} ms.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG asks for a second depth, as in 30 x 40 x 50 - 10.</source>
      <translation>eMAG иска втора дълбочина, както в 30 x 40 x 50 - 10.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG asks to slow down.</source>
      <translation>eMAG иска да се забави.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG changed which couriers this order may be sent with. No AWB was issued: look again.</source>
      <translation>eMAG промени с кои куриери може да се изпрати тази поръчка. AWB не е издаден: вижте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>eMAG demands a value that this offer does not have yet: {fields}.</source>
      <translation>eMAG изисква стойност, която офертата още няма: {fields}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/campaign.py" />
      <source>eMAG did not answer clearly, and no call lists proposals: look into the panel.</source>
      <translation>eMAG не отговори ясно, а няма заявка за списък на предложенията: вижте в панела.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/measurements.py" />
      <source>eMAG did not answer clearly.</source>
      <translation>eMAG не отговори ясно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>eMAG did not answer clearly. The order was read at {first} and at {second}: {status}.</source>
      <translation>eMAG не отговори ясно. Поръчката беше прочетена в {first} и в {second}: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_status.py" />
      <source>eMAG did not answer clearly. The return was read at {first} and at {second}: {status}.</source>
      <translation>eMAG не отговори ясно. Връщането беше прочетено в {first} и в {second}: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did not answer within {seconds} seconds.</source>
      <translation>eMAG не отговори за {seconds} секунди.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer, but the order is finalized since ({first} and {second}).</source>
      <translation>eMAG не отговори, но оттогава поръчката е финализирана ({first} и {second}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer. The order is {status} now ({first} and {second}).</source>
      <translation>eMAG не отговори. Поръчката сега е {status} ({first} и {second}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer. The order was finalized before, so its status tells nothing.</source>
      <translation>eMAG не отговори. Поръчката беше финализирана преди това, така че статусът ѝ не казва нищо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG did not answer. The order was still {status} at {first} and at {second}.</source>
      <translation>eMAG не отговори. Поръчката още беше {status} в {first} и в {second}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did not give the document: {messages}</source>
      <translation>eMAG не даде документа: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/client.py" />
      <source>eMAG did not say how many there are of {resource}.</source>
      <translation>eMAG не каза колко {resource} има.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product.py" />
      <source>eMAG did not tell whether this offer is in Genius: choose yes or no before it is sent.</source>
      <translation>eMAG не каза дали тази оферта е в Genius: изберете да или не, преди да бъде изпратена.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did what was asked.</source>
      <translation>eMAG направи поисканото.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not accept calls from this address: {address}.</source>
      <translation>eMAG не приема заявки от този адрес: {address}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG does not accept this user name and password, or the user has no right to the API: its answer is the same for both.</source>
      <translation>eMAG не приема това потребителско име и парола или потребителят няма право за API: отговорът е един и същ и в двата случая.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not accept this user name and password.</source>
      <translation>eMAG не приема това потребителско име и парола.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/at_hand.py" />
      <location filename="../../emag_desk/ui/orders/many.py" />
      <location filename="../../emag_desk/ui/returns/at_hand.py" />
      <source>eMAG does not answer at the moment.</source>
      <translation>eMAG не отговаря в момента.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/modified_walk.py" />
      <source>eMAG does not keep to the dates or the number of rows asked for, so the list cannot be told to be complete.</source>
      <translation>eMAG не спазва поисканите дати или брой редове, затова не може да се каже, че списъкът е пълен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG does not know this number: {messages}</source>
      <translation>eMAG не познава този номер: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG does not let this account add products in this category.</source>
      <translation>eMAG не разрешава на този акаунт да добавя продукти в тази категория.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/rejections.py" />
      <source>eMAG does not let you edit the documentation of this product.</source>
      <translation>eMAG не ви разрешава да редактирате документацията на този продукт.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/orders.py" />
      <source>eMAG does not list order {number} for {account}.</source>
      <translation>eMAG не показва поръчка {number} за {account}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/returns.py" />
      <source>eMAG does not list return {number} for {account}.</source>
      <translation>eMAG не показва връщане {number} за {account}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_reading.py" />
      <source>eMAG does not list this order.</source>
      <translation>eMAG не показва тази поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_reading.py" />
      <source>eMAG does not list this return.</source>
      <translation>eMAG не показва това връщане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/reading.py" />
      <source>eMAG does not say which order this belongs to.</source>
      <translation>eMAG не казва към коя поръчка е това.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <source>eMAG does not say whom the invoice is for.</source>
      <translation>eMAG не казва на кого е фактурата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>eMAG does not take a new name and a new part number at once: send one, then the other.</source>
      <translation>eMAG не приема ново име и нов продуктов номер наведнъж: изпратете едното, после другото.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG does not tell the budget; the documented limits are kept.</source>
      <translation>eMAG не съобщава бюджета; спазват се документираните ограничения.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <source>eMAG does not tell whether this offer takes part in Genius, and saving it would enrol it.</source>
      <translation>eMAG не казва дали офертата участва в Genius, а запазването би я включило.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>eMAG fetches it without a password: allow the folder or the bucket to be read by everybody.</source>
      <translation>eMAG го изтегля без парола: разрешете папката или bucket да се чете от всички.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>eMAG fetches the PDF from its public address.</source>
      <translation>eMAG взема PDF файла от публичния му адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>eMAG gave {money} {currency} back for this order already.</source>
      <translation>eMAG вече върна {money} {currency} за тази поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/refund.py" />
      <source>eMAG gives the money back by itself after a storno: there is no call for it.</source>
      <translation>eMAG сам връща парите след сторно: няма заявка за това.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_transitions.py" />
      <source>eMAG handles this return itself (FBE).</source>
      <translation>eMAG сам обработва това връщане (FBE).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/invoice_making.py" />
      <location filename="../../emag_desk/ui/invoices/drafts.py" />
      <source>eMAG has already written the invoice {number} for this order.</source>
      <translation>eMAG вече е издал фактура {number} за тази поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG has no category {category}.</source>
      <translation>eMAG няма категория {category}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>eMAG has not told the number of this AWB yet. Try again in a minute.</source>
      <translation>eMAG още не е съобщил номера на този AWB. Опитайте отново след минута.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG has taken the proposal.</source>
      <translation>eMAG прие предложението.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG has taken the storno: the money goes back.</source>
      <translation>eMAG прие сторното: парите се връщат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <location filename="../../emag_desk/ui/review_products.py" />
      <source>eMAG has this value already.</source>
      <translation>eMAG вече има тази стойност.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG is not working properly at the moment (HTTP status {status}).</source>
      <translation>eMAG не работи правилно в момента (HTTP статус {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG is working on this at the moment.</source>
      <translation>eMAG работи по това в момента.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>eMAG issues the AWB of this order: ask it to unlock the courier first.</source>
      <translation>eMAG издава AWB за тази поръчка: първо поискайте да отключи куриера.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/field_checks.py" />
      <source>eMAG keeps what it has: this can be changed, but not emptied.</source>
      <translation>eMAG пази каквото има: това може да се промени, но не и да се изпразни.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG knows no language {language} for categories.</source>
      <translation>eMAG не познава език {language} за категориите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG leaves out spaces, commas and semicolons: {stored}</source>
      <translation>eMAG пропуска интервали, запетаи и точки и запетаи: {stored}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/sync/actions/unlock.py" />
      <source>eMAG leaves the courier of this order to you already.</source>
      <translation>eMAG вече ви оставя куриера за тази поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/reference.py" />
      <source>eMAG lists no {what} for {account}: the seller account on eMAG lacks them.</source>
      <translation>eMAG не показва {what} за {account}: липсват в акаунта на продавача в eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG misses a value: {messages}</source>
      <translation>На eMAG липсва стойност: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/review_lines.py" />
      <source>eMAG no longer listed this offer on {day}.</source>
      <translation>eMAG вече не показваше тази оферта на {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_plan.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>eMAG no longer lists this offer.</source>
      <translation>eMAG вече не показва тази оферта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>eMAG prescribes the courier account of this order: {names}.</source>
      <translation>eMAG предписва куриерския акаунт за тази поръчка: {names}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>eMAG received {cashed}; the order came to {total}.</source>
      <translation>eMAG получи {cashed}; поръчката беше за {total}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG refused a value: {messages}</source>
      <translation>eMAG отказа стойност: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG refused the whole request because it holds too many values, and saved nothing.</source>
      <translation>eMAG отказа цялата заявка, защото съдържа твърде много стойности, и не запази нищо.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG refused: {messages}</source>
      <translation>eMAG отказа: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>eMAG refuses a price above it.</source>
      <translation>eMAG отказва цена над нея.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>eMAG refuses a price below it.</source>
      <translation>eMAG отказва цена под нея.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG saved it and remarks: {messages}</source>
      <translation>eMAG запази със забележки: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/storno.py" />
      <source>eMAG ships this order itself (FBE): it gives the money back, too.</source>
      <translation>eMAG сам изпраща тази поръчка (FBE): той връща и парите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_transitions.py" />
      <location filename="../../emag_desk/sync/actions/status.py" />
      <location filename="../../emag_desk/ui/orders/deeds.py" />
      <source>eMAG ships this order itself (FBE): only attachments can be added.</source>
      <translation>eMAG сам изпраща тази поръчка (FBE): могат да се добавят само прикачени файлове.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>eMAG takes JPG and PNG only.</source>
      <translation>eMAG приема само JPG и PNG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG tells the budget (and what is left): {budgets}.</source>
      <translation>eMAG съобщава бюджета (и какво остава): {budgets}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_reading.py" />
      <source>eMAG tells this offer in a way that cannot be read.</source>
      <translation>eMAG предава тази оферта по начин, който не може да се прочете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_reading.py" />
      <source>eMAG tells this order in a way that cannot be read, so nothing was sent.</source>
      <translation>eMAG представя тази поръчка нечетимо, затова нищо не е изпратено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/awb.py" />
      <source>eMAG tells this order in a way that cannot be read, so the AWB was not issued.</source>
      <translation>eMAG представя тази поръчка нечетимо, затова AWB не е издаден.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/return_reading.py" />
      <source>eMAG tells this return in a way that cannot be read, so nothing was sent.</source>
      <translation>eMAG представя това връщане нечетимо, затова нищо не е изпратено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>eMAG wants to read {field} with every change, but does not tell it here: it may refuse.</source>
      <translation>eMAG иска {field} при всяка промяна, но не го дава тук: може да откаже.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>eMAG would refuse it, too: ask whoever runs the server for a valid certificate.</source>
      <translation>eMAG също би го отказал: поискайте валиден сертификат от администратора на сървъра.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's answer about a category makes no sense: {reason}.</source>
      <translation>Отговорът на eMAG за категория няма смисъл: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/orders.py" />
      <source>eMAG's answer about order {number} cannot be understood.</source>
      <translation>Отговорът на eMAG за поръчка {number} не се разбира.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/returns.py" />
      <source>eMAG's answer about return {number} cannot be understood.</source>
      <translation>Отговорът на eMAG за връщане {number} не може да се разбере.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG's answer does not say whether it was saved: {messages}</source>
      <translation>Отговорът на eMAG не казва дали е запазено: {messages}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG's answer does not say whether it worked, which it always must.</source>
      <translation>Отговорът на eMAG не казва дали е успяло, а винаги трябва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>eMAG's answer holds no ZPL label.</source>
      <translation>В отговора на eMAG няма ZPL етикет.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>eMAG's answer holds no time.</source>
      <translation>Отговорът на eMAG не съдържа час.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's categories changed while they were read; the next reading brings the rest.</source>
      <translation>Категориите на eMAG се промениха по време на четенето; следващото четене ще донесе останалото.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <location filename="../../emag_desk/ui/returns/columns.py" />
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>eMAG's courier</source>
      <translation>Куриер на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/invoice_pull.py" />
      <source>eMAG's invoices</source>
      <translation>Фактури на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>eMAG's number of the replacement is missing.</source>
      <translation>Липсва номерът на eMAG за замяната.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>eMAG's to customers</source>
      <translation>На eMAG към клиенти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/tabs/invoices.py" />
      <source>eMAG's to you</source>
      <translation>На eMAG към вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>editing lines…</source>
      <translation>редове: редакция…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>giving back…</source>
      <translation>връщат се пари…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>home addresses</source>
      <translation>домашни адреси</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>how it comes back</source>
      <translation>начина на връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>issuing AWB…</source>
      <translation>издава се AWB…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>it does not say which</source>
      <translation>не казва кой</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>it has neither an id nor a code of an offer.</source>
      <translation>няма нито id, нито код на оферта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>it names no account, and there are several.</source>
      <translation>не посочва акаунт, а има няколко.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>lockers</source>
      <translation>автомати</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>months</source>
      <translation>месеца</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>needs you</source>
      <translation>чака вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>new status…</source>
      <translation>нов статус…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>no cached offer of {account} has the code {codes}.</source>
      <translation>никоя оферта на {account} в кеша няма код {codes}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>no reason given</source>
      <translation>без посочена причина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>nothing</source>
      <translation>нищо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>offer {id} has several warehouses; name the column {name}:{first}.</source>
      <translation>оферта {id} има няколко склада; наречете колоната {name}:{first}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>offer {id} is no longer on eMAG since {day}.</source>
      <translation>оферта {id} вече не е в eMAG от {day}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>offer {id} of {account} is not cached.</source>
      <translation>оферта {id} на {account} не е в кеша.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>receiver</source>
      <translation>получателя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>refunding…</source>
      <translation>възстановява се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>returning…</source>
      <translation>връща се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>row {row} already gives {key} of offer {id} as {value}.</source>
      <translation>ред {row} вече дава {key} на оферта {id} като {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>sender</source>
      <translation>подателя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>sending a courier…</source>
      <translation>изпраща се куриер…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>several offers have the code {code}: {ids}; give the id.</source>
      <translation>няколко оферти имат код {code}: {ids}; посочете id.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>telling the payment…</source>
      <translation>съобщава се плащането…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the address of the pick-up</source>
      <translation>адреса за вземане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the cancellation</source>
      <translation>отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the country of the pick-up</source>
      <translation>държавата за вземане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the county of the pick-up</source>
      <translation>областта за вземане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>the courier's offices</source>
      <translation>офисите на куриера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the customer's name</source>
      <translation>името на клиента</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the customer's phone</source>
      <translation>телефона на клиента</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the day it was asked for</source>
      <translation>деня на заявяването</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>the environment names an address that is not one</source>
      <translation>средата посочва адрес, който не е адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the invoice</source>
      <translation>фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the offer</source>
      <translation>оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the order</source>
      <translation>поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the order's number</source>
      <translation>номера на поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the reason</source>
      <translation>причината</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>the return</source>
      <translation>връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>the town of the pick-up</source>
      <translation>населеното място за вземане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>there is no account {name}.</source>
      <translation>няма акаунт {name}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>unlocking…</source>
      <translation>отключва се…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rows/waiting.py" />
      <source>updating the return…</source>
      <translation>обновява се връщането…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>what the customer wants</source>
      <translation>желанието на клиента</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{account}: sending is paused. {why}</source>
      <translation>{account}: изпращането е на пауза. {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{before} is called {after} now.</source>
      <translation>{before} вече се казва {after}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/order_hands.py" />
      <source>{button} cannot be pressed: {why}</source>
      <translation>{button} не може да се натисне: {why}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>{count} changes in the outbox are not what was written to disk. They will not be sent: see the Outbox.</source>
      <translation>{count} промени в изходящите не са каквито бяха записани на диска. Няма да бъдат изпратени: вижте „Изходящи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{count} invoices were read.</source>
      <translation>Прочетени са {count} фактури.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/labels.py" />
      <source>{count} labels are missing, for the orders: {orders}.</source>
      <translation>Липсват {count} етикета, за поръчките: {orders}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>{count} offers were not in eMAG's list, but {there} of {asked} are still there: none was marked.</source>
      <translation>{count} оферти не бяха в списъка на eMAG, но {there} от {asked} още съществуват: нито една не е отбелязана.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{count} offers were read.</source>
      <translation>Прочетени са {count} оферти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/return_pull.py" />
      <source>{count} returns that are no longer open are read with the next pull.</source>
      <translation>{count} връщания, които вече не са отворени, се четат при следващото четене.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{count} returns were read.</source>
      <translation>Прочетени са {count} връщания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>{eans} is no EAN: one has 6 to 14 digits.</source>
      <translation>{eans} не е EAN: той има от 6 до 14 цифри.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/publishing.py" />
      <source>{field} cannot be {value}.</source>
      <translation>{field} не може да е {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} has at most two decimals.</source>
      <translation>{field} има най-много два знака след запетаята.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} is 0.</source>
      <translation>{field} е 0.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} is {value}: is it in millimetres and grams?</source>
      <translation>{field} е {value}: в милиметри и грамове ли е?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurements.py" />
      <source>{field} must be from 0 to {most}.</source>
      <translation>{field} трябва да е от 0 до {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>{field} of the {side} is missing.</source>
      <translation>{field} на {side} липсва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>{field} of the {side} is too long: eMAG takes {most} letters, without “{rest}”.</source>
      <translation>{field} на {side} надхвърля {most} знака: eMAG приема без „{rest}“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/awb_checks.py" />
      <source>{field} of the {side} needs at least {least} letters.</source>
      <translation>{field} на {side} изисква поне {least} букви.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} answers on port {port}.</source>
      <translation>{host} отговаря на порт {port}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{host} could not take the file: {reason}.</source>
      <translation>{host} не можа да приеме файла: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>{host} did not answer in time.</source>
      <translation>{host} не отговори навреме.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} does not answer as S3-compatible storage does.</source>
      <translation>{host} не отговаря като S3-съвместимо хранилище.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} does not know the access key, or the secret does not fit it.</source>
      <translation>{host} не познава ключа за достъп или тайният ключ не му отговаря.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{host} does not let {username} in.</source>
      <translation>{host} не допуска {username}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} is {addresses}.</source>
      <translation>{host} е {addresses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{host} lets {username} in, but not to files (SFTP).</source>
      <translation>{host} допуска {username}, но не до файловете (SFTP).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{host} refused the file (HTTP {status}).</source>
      <translation>{host} отказа файла (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} refused the file: {reason}.</source>
      <translation>{host} отказа файла: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/s3.py" />
      <source>{host} refuses since the clock of this computer is wrong.</source>
      <translation>{host} отказва, защото часовникът на този компютър е грешен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/network_trouble.py" />
      <source>{host} refuses the connection.</source>
      <translation>{host} отказва връзката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{host} shows no key, so nobody can say who it is.</source>
      <translation>{host} не показва ключ, затова никой не може да каже кой е.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>{id} is not the id of an offer.</source>
      <translation>{id} не е id на оферта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/invoice_pull.py" />
      <source>{kind} from {first} to {last}: eMAG counts more than it lists; the next pull reads them again.</source>
      <translation>{kind} от {first} до {last}: eMAG брои повече, отколкото показва; следващото четене ги прочита отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>{label} changed on eMAG since the export: {then} -&gt; {now}; {new} was not staged.</source>
      <translation>{label} се е променило в eMAG след експорта: {then} -&gt; {now}; {new} не е подготвено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <source>{label}: {text} is not a whole number.</source>
      <translation>{label}: {text} не е цяло число.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{length} x {width} x {height} mm, {weight} g.</source>
      <translation>{length} x {width} x {height} mm, {weight} g.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{line}, diagnostic: {text}</source>
      <translation>{line}, диагностика: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{line}, refused: {text}</source>
      <translation>{line}, отказано: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: a reason of refusal is told when the return is refused.</source>
      <translation>{line}: причина за отказ се посочва, когато връщането се отказва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: money goes back when the return is finalized, not before.</source>
      <translation>{line}: пари се връщат при финализиране на връщането, не преди това.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: say how much money goes back.</source>
      <translation>{line}: посочете колко пари се връщат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: say why it is refused. The customer reads it.</source>
      <translation>{line}: посочете защо се отказва. Клиентът го чете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: the customer asked for: {kind}.</source>
      <translation>{line}: клиентът поиска: {kind}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: the diagnostic is missing. What did you find?</source>
      <translation>{line}: липсва диагностиката. Какво установихте?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: the order has no such product, what was paid is not compared.</source>
      <translation>{line}: поръчката няма такъв продукт, платеното не се сравнява.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/actions/order_action.py" />
      <source>{line}: there were {shown} pieces when you decided and are {found} now. Nothing was sent.</source>
      <translation>{line}: имаше {shown} броя, когато решихте, а сега са {found}. Нищо не е изпратено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: {money} {currency} is more than the {most} {currency} that were paid.</source>
      <translation>{line}: {money} {currency} е повече от платените {most} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{line}: {money} {currency} is no amount of money.</source>
      <translation>{line}: {money} {currency} не е парична сума.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{line}: {text} {currency} go back.</source>
      <translation>{line}: връщат се {text} {currency}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_checks.py" />
      <source>{money} {currency} is no amount of money.</source>
      <translation>{money} {currency} не е парична сума.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/reconciliation.py" />
      <source>{month}: {orders} orders came back, with about {expected} of commission; eMAG gave back {credited}.</source>
      <translation>{month}: върнаха се {orders} поръчки с около {expected} комисиона; eMAG върна {credited}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} accepts only values of its list now.</source>
      <translation>{name} вече приема само стойности от списъка си.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} accepts values that are not in its list now.</source>
      <translation>{name} вече приема стойности извън списъка си.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} also offers {values} and {count} more.</source>
      <translation>{name} предлага още {values} и други {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} also offers {values}.</source>
      <translation>{name} предлага още {values}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} cannot be read after row {row}: {reason}.</source>
      <translation>{name} не може да се чете след ред {row}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} cannot be read: {reason}.</source>
      <translation>{name} не може да се прочете: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} has more pixels than can be shown.</source>
      <translation>{name} има повече пиксели, отколкото могат да се покажат.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} has more than {rows} rows or {columns} columns.</source>
      <translation>{name} има повече от {rows} реда или {columns} колони.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} has new tags: {tags}.</source>
      <translation>{name} има нови тагове: {tags}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull_guard.py" />
      <source>{name} is being read already.</source>
      <translation>{name} вече се чете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is damaged or not an .xlsx file: {reason}.</source>
      <translation>{name} е повреден или не е файл .xlsx: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>{name} is empty.</source>
      <translation>{name} е празен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>{name} is here twice.</source>
      <translation>{name} е тук два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} is larger than {most} MB.</source>
      <translation>{name} е по-голям от {most} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} is new and must be filled in.</source>
      <translation>{name} е ново и трябва да се попълни.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} is new.</source>
      <translation>{name} е ново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} is no longer part of the category.</source>
      <translation>{name} вече не е част от категорията.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} is no photo of the bench.</source>
      <translation>{name} не е снимка от масата за връщания.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/bench_photos.py" />
      <source>{name} is no photo that can be shown.</source>
      <translation>{name} не е снимка, която може да се покаже.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>{name} is not a PDF, and eMAG takes nothing else.</source>
      <translation>{name} не е PDF, а eMAG не приема нищо друго.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/places.py" />
      <source>{name} is not a name for a published file.</source>
      <translation>{name} не е име за публикуван файл.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is not a spreadsheet that can be read.</source>
      <translation>{name} не е таблица, която може да се прочете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/placing_sources.py" />
      <source>{name} is too large to be an invoice.</source>
      <translation>{name} е твърде голям, за да е фактура.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} must be filled in now.</source>
      <translation>{name} вече трябва да се попълва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} need not be filled in any more.</source>
      <translation>{name} вече не е нужно да се попълва.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} no longer has the tags {tags}.</source>
      <translation>{name} вече няма таговете {tags}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} no longer offers {values} and {count} more.</source>
      <translation>{name} вече не предлага {values} и още {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>{name} no longer offers {values}.</source>
      <translation>{name} вече не предлага {values}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/desk.py" />
      <source>{name} still has {count} changes that are not settled.</source>
      <translation>{name} все още има {count} неприключени промени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} unpacks to {size} MB, which is no ordinary spreadsheet; it was not opened.</source>
      <translation>{name} се разопакова до {size} MB, което не е обикновена таблица; не беше отворен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/storno.py" />
      <source>{name}: from 0 to {most} pieces can stay.</source>
      <translation>{name}: могат да останат от 0 до {most} броя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/erp_returns.py" />
      <source>{name}: from 1 to {most} pieces can come back.</source>
      <translation>{name}: могат да се върнат от 1 до {most} броя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>{name}: the customer paid by card: nothing is collected for more pieces.</source>
      <translation>{name}: клиентът е платил с карта: за повече бройки нищо не се събира.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/order_lines.py" />
      <source>{name}: the order is paid by card, so eMAG allows neither fewer pieces nor dropping a line.</source>
      <translation>{name}: поръчката е платена с карта, затова eMAG не позволява нито по-малко бройки, нито отпадане на ред.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_actions.py" />
      <source>{number} is no number of an order.</source>
      <translation>{number} не е номер на поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/flow_samples.py" />
      <source>{number} was read: {status}.</source>
      <translation>{number} е прочетено: {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} are being checked: eMAG did not say what became of them.</source>
      <translation>{n} се проверяват: eMAG не каза какво е станало с тях.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} need your decision: see the Outbox.</source>
      <translation>{n} чакат вашето решение: вижте „Изходящи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} not sent because eMAG would refuse them: they are staged again.</source>
      <translation>{n} не са изпратени, защото eMAG би ги отказал: отново са подготвени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} refused by eMAG.</source>
      <translation>{n} отказани от eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} saved with remarks.</source>
      <translation>{n} запазени със забележки.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} saved.</source>
      <translation>{n} запазени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>{n} wait to be sent.</source>
      <translation>{n} чакат изпращане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>{old} -&gt; {new} looks like a slip of the decimal separator.</source>
      <translation>{old} -&gt; {new} прилича на грешка в десетичния знак.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} не може да се прочете: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>{path} cannot be used: {reason}.</source>
      <translation>{path} не може да се използва: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/atomic_file.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} не може да се запише: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} could not be brought up to date: step {number} ({title}) would break its references.</source>
      <translation>{path} не можа да се обнови: стъпка {number} ({title}) би развалила връзките му.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/awb_received.py" />
      <location filename="../../emag_desk/store/invoice_register.py" />
      <source>{path} could not be read: {reason}.</source>
      <translation>{path} не можа да се прочете: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <location filename="../../emag_desk/store/generation.py" />
      <location filename="../../emag_desk/store/line_file.py" />
      <source>{path} could not be written: {reason}.</source>
      <translation>{path} не можа да се запише: {reason}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{path} has {size} MB; at most {most} MB can be imported.</source>
      <translation>{path} е {size} MB; могат да се внесат най-много {most} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} is a database of another program.</source>
      <translation>{path} е база данни на друга програма.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/awb.py" />
      <source>{path} is a directory.</source>
      <translation>{path} е папка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <location filename="../../emag_desk/store/database.py" />
      <source>{path} is damaged.</source>
      <translation>{path} е повреден.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{path} is not a private key, or its password is another one: {reason}</source>
      <translation>{path} не е частен ключ или паролата му е друга: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} was written by a newer version of eMAG Desk.</source>
      <translation>{path} е записан от по-нова версия на eMAG Desk.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/return_dossier.py" />
      <source>{quantity} x {name}</source>
      <translation>{quantity} x {name}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/action_words.py" />
      <source>{quantity} x {offer} come back.</source>
      <translation>Връщат се {quantity} x {offer}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/payload.py" />
      <source>{route} takes at most {most} items at a time, not {count}.</source>
      <translation>{route} приема най-много {most} елемента наведнъж, а не {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/payload.py" />
      <source>{route} takes at most {most} values at a time, not {count}.</source>
      <translation>{route} приема най-много {most} стойности наведнъж, а не {count}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/campaigns.py" />
      <source>{stock} pieces are promised, {own} are in stock.</source>
      <translation>Обещани са {stock} броя, в наличност са {own}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/interval_list.py" />
      <source>{text} is no time such as 02.03.2026 10:00.</source>
      <translation>{text} не е час като 02.03.2026 10:00.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/command_line/document_export.py" />
      <source>{text} is not a day.</source>
      <translation>{text} не е дата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_keys.py" />
      <source>{text} is not a list of values.</source>
      <translation>{text} не е списък със стойности.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>{text} is not a number.</source>
      <translation>{text} не е число.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>{text} is not a price with up to four decimals.</source>
      <translation>{text} не е цена с най-много четири знака след запетаята.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_keys.py" />
      <source>{text} is not a value with parts.</source>
      <translation>{text} не е стойност с части.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>{text} is not an ending between 0 and 0.99.</source>
      <translation>{text} не е окончание между 0 и 0,99.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} cannot be fetched: the server says HTTP {status}.</source>
      <translation>{url} не може да се изтегли: сървърът казва HTTP {status}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} is not encrypted.</source>
      <translation>{url} не е криптиран.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} leads from one address to the next without an end.</source>
      <translation>{url} води от един адрес към друг без край.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{url} leads to another address.</source>
      <translation>{url} води към друг адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} may not be read by everybody (HTTP {status}).</source>
      <translation>{url} не може да се чете от всички (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} shows another PDF than the one that was put there.</source>
      <translation>{url} показва друг PDF, а не поставения там.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/fetch.py" />
      <source>{url} shows something else than the PDF, perhaps a page to log in.</source>
      <translation>{url} показва нещо друго, а не PDF файла, може би страница за вход.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/sftp.py" />
      <source>{username} may not write into {directory} on {host}.</source>
      <translation>{username} няма право да пише в {directory} на {host}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/publish/webdav.py" />
      <source>{username} may not write into {url}.</source>
      <translation>{username} няма право да пише в {url}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product.py" />
      <source>{value} cannot be sent as {key}.</source>
      <translation>{value} не може да се изпрати като {key}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is a new value: people of eMAG look at it first.</source>
      <translation>{value} е нова стойност: първо я преглеждат хора от eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offers/campaign_rows.py" />
      <source>{value} is no number.</source>
      <translation>{value} не е число.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/measurement_table.py" />
      <source>{value} is no size or weight.</source>
      <translation>{value} не е размер или тегло.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a date such as 2026-01-31.</source>
      <translation>{value} не е дата като 2026-01-31.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a number with a unit, such as 30 cm.</source>
      <translation>{value} не е число с мерна единица, например 30 cm.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a number.</source>
      <translation>{value} не е число.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a price with up to four decimals.</source>
      <translation>{value} не е цена с най-много четири знака след запетаята.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a public address on the web: eMAG fetches the image from there.</source>
      <translation>{value} не е публичен адрес в интернет: оттам eMAG взема изображението.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a resolution, such as 640 x 480.</source>
      <translation>{value} не е резолюция, например 640 x 480.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a value that eMAG takes here.</source>
      <translation>{value} не е стойност, която eMAG приема тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a value that eMAG takes here. Is {near} meant?</source>
      <translation>{value} не е стойност, която eMAG приема тук. Имате предвид {near}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a volume, such as 30 x 40 x 50 - 10.</source>
      <translation>{value} не е обем, например 30 x 40 x 50 - 10.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not a whole number.</source>
      <translation>{value} не е цяло число.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <location filename="../../emag_desk/ui/ean_paste.py" />
      <source>{value} is not an EAN of 6 to 14 digits.</source>
      <translation>{value} не е EAN от 6 до 14 цифри.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not an EAN. Is {near} meant?</source>
      <translation>{value} не е EAN. Имате предвид {near}?</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not an address on the web.</source>
      <translation>{value} не е адрес в интернет.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not an e-mail address.</source>
      <translation>{value} не е имейл адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} is not one of the choices.</source>
      <translation>{value} не е сред възможностите.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>{value} makes no sense.</source>
      <translation>{value} няма смисъл.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/tour/guide.py" />
      <source>{what} did not come within {seconds} seconds.</source>
      <translation>{what} не дойде за {seconds} секунди.</translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>&amp;Close</source>
      <translation>&amp;Затваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>Cancel</source>
      <translation>Отказ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>That did not work</source>
      <translation>Не се получи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/dialogs.py" />
      <source>Type {wanted} to go on</source>
      <translation>Напишете {wanted}, за да продължите</translation>
    </message>
  </context>
  <context>
    <name>field_editors</name>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>{label}, warehouse {number}</source>
      <translation>{label}, склад {number}</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Characteristic {number}</source>
      <translation>Характеристика {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <source>and {count} more</source>
      <translation>и още {count}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>{field} (warehouse {warehouse})</source>
      <translation>{field} (склад {warehouse})</translation>
    </message>
  </context>
  <context>
    <name>invoice</name>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Attaching</source>
      <translation>Прикачване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Bank</source>
      <translation>Банка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Credit notes</source>
      <translation>Кредитни известия</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Left of it: {amount}.</source>
      <translation>Остава от нея: {amount}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Name</source>
      <translation>Име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Not what was written down</source>
      <translation>Не е каквото е било записано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Number in the ERP</source>
      <translation>Номер в ERP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Numbers left out before</source>
      <translation>Пропуснати номера преди това</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Order</source>
      <translation>Поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Shipped</source>
      <translation>Изпратена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Still owed</source>
      <translation>Още дължимо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Taken back by {number} of {day}: {amount}.</source>
      <translation>Сторнирана с {number} от {day}: {amount}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Takes back {number} of {day}: {amount}.</source>
      <translation>Сторнира {number} от {day}: {amount}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Takes back {number}, which is not here.</source>
      <translation>Сторнира {number}, която не е тук.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Tax number</source>
      <translation>Данъчен номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Telling the ERP</source>
      <translation>Съобщаване на ERP</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Telling the payment</source>
      <translation>Съобщаване на плащането</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>To pay by</source>
      <translation>Платима до</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Total</source>
      <translation>Общо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Total of the order</source>
      <translation>Общо на поръчката</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Trade register</source>
      <translation>Търговски регистър</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>VAT {rate} on {net}</source>
      <translation>ДДС {rate} върху {net}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Without VAT</source>
      <translation>Без ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>Written by</source>
      <translation>Издадена от</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>eMAG does not say which invoice it takes back.</source>
      <translation>eMAG не казва коя фактура сторнира тя.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/invoices/facts.py" />
      <source>{price} each without VAT, VAT {rate}</source>
      <translation>{price} за брой без ДДС, ДДС {rate}</translation>
    </message>
  </context>
  <context>
    <name>links</name>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>&amp;Open</source>
      <translation>&amp;Отваряне</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>Open a link</source>
      <translation>Отваряне на връзка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>Open this address in your browser? It does not belong to eMAG.</source>
      <translation>Да се отвори ли този адрес в браузъра? Не принадлежи на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/links.py" />
      <source>This is not the address of a web page.</source>
      <translation>Това не е адрес на уеб страница.</translation>
    </message>
  </context>
  <context>
    <name>moments</name>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>a few seconds left</source>
      <translation>остават няколко секунди</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {hours} h {minutes} min</source>
      <translation>около {hours} ч {minutes} мин</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {hours} h {minutes} min left, until {until}</source>
      <translation>остават около {hours} ч {minutes} мин, до {until}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {minutes} min</source>
      <translation>около {minutes} мин</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {minutes} min left, until {until}</source>
      <translation>остават около {minutes} мин, до {until}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {seconds} s</source>
      <translation>около {seconds} s</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/moments.py" />
      <source>about {seconds} s left</source>
      <translation>остават около {seconds} s</translation>
    </message>
  </context>
  <context>
    <name>offer</name>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Best price</source>
      <translation>Най-добра цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Brand</source>
      <translation>Марка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Category</source>
      <translation>Категория</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Competitors</source>
      <translation>Конкуренти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Documentation</source>
      <translation>Документация</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EAN</source>
      <translation>EAN</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>EU representative</source>
      <translation>Представител в ЕС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Eligible</source>
      <translation>Допустима</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Family</source>
      <translation>Семейство</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Green tax, with VAT</source>
      <translation>Екотакса, с ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Has the buy button</source>
      <translation>Има buy button</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Invalid price</source>
      <translation>Невалидна цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Manufacturer</source>
      <translation>Производител</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Offer</source>
      <translation>Оферта</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Offer id</source>
      <translation>Id на офертата</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Ours</source>
      <translation>Наша</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Out of stock</source>
      <translation>Без наличност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>PNK</source>
      <translation>PNK</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Part number</source>
      <translation>Продуктов номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rank</source>
      <translation>Място</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Rank {rank}</source>
      <translation>Място {rank}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Safety information</source>
      <translation>Информация за безопасност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Smart Deals</source>
      <translation>Smart Deals</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Translation</source>
      <translation>Превод</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Vanished</source>
      <translation>Изчезнала</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>Warranty</source>
      <translation>Гаранция</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>can be sold</source>
      <translation>може да се продава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>cannot be sold</source>
      <translation>не може да се продава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>enrolled</source>
      <translation>включена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>given</source>
      <translation>дадено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>has the badge</source>
      <translation>има значка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>is the best price</source>
      <translation>е най-добрата цена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>missing</source>
      <translation>липсва</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>no</source>
      <translation>не</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>not enrolled</source>
      <translation>не е включена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>owned by somebody else</source>
      <translation>собственост на друг</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>yes</source>
      <translation>да</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>yours to edit</source>
      <translation>можете да я редактирате</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{months} months</source>
      <translation>{months} месеца</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{percent} against the best price, {difference} {currency}</source>
      <translation>{percent} спрямо най-добрата цена, {difference} {currency}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>{rank} of {count}</source>
      <translation>{rank} от {count}</translation>
    </message>
  </context>
  <context>
    <name>order</name>
    <message>
      <location filename="../../emag_desk/ui/orders/many.py" />
      <source>As read {time}. What has changed since is not overwritten: you are told of each such order.</source>
      <translation>Както е прочетена {time}. Промененото оттогава не се презаписва: ще ви се каже за всяка такава поръчка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/at_hand.py" />
      <source>As read {time}: {reason} Before anything is sent the order is read again, and nothing is sent if it changed.</source>
      <translation>Както е прочетена {time}: {reason} Преди изпращане поръчката се прочита отново и ако се е променила, нищо не се изпраща.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Bank</source>
      <translation>Банка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Can become: {statuses}.</source>
      <translation>Може да стане: {statuses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Cancelled because</source>
      <translation>Причина за отмяната</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Changed</source>
      <translation>Променени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>City</source>
      <translation>Град</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Company</source>
      <translation>Фирма</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Country</source>
      <translation>Държава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>County</source>
      <translation>Област</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Courier</source>
      <translation>Куриер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Courier's office</source>
      <translation>Офис на куриера</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Customer</source>
      <translation>Клиент</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Customer wants to cancel</source>
      <translation>Клиентът иска отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Delivery</source>
      <translation>Доставка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Deposit (SGR), {count} containers</source>
      <translation>Депозит (SGR), {count} опаковки</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Deposits (SGR)</source>
      <translation>Депозити (SGR)</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Document</source>
      <translation>Документ</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Finalized</source>
      <translation>Финализирана</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Late</source>
      <translation>Закъснели</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Locker</source>
      <translation>Автомат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Name</source>
      <translation>Име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Next: acknowledge it, then it is in progress.</source>
      <translation>Следва: потвърдете я, тогава е в обработка.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Nothing more can be done about its status.</source>
      <translation>По статуса ѝ повече нищо не може да се направи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Ordered</source>
      <translation>Поръчано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Paid</source>
      <translation>Платено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Part of order</source>
      <translation>Част от поръчка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Payment</source>
      <translation>Плащане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Products</source>
      <translation>Продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Refunded</source>
      <translation>Възстановена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Register number</source>
      <translation>Регистрационен номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Serial numbers {numbers}</source>
      <translation>Серийни номера {numbers}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Ship by</source>
      <translation>Изпращане до</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Street</source>
      <translation>Улица</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Tax number</source>
      <translation>Данъчен номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>To</source>
      <translation>До</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>To collect at the door</source>
      <translation>За събиране при доставка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Total</source>
      <translation>Общо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Transport</source>
      <translation>Транспорт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Voucher</source>
      <translation>Ваучер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Voucher ({sponsor})</source>
      <translation>Ваучер ({sponsor})</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>Without invoice</source>
      <translation>Без фактура</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>chosen by eMAG</source>
      <translation>избран от eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>dropped</source>
      <translation>отпаднал</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>eMAG lets nobody issue an AWB here</source>
      <translation>eMAG не позволява тук да се издава AWB</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>eMAG: {changes}</source>
      <translation>eMAG: {changes}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>issued {time}</source>
      <translation>издаден {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>not yet</source>
      <translation>още не</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>number not known yet</source>
      <translation>номерът още не е известен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>of it VAT {rate}</source>
      <translation>от това ДДС {rate}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>on {net} without VAT</source>
      <translation>върху {net} без ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>printed {time}</source>
      <translation>отпечатан {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>the customer no longer wants to cancel</source>
      <translation>клиентът вече не иска отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>the customer wants to cancel</source>
      <translation>клиентът иска отмяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>yes</source>
      <translation>да</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>{back} of {ordered} given back</source>
      <translation>върнати {back} от {ordered}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/past.py" />
      <source>{old} → {new} pieces</source>
      <translation>{old} → {new} броя</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>{price} each, VAT {rate}</source>
      <translation>по {price}, ДДС {rate}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/facts.py" />
      <source>{status} (until {time})</source>
      <translation>{status} (до {time})</translation>
    </message>
  </context>
  <context>
    <name>outcome</name>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Done.</source>
      <translation>Готово.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>It is written down and waits: {reason}</source>
      <translation>Записано е и чака: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Not ordered: {reason}</source>
      <translation>Не е заявено: {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>Written down. Waiting for eMAG's answer…</source>
      <translation>Записано. Чака се отговорът на eMAG…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG gave no reason.</source>
      <translation>eMAG не посочи причина.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>eMAG's answer is unknown. It is being looked up, and nothing is repeated. You can close this.</source>
      <translation>Отговорът на eMAG не е известен. Проверява се и нищо не се повтаря. Можете да затворите това.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} done</source>
      <translation>{count} направени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} need you: see the Outbox</source>
      <translation>{count} чакат вас: вижте „Изходящи“</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} not ordered</source>
      <translation>{count} не са заявени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} refused by eMAG</source>
      <translation>{count} отказани от eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} taken back</source>
      <translation>{count} върнати</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{count} under way</source>
      <translation>{count} в ход</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{deed}: nobody knows whether eMAG did it. Nothing is repeated. Look in the eMAG panel, then decide under Outbox, Needs you. {said}</source>
      <translation>{deed}: никой не знае дали eMAG го е направил. Нищо не се повтаря. Вижте в панела на eMAG и решете в „Изходящи“, „Чакат вас“. {said}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{deed}: refused. {reason}</source>
      <translation>{deed}: отказано. {reason}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{deed}: taken back before it was sent.</source>
      <translation>{deed}: оттеглено преди изпращане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/orders/outcome.py" />
      <source>{done} eMAG remarks: {remarks}</source>
      <translation>{done} eMAG отбелязва: {remarks}</translation>
    </message>
  </context>
  <context>
    <name>product_preview</name>
    <message>
      <location filename="../../emag_desk/ui/product_preview.py" />
      <source>Nothing changed: nothing would be sent.</source>
      <translation>Нищо не е променено: нищо не би се изпратило.</translation>
    </message>
  </context>
  <context>
    <name>rejections</name>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>Characteristic {number}</source>
      <translation>Характеристика {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>The product as a whole</source>
      <translation>Продуктът като цяло</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>not sent from here yet</source>
      <translation>още не е изпращано оттук</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>sent once</source>
      <translation>изпратено веднъж</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>sent twice</source>
      <translation>изпратено два пъти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/rejection_groups.py" />
      <source>sent {count} times</source>
      <translation>изпратено {count} пъти</translation>
    </message>
  </context>
  <context>
    <name>return</name>
    <message>
      <location filename="../../emag_desk/ui/returns/at_hand.py" />
      <source>As read {time}. What has changed since is not overwritten: you are told of each such return.</source>
      <translation>Както е прочетено {time}. Промененото оттогава не се презаписва: ще ви се каже за всяко такова връщане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Asked</source>
      <translation>Поискано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Bank</source>
      <translation>Банка</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>City</source>
      <translation>Град</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Company</source>
      <translation>Фирма</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Country</source>
      <translation>Държава</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>County</source>
      <translation>Област</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Customer wants</source>
      <translation>Клиентът иска</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Customer: {text}</source>
      <translation>Клиент: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Diagnostic: {text}</source>
      <translation>Диагностика: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Due soon</source>
      <translation>Наближава срокът</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Fast return</source>
      <translation>Бързо връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Fee for sending it back</source>
      <translation>Такса за обратно изпращане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Fetched about</source>
      <translation>Вземане около</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Finish by</source>
      <translation>Срок до</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Genius</source>
      <translation>Genius</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Goes back</source>
      <translation>Сума обратно</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Goes to</source>
      <translation>До</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Here about</source>
      <translation>Тук около</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Holder</source>
      <translation>Титуляр</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>How</source>
      <translation>Начин</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Kept back</source>
      <translation>Удържано</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Locker</source>
      <translation>Автомат</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Name</source>
      <translation>Име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Next: {deeds}.</source>
      <translation>Следва: {deeds}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Nothing more can be done about its status.</source>
      <translation>По статуса ѝ повече нищо не може да се направи.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>On</source>
      <translation>На</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Order {number}</source>
      <translation>Поръчка {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Order {number} · {status} · {total}</source>
      <translation>Поръчка {number} · {status} · {total}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Overdue</source>
      <translation>Просрочено</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Part of return</source>
      <translation>Част от връщане</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Possible from</source>
      <translation>Възможно от</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Product</source>
      <translation>Продукт</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Product {number}</source>
      <translation>Продукт {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Products</source>
      <translation>Продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Refused: {text}</source>
      <translation>Отказано: {text}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>Reservation {number}</source>
      <translation>Резервация {number}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Status because</source>
      <translation>Причина за статуса</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Street</source>
      <translation>Улица</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>Your number</source>
      <translation>Вашият номер</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>eMAG handles this return itself (FBE): nothing is to be done here.</source>
      <translation>eMAG сам обработва това връщане (FBE): тук няма какво да се прави.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>eMAG's number</source>
      <translation>Номер на eMAG</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>eMAG: {changes}</source>
      <translation>eMAG: {changes}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>number not known yet</source>
      <translation>номерът още не е известен</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>ordered from here</source>
      <translation>поръчан оттук</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>read {time}</source>
      <translation>прочетена {time}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>refund {old} → {new}</source>
      <translation>възстановяване {old} → {new}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>yes</source>
      <translation>да</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/facts.py" />
      <source>{money} are kept back</source>
      <translation>удържат се {money}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/returns/past.py" />
      <source>{old} → {new} pieces</source>
      <translation>{old} → {new} броя</translation>
    </message>
  </context>
</TS>
