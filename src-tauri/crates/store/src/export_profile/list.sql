SELECT code, profile FROM export_profile ORDER BY code
