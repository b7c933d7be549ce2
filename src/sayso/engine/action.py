"""What people do in public: actions, and the groups rules speak of."""

from __future__ import annotations

ACTIONS: tuple[str, ...] = (
    "publish",
    "reply",
    "comment",
    "share",
    "share_with_comment",
    "like",
    "follow",
    "block",
    "connect",
    "message",
    "review",
    "speak_to_press",
    "advertise",
    "create_channel",
    "rename_channel",
    "close_channel",
    "grant_access",
    "update_profile",
    "use_ai_service",
    "delete",
    "correct",
    "report",
)
"""Every action there is. *Asking first* is a property of the draft, not an action."""

GROUPS: dict[str, tuple[str, ...]] = {
    "any": ACTIONS,
    "say": ("publish", "reply", "comment", "share_with_comment", "review", "speak_to_press"),
    "communicate": (
        "publish",
        "reply",
        "comment",
        "share",
        "share_with_comment",
        "like",
        "review",
        "speak_to_press",
        "advertise",
        "message",
    ),
    "post": ("publish", "reply", "comment", "share", "share_with_comment"),
    "pass_on": ("share", "share_with_comment", "like"),
    "network": ("follow", "connect", "block"),
    "run_channel": ("create_channel", "rename_channel", "close_channel", "grant_access"),
    "mend": ("delete", "correct", "report"),
}
"""Names that stand for several actions: ``say`` is in own words, ``communicate`` anything heard."""


def spread(names: tuple[str, ...]) -> frozenset[str]:
    """The single actions behind ``names`` (actions and groups); nothing named means every action."""
    if not names:
        return frozenset(ACTIONS)
    return frozenset(action for name in names for action in GROUPS.get(name, (name,)))
