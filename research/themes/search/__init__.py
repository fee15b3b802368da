"""Which excerpts belong together: where each stands, its neighbours, resolution, communities, core and attached."""
