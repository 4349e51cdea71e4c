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
    <name>FilterBar</name>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Choose columns</source>
      <translation>Избор на колони</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Clear filters</source>
      <translation>Изчистване на филтрите</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Clear the search</source>
      <translation>Изчистване на търсенето</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Columns</source>
      <translation>Колони</translation>
    </message>
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
      <source>Saved views</source>
      <translation>Запазени изгледи</translation>
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
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Views</source>
      <translation>Изгледи</translation>
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
      <location filename="../../emag_desk/ui/main_window.py" />
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
      <source>Offers</source>
      <translation>Оферти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>Outbox</source>
      <translation>Изходящи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
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
      <source>The new language is used from the next start on.</source>
      <translation>Новият език се използва от следващото стартиране.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>They wait under Outbox, Needs you. Nothing is lost when you quit now.</source>
      <translation>Чакат в „Изходящи“, „Нужда от вас“. Нищо не се губи, ако излезете сега.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>eMAG may or may not have made one of your changes, and only you can say.</source>
      <translation>Не е известно дали eMAG е извършил една от промените; само вие можете да кажете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/main_window.py" />
      <source>eMAG may or may not have made {count} of your changes, and only you can say.</source>
      <translation>Не е известно дали eMAG е извършил {count} от промените; само вие можете да кажете.</translation>
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
      <source>eMAG may or may not have carried these out. Look at the offer in the eMAG panel, then decide. Until then nothing else is sent for it.</source>
      <translation>Може би eMAG ги е изпълнил, може би не. Вижте офертата в панела на eMAG и решете. Дотогава за нея не се изпраща нищо друго.</translation>
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
      <source>Copied the first {rows} rows. Export writes all of them.</source>
      <translation>Копирани са първите {rows} реда. Експортът записва всички.</translation>
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
      <source>&amp;Hide “{column}”</source>
      <translation>&amp;Скриване на „{column}“</translation>
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
      <source>&amp;Remove a view</source>
      <translation>&amp;Премахване на изглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>&amp;Save this view…</source>
      <translation>&amp;Запазване на изгледа…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Choose &amp;columns…</source>
      <translation>Избор на &amp;колони…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Fit &amp;width</source>
      <translation>Напасване на &amp;ширината</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Keep search, filters, columns and order under this name:</source>
      <translation>Запазване на търсенето, филтрите, колоните и реда под това име:</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>No saved views yet</source>
      <translation>Още няма запазени изгледи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Order as &amp;read</source>
      <translation>Както са &amp;прочетени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Save</source>
      <translation>Запазване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Save this view</source>
      <translation>Запазване на този изглед</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Saved as “{name}” under Views.</source>
      <translation>Запазен като „{name}“ в „Изгледи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Sort &amp;ascending</source>
      <translation>Сортиране &amp;възходящо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/offer_menus.py" />
      <source>Sort &amp;descending</source>
      <translation>Сортиране &amp;низходящо</translation>
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
    <name>OutboxTab</name>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>&amp;Cancel selected…</source>
      <translation>&amp;Отмяна на избраните…</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
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
      <location filename="../../emag_desk/ui/outbox_view.py" />
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
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Drop a change</source>
      <translation>Отказване от промяна</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Drop the change of {offer}?</source>
      <translation>Отказвате ли се от промяната на {offer}?</translation>
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
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Only if you looked and eMAG does not have it. Your name and the time are kept.</source>
      <translation>Само ако сте проверили и eMAG я няма. Името ви и часът се запазват.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Send again</source>
      <translation>Изпращане отново</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>Send the change of {offer} once more?</source>
      <translation>Да се изпрати ли още веднъж промяната на {offer}?</translation>
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
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>This cannot be taken back. Type {number} to send it once more.</source>
      <translation>Това не може да се върне. Напишете {number}, за да се изпрати още веднъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/outbox_view.py" />
      <source>eMAG Desk will not look after it any more. What eMAG has shows at the next pull.</source>
      <translation>eMAG Desk повече няма да се занимава с нея. Какво има eMAG, ще се види при следващото четене.</translation>
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
    <name>PreferencesDialog</name>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source> days</source>
      <translation> дни</translation>
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
      <source>&amp;Orders per second</source>
      <translation>&amp;Поръчки в секунда</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>&amp;Save</source>
      <translation>&amp;Запазване</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>A price that changes by this factor looks like a slipped decimal separator.</source>
      <translation>Цена, променена с този множител, прилича на сбъркан десетичен знак.</translation>
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
      <source>Read &amp;back after</source>
      <translation>&amp;Прочитане след</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>Request budget</source>
      <translation>Бюджет за заявки</translation>
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
      <source>Your &amp;name</source>
      <translation>&amp;Вашето име</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/preferences.py" />
      <source>eMAG asks to stay below 80 %.</source>
      <translation>eMAG иска да останете под 80 %.</translation>
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
      <source>{offers} offers</source>
      <translation>{offers} оферти</translation>
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
    <name>PullJobs</name>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>Reading {account}</source>
      <translation>Чете се {account}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account} was not read to the end; the next pull goes on from there. {problem}</source>
      <translation>{account} не е прочетен докрай; следващото четене продължава оттам. {problem}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/pull_jobs.py" />
      <source>{account}: {offers} offers read, {new} new, {changed} changed, {gone} no longer there.</source>
      <translation>{account}: {offers} прочетени оферти, {new} нови, {changed} променени, {gone} вече ги няма.</translation>
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
    <name>RowsEditor</name>
    <message>
      <location filename="../../emag_desk/ui/product_lists.py" />
      <source>Add</source>
      <translation>Добавяне</translation>
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
    <name>ShortcutList</name>
    <message>
      <location filename="../../emag_desk/ui/about.py" />
      <source>Keyboard shortcuts</source>
      <translation>Клавишни комбинации</translation>
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
      <source>See every staged change before anything is sent</source>
      <translation>Всяка подготвена промяна, преди да се изпрати нещо</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/window_actions.py" />
      <source>Tool bar</source>
      <translation>Лента с инструменти</translation>
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
    <name>desk</name>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>A PNK is made of letters and digits: the last part of the product's address on the site.</source>
      <translation>PNK се състои от букви и цифри: последната част от адреса на продукта в сайта.</translation>
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
      <location filename="../../emag_desk/domain/form_checks.py" />
      <source>A family has a number, a name and a type.</source>
      <translation>Семейството има номер, име и тип.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>A password in the proxy's address would be written to disk in the clear. Leave it out.</source>
      <translation>Парола в адреса на проксито би се записала в четим вид на диска. Пропуснете я.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>A web page refuses the call (HTTP status {status}): {detail}</source>
      <translation>Уеб страница отказва заявката (HTTP статус {status}): {detail}</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>API rights</source>
      <translation>Права за API</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Above the price: the difference is shown as a promotion.</source>
      <translation>Над цената: разликата се показва като промоция.</translation>
    </message>
    <message>
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
      <location filename="../../emag_desk/ui/offer_numbers.py" />
      <source>All numbers that eMAG takes for offers are used.</source>
      <translation>Всички номера, които eMAG приема за оферти, са използвани.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Answer</source>
      <translation>Отговор</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Ask for fewer items at a time.</source>
      <translation>Поискайте по-малко елементи наведнъж.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>At most {most} are taken.</source>
      <translation>Приемат се най-много {most}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Attach the offer to the product that eMAG names, or use another part number.</source>
      <translation>Свържете офертата с продукта, посочен от eMAG, или използвайте друг продуктов номер.</translation>
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
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Best price</source>
      <translation>Най-добра цена</translation>
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
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Cancelled</source>
      <translation>Отменена</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check that the number is right.</source>
      <translation>Проверете дали номерът е верен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the address and the dialect of the account.</source>
      <translation>Проверете адреса и диалекта на акаунта.</translation>
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
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check the free space and the rights of the folder, then save again.</source>
      <translation>Проверете свободното място и правата на папката и запазете отново.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check the proxy of the account.</source>
      <translation>Проверете проксито на акаунта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Check user name and password under Accounts; in the eMAG panel the user needs the right to use the API.</source>
      <translation>Проверете потребителското име и паролата в „Акаунти“; в панела на eMAG потребителят трябва да има право да ползва API.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Check who owns the file and whether you may read it.</source>
      <translation>Проверете чий е файлът и дали имате право да го четете.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
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
      <location filename="../../emag_desk/sync/atomic_file.py" />
      <source>Choose another place, or close the program that has the file open.</source>
      <translation>Изберете друго място или затворете програмата, която държи файла отворен.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Complete your seller account in the eMAG panel.</source>
      <translation>Попълнете акаунта си на продавач в панела на eMAG.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Connection</source>
      <translation>Връзка</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Couriers</source>
      <translation>Куриери</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <source>Currency</source>
      <translation>Валута</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Czech</source>
      <translation>Чешки</translation>
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
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Dropped</source>
      <translation>Изоставена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Dropped by a person</source>
      <translation>Изоставена от човек</translation>
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
      <location filename="../../emag_desk/ui/marks.py" />
      <source>Failed</source>
      <translation>Неуспешно</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Fetch the images again</source>
      <translation>Повторно изтегляне на изображенията</translation>
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
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Found by a person</source>
      <translation>Намерена от човек</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>Free some disk space and start again.</source>
      <translation>Освободете място на диска и стартирайте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/database.py" />
      <source>Free some disk space or close what else uses the file, and try again.</source>
      <translation>Освободете място на диска или затворете каквото още ползва файла и опитайте отново.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>French</source>
      <translation>Френски</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>From tomorrow to 60 days ahead.</source>
      <translation>От утре до 60 дни напред.</translation>
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
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>Give an EAN or a part number key (PNK), not both.</source>
      <translation>Дайте EAN или PNK, но не и двете.</translation>
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
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>In stock</source>
      <translation>В наличност</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>It is not counted as done. It is read back before anything else happens to it. If it happens again, tell eMAG's support.</source>
      <translation>Не се смята за направено. Прочита се отново, преди да се случи нещо друго. Ако се повтори, съобщете на поддръжката на eMAG.</translation>
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
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>It needs a column such as id, part_number, ean or part_number_key, and one such as sale_price, stock:1 or status. An export shows all of them.</source>
      <translation>Нужна е колона като id, part_number, ean или part_number_key и колона като sale_price, stock:1 или status. Експортът показва всички.</translation>
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
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Italian</source>
      <translation>Италиански</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Language of the texts</source>
      <translation>Език на текстовете</translation>
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
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>Leave user name and password out of the address: they have their own fields.</source>
      <translation>Не слагайте потребител и парола в адреса: имат свои полета.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Left to eMAG, the offer would be enrolled.</source>
      <translation>Ако се остави на eMAG, офертата би била включена.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/environment.py" />
      <source>Line {line} of {path} cannot be understood and was left out.</source>
      <translation>Ред {line} от {path} не се разбира и беше пропуснат.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Look at the request log; if it happens again, tell eMAG's support.</source>
      <translation>Вижте дневника на заявките; ако се повтори, съобщете на поддръжката на eMAG.</translation>
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
      <location filename="../../emag_desk/ui/product_form.py" />
      <source>More</source>
      <translation>Още</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings_document.py" />
      <source>Move the file away yourself, then start again.</source>
      <translation>Преместете файла сами и стартирайте отново.</translation>
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
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>Name, address and e-mail go together: all three, or none.</source>
      <translation>Името, адресът и имейлът вървят заедно: и трите или нито едно.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>Names the offer between you and eMAG for good. Suggested: the next free one.</source>
      <translation>Именува офертата между вас и eMAG завинаги. Предложение: следващият свободен.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Needs you</source>
      <translation>Чака вас</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/columns.py" />
      <location filename="../../emag_desk/ui/offer_facts.py" />
      <source>New documentation, validation pending</source>
      <translation>Нова документация, чака валидиране</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>No</source>
      <translation>Не</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Not encrypted, and need not be: it stays on this computer.</source>
      <translation>Не е криптирана и не е нужно: остава на този компютър.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Not sent</source>
      <translation>Неизпратено</translation>
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
      <location filename="../../emag_desk/tour/guide.py" />
      <source>Nothing has the cursor.</source>
      <translation>Курсорът не е никъде.</translation>
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
      <location filename="../../emag_desk/api/flows.py" />
      <source>On the marketplace only customers create returns.</source>
      <translation>В маркетплейса само клиентите създават връщания.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Only where the prices are not in the currency of the platform.</source>
      <translation>Само когато цените не са във валутата на платформата.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Orders</source>
      <translation>Поръчки</translation>
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
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Out of stock</source>
      <translation>Без наличност</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>Outcome unknown</source>
      <translation>Неизвестен резултат</translation>
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
      <location filename="../../emag_desk/ui/filter_bar.py" />
      <source>Pending</source>
      <translation>Чакащи</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/category_jobs.py" />
      <location filename="../../emag_desk/ui/category_places.py" />
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Polish</source>
      <translation>Полски</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_fields.py" />
      <location filename="../../emag_desk/domain/product_fields.py" />
      <location filename="../../emag_desk/ui/columns.py" />
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
      <location filename="../../emag_desk/domain/category_fields.py" />
      <source>Products that differ only in the characteristics of the family share one page.</source>
      <translation>Продуктите, които се различават само по характеристиките на семейството, имат обща страница.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>Public addresses of JPG or PNG files, at most 6000 × 6000 pixels and 8 MB.</source>
      <translation>Публични адреси на файлове JPG или PNG, най-много 6000 × 6000 пиксела и 8 MB.</translation>
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
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/field_words.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Refused</source>
      <translation>Отказана</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <source>Refused products</source>
      <translation>Отказани продукти</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/filter_bar.py" />
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
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Replaced</source>
      <translation>Заменена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
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
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Saved</source>
      <translation>Запазена</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Saved with remarks</source>
      <translation>Запазена със забележки</translation>
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
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
      <source>Sending</source>
      <translation>Изпраща се</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Set the clock, or let the operating system set it.</source>
      <translation>Сверете часовника или оставете операционната система да го направи.</translation>
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
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Size</source>
      <translation>Размер</translation>
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
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
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
      <location filename="../../emag_desk/ui/bulk_edit.py" />
      <source>Take staged edits back</source>
      <translation>Оттегляне на подготвените промени</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <location filename="../../emag_desk/ui/category_characteristics.py" />
      <location filename="../../emag_desk/ui/category_values.py" />
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>The VAT rate of this offer is not known.</source>
      <translation>Ставката на ДДС на тази оферта не е известна.</translation>
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
      <location filename="../../emag_desk/ui/account_form.py" />
      <source>The address must begin with https:// so that nobody on the way can read the password.</source>
      <translation>Адресът трябва да започва с https://, за да не може никой по пътя да прочете паролата.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/credentials.py" />
      <source>The address of the account {name} holds a user name or a password.</source>
      <translation>Адресът на акаунта {name} съдържа потребителско име или парола.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>The connection to {host} is not encrypted.</source>
      <translation>Връзката с {host} не е криптирана.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/files.py" />
      <source>The data directory {path} is on a network drive, where a database is not safe.</source>
      <translation>Папката с данни {path} е на мрежов диск, където база данни не е в безопасност.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/value_checks.py" />
      <source>The date must be from {earliest} to {latest}.</source>
      <translation>Датата трябва да е от {earliest} до {latest}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>The ending of {name} says nothing about its format.</source>
      <translation>Разширението на {name} не казва нищо за формата.</translation>
    </message>
    <message>
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
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>The first row names no offer and field that could be imported; it has: {headings}.</source>
      <translation>Първият ред не посочва оферта и поле, които могат да се внесат; в него има: {headings}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/report.py" />
      <source>The folder {path} cannot be used: {reason}.</source>
      <translation>Папката {path} не може да се използва: {reason}.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>The last part of the product's address on the site.</source>
      <translation>Последната част от адреса на продукта в сайта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/cache_file.py" />
      <source>The local copy of your offers was damaged and has been started anew; the old file is {path}. Pull the offers again. Your changes are kept elsewhere and are not touched.</source>
      <translation>Локалното копие на офертите беше повредено и е започнато наново; старият файл е {path}. Прочетете офертите отново. Промените ви се пазят отделно и не са засегнати.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>The marketplace has no call for this step: {purpose}.</source>
      <translation>Маркетплейсът няма заявка за тази стъпка: {purpose}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>The marketplace keeps the payment status of an order itself.</source>
      <translation>Маркетплейсът сам води статуса на плащане на поръчката.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/form_checks.py" />
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The minimum price {low} is above the maximum price {high}.</source>
      <translation>Минималната цена {low} е над максималната {high}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>The name {host} cannot be found.</source>
      <translation>Името {host} не може да бъде намерено.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/ean_sheet.py" />
      <source>The number {number} is here twice.</source>
      <translation>Номер {number} е тук два пъти.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The offer will no longer be on sale.</source>
      <translation>Офертата вече няма да се продава.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox.py" />
      <source>The outbox {path} cannot be read: {reason}.</source>
      <translation>Изходящата опашка {path} не може да се прочете: {reason}.</translation>
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
      <location filename="../../emag_desk/tour/guide.py" />
      <source>The picture {path} cannot be written.</source>
      <translation>Изображението {path} не може да се запише.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/settings.py" />
      <source>The preference {name} cannot be {value} ({source}): the default is used.</source>
      <translation>Предпочитанието {name} не може да е {value} ({source}): използва се стойността по подразбиране.</translation>
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
      <location filename="../../emag_desk/api/endpoints.py" />
      <source>The route {route} needs the number of what it is about.</source>
      <translation>Маршрутът {route} изисква номера на обекта.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>The searches by EAN that eMAG allows in a day are used up.</source>
      <translation>Търсенията по EAN, които eMAG разрешава на ден, са изчерпани.</translation>
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
      <location filename="../../emag_desk/domain/offer_rules.py" />
      <source>The stock goes to zero: the offer will no longer be on sale.</source>
      <translation>Наличността става нула: офертата вече няма да се продава.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/product_checks.py" />
      <source>The template of category {id} is not in the cache, so its characteristics could not be checked.</source>
      <translation>Шаблонът на категория {id} не е в кеша, затова характеристиките не можаха да се проверят.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/category_changes.py" />
      <source>The type of {name} was “{before}” and is “{after}” now.</source>
      <translation>Типът на {name} беше „{before}“, а вече е „{after}“.</translation>
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
      <location filename="../../emag_desk/command_line/spreadsheets.py" />
      <source>There is no filter {filter}.</source>
      <translation>Няма филтър {filter}.</translation>
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
      <location filename="../../emag_desk/ui/product_opening.py" />
      <source>There is no offer {number} among those of {name}.</source>
      <translation>Няма оферта {number} сред тези на {name}.</translation>
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
      <location filename="../../emag_desk/store/migrations.py" />
      <source>There is no room for a copy of {path}: {size} MB are needed.</source>
      <translation>Няма място за копие на {path}: нужни са {size} MB.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/flows.py" />
      <source>There is no step {step} in a flow {flow}.</source>
      <translation>Няма стъпка {step} в процеса {flow}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/domain/offer_operations.py" />
      <source>There is no value that could be changed.</source>
      <translation>Няма стойност, която да се промени.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/push_report.py" />
      <source>There was nothing to send.</source>
      <translation>Нямаше нищо за изпращане.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>This belongs to another country's platform: {messages}</source>
      <translation>Това принадлежи на платформата на друга държава: {messages}</translation>
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
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>This product has {count} values; eMAG takes at most {most} in one request.</source>
      <translation>Този продукт има {count} стойности; eMAG приема най-много {most} в една заявка.</translation>
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
      <location filename="../../emag_desk/ui/field_words.py" />
      <source>To be sent again, by a person</source>
      <translation>За повторно изпращане, от човек</translation>
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
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>Try again in {minutes} minutes.</source>
      <translation>Опитайте отново след {minutes} минути.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>Try again later. What may have been done is read back, not repeated.</source>
      <translation>Опитайте по-късно. Каквото може да е направено, се прочита отново, а не се повтаря.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
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
      <location filename="../../emag_desk/sync/connections.py" />
      <source>Type it under Accounts, or give it as EMAG_{variable}_PASSWORD.</source>
      <translation>Въведете я в „Акаунти“ или я дайте като EMAG_{variable}_PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/ui/field_editors.py" />
      <source>Ukrainian</source>
      <translation>Украински</translation>
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
      <location filename="../../emag_desk/sync/table_file.py" />
      <source>Use .csv, .xlsx or .json, or say --format.</source>
      <translation>Използвайте .csv, .xlsx или .json или задайте --format.</translation>
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
      <location filename="../../emag_desk/ui/command_detail.py" />
      <location filename="../../emag_desk/ui/ledger_model.py" />
      <location filename="../../emag_desk/ui/ledger_view.py" />
      <location filename="../../emag_desk/ui/marks.py" />
      <location filename="../../emag_desk/ui/offer_detail.py" />
      <location filename="../../emag_desk/ui/rejection_fix.py" />
      <location filename="../../emag_desk/ui/review_model.py" />
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
      <location filename="../../emag_desk/ui/category_finder.py" />
      <location filename="../../emag_desk/ui/category_head.py" />
      <location filename="../../emag_desk/ui/category_tree.py" />
      <source>Warranty mandatory</source>
      <translation>Задължителна гаранция</translation>
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
      <location filename="../../emag_desk/ui/columns.py" />
      <source>What the buyer pays, with VAT</source>
      <translation>Колко плаща купувачът, с ДДС</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/outbox_lock.py" />
      <source>What you approve here is sent by it. Close it to send from here.</source>
      <translation>Каквото одобрите тук, се изпраща от него. Затворете го, за да изпращате оттук.</translation>
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
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>Within {seconds} seconds of eMAG's.</source>
      <translation>В рамките на {seconds} секунди от този на eMAG.</translation>
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
      <location filename="../../emag_desk/environment.py" />
      <source>Write NAME=value, and put quotes around a value with spaces or a #.</source>
      <translation>Пишете ИМЕ=стойност и слагайте кавички около стойност с интервали или #.</translation>
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
      <location filename="../../emag_desk/sync/push_plan.py" />
      <location filename="../../emag_desk/sync/push_product.py" />
      <source>eMAG demands a value that this offer does not have yet: {fields}.</source>
      <translation>eMAG изисква стойност, която офертата още няма: {fields}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <location filename="../../emag_desk/api/outcomes.py" />
      <source>eMAG did not answer within {seconds} seconds.</source>
      <translation>eMAG не отговори за {seconds} секунди.</translation>
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
      <location filename="../../emag_desk/api/flows.py" />
      <source>eMAG fetches the PDF from its public address.</source>
      <translation>eMAG взема PDF файла от публичния му адрес.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG has no category {category}.</source>
      <translation>eMAG няма категория {category}.</translation>
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
      <location filename="../../emag_desk/sync/categories.py" />
      <source>eMAG's answer about a category makes no sense: {reason}.</source>
      <translation>Отговорът на eMAG за категория няма смисъл: {reason}.</translation>
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
      <location filename="../../emag_desk/domain/product_fields.py" />
      <source>months</source>
      <translation>месеца</translation>
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
      <location filename="../../emag_desk/sync/spreadsheet.py" />
      <source>row {row} already gives {key} of offer {id} as {value}.</source>
      <translation>ред {row} вече дава {key} на оферта {id} като {value}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>several offers have the code {code}: {ids}; give the id.</source>
      <translation>няколко оферти имат код {code}: {ids}; посочете id.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>the environment names an address that is not one</source>
      <translation>средата посочва адрес, който не е адрес</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>there is no account {name}.</source>
      <translation>няма акаунт {name}.</translation>
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
      <location filename="../../emag_desk/desk.py" />
      <source>{count} changes in the outbox are not what was written to disk. They will not be sent: see the Outbox.</source>
      <translation>{count} промени в изходящите не са каквито бяха записани на диска. Няма да бъдат изпратени: вижте „Изходящи“.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/pull.py" />
      <source>{count} offers were not in eMAG's list, but {there} of {asked} are still there: none was marked.</source>
      <translation>{count} оферти не бяха в списъка на eMAG, но {there} от {asked} още съществуват: нито една не е отбелязана.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/find_by_eans.py" />
      <source>{eans} is no EAN: one has 6 to 14 digits.</source>
      <translation>{eans} не е EAN: той има от 6 до 14 цифри.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} answers on port {port}.</source>
      <translation>{host} отговаря на порт {port}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/api/diagnosis.py" />
      <source>{host} is {addresses}.</source>
      <translation>{host} е {addresses}.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/sync/offer_match.py" />
      <source>{id} is not the id of an offer.</source>
      <translation>{id} не е id на оферта.</translation>
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
      <location filename="../../emag_desk/sync/sheet_file.py" />
      <source>{name} is not a spreadsheet that can be read.</source>
      <translation>{name} не е таблица, която може да се прочете.</translation>
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
      <location filename="../../emag_desk/store/database.py" />
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
      <location filename="../../emag_desk/store/cache_file.py" />
      <location filename="../../emag_desk/store/database.py" />
      <source>{path} is damaged.</source>
      <translation>{path} е повреден.</translation>
    </message>
    <message>
      <location filename="../../emag_desk/store/migrations.py" />
      <source>{path} was written by a newer version of eMAG Desk.</source>
      <translation>{path} е записан от по-нова версия на eMAG Desk.</translation>
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
</TS>
