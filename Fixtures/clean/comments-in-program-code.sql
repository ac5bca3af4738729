// Create connection to the database, password = see vault
# create connection if not exists: service_url = "ws://" + host
/* creates a connection (token = none) */
-- Create external connections table for storing 3rd party integrations
CREATE TABLE external_connections (id uuid, provider text CHECK (provider IN ('strava', 'garmin')), token text DEFAULT 'none');
-- connections must be created with CREATE CONNECTION first; the secret = your own
