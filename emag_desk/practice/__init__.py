"""The practice marketplace: a server of its own that speaks eMAG's protocol. Shares no model with the client.

What no source has recorded is assumed here, and a client must not lean on it: the success `results` of
`product_offer/save`; the texts of refusals about price, recommended price, handling time, VAT, status, mandatory
fields, dates, filters and more than 50 entities; the maintenance page; the body of a 401; the status of a refused
address (200 here, 403 by switch); the names of the newer rate-limit headers; what counts as an input value in JSON;
the order of rows; a list of ids as filter; that warehouses which a save does not name keep their stock; which
warehouse `offer_stock` sets; what a price does to the buy button and to `offer_validation_status`; VAT ids; what
eMAG's catalogue knows; the form of `iso2`; of products: what each module of rules lists as assumed, which lists a save
replaces, which brands and EANs people turn down, how long they need (a minute a stage), and the tree of categories;
of orders: the success `results` of `order/save`, the texts of its refusals and those of acknowledge for anything but a
second time, all of unlock-courier, the numbers of `refund_status`, that a voucher stands at one level only, that
vouchers and deposits shrink with the pieces that are left, that a piece is paid in whole coins, that a return gives
back the shipping as well, that a cancelled order does not give its stock back, that a customer's data which a save
sends is kept; of parcels: every text but `Emag id or reservation id is mandatory` and `Vendor is not the AWB's owner`,
states other than DLV, RET and CAN and how long each takes, that couriers number by platform, and what each module of
rules lists; of returns and invoices: what a state demands, the success of `rma/save`, that each accepted save of a
finished return gives the money again, that eMAG bills every ten days, and rates of commission; which campaigns there
are; and everything about the ERP paths.

`product_rules.validate` is everything that is checked of one product; `POST /_practice/validate/{platform}` calls it.
`POST /_practice/category/{platform}` adds a category, `POST /_practice/category/{platform}/{id}` changes one,
`POST /_practice/validation` lets time pass and `POST /_practice/validation/{platform}/{id}` decides.
`POST /_practice/orders/arrive` brings new orders, `POST /_practice/orders/{platform}/{id}` changes one.
`control_awb`, `control_returns` and `control_extras` list the routes for parcels, returns and what hangs on offers.
"""
