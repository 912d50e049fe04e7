SELECT value FROM secret WHERE name = 'signing-seed'
