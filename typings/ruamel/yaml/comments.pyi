from typing import Any

class Format:
    def set_flow_style(self) -> None: ...

class CommentedMap(dict[str, Any]):
    fa: Format
    def insert(self, pos: int, key: str, value: Any) -> None: ...

class CommentedSeq(list[Any]):
    fa: Format
