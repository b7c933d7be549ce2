"""The site: settings, addresses, the frame around every page. The only room that knows all."""
