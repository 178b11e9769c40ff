### Selling without a visit

sell-title = Sell
sell-unnamed = Unnamed buyer
sell-whom = Find whoever buys, or sell to somebody who does not say who they are.
sell-about = Goods or services without a visit. What is not paid on the next page stays as debt.
sell-unnamed-about = Paid at once: nobody knows whom to ask later.
sell-save = Sell
sell-seller = Sold by
sell-cash-about = Empty everywhere: all of it in cash.
sell-done = It is sold.
sell-done-change = It is sold. Change: { $name }
sell-nothing = Choose what is sold.
sell-missing = { $sum } is missing: an unnamed buyer pays everything at once.
sell-too-much = { $sum } too much.
sell-no-seller = Nobody sells yet: enter an employee who sees no patients, for example the front desk.
deed-sell = sold without a visit
