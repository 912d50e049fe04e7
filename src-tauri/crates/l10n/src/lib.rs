//! French and Arabic: typed messages, dates, money, amounts in words.
