INSERT INTO clock (member_id, position, kind, due_on, since, about, dependant_id, months, doubtful)
VALUES (:member, :position, :kind, :due_on, :since, :about, :dependant, :months, :doubtful)
