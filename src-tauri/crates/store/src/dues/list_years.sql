SELECT year, amount, due_on FROM dues_year ORDER BY year DESC
