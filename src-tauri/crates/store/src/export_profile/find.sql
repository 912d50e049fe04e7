SELECT profile FROM export_profile WHERE code = :code
