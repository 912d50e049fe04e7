SELECT basis FROM standing_basis WHERE id = 1
