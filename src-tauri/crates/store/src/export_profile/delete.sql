DELETE FROM export_profile WHERE code = :code
