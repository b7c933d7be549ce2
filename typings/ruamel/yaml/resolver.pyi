from typing import Any

class VersionedResolver:
    @property
    def versioned_resolver(self) -> dict[Any, Any]: ...
