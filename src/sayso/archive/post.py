"""One published statement as the archive keeps it."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct, msgpack

from sayso.engine.statement import Statement


class Post(Struct, frozen=True, kw_only=True, array_like=True):
    """What was said, where, by whom, when; ``live`` until it is withdrawn.

    Two posts with one ``id`` are one statement and its correction: the later appended one counts.
    """

    id: str
    channel: str = ""
    author: str = ""
    language: str = ""
    time: datetime
    text: str
    link: str = ""
    live: bool = True

    @classmethod
    def of(cls, statement: Statement, link: str = "") -> Post:
        """A company's published statement."""
        return cls(
            id=statement.id,
            channel=statement.channel,
            author=statement.author,
            language=statement.language,
            time=statement.time,
            text=statement.text,
            link=link,
        )


_ENCODER = msgpack.Encoder()
_DECODER = msgpack.Decoder(Post)


def pack(post: Post) -> bytes:
    """``post`` as bytes."""
    return _ENCODER.encode(post)


def unpack(packed: bytes | memoryview) -> Post:
    """The post that was packed. Raises `msgspec.DecodeError` where it was none."""
    return _DECODER.decode(packed)


def tick(post: Post) -> int:
    """When it was said, in microseconds; a time without a zone is read as UTC."""
    time = post.time
    whole = (
        time.toordinal() * 86_400 + time.hour * 3_600 + time.minute * 60 + time.second
    ) * 1_000_000
    offset = time.utcoffset()
    return whole + time.microsecond - (0 if offset is None else int(offset.total_seconds() * 1e6))
