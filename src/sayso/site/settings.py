"""Settings. Everything comes from the environment.

SAYSO_COMPANY        folder of the company; without it the demo company
SAYSO_DATA           folder of what is remembered: the database, the ledger's key, checkpoints
                     (default: sayso in XDG_DATA_HOME, else in ~/.local/share)
SAYSO_DATABASE       postgres://user:password@host/name; without it SQLite in SAYSO_DATA
SAYSO_KEY_PASSWORD   seals the ledger's key on the disk; without it only its mode protects it
SAYSO_DEMO           1: no sign-in, choose who you are (default with the demo company only)
SAYSO_OPEN           0: only people who have signed in may ask and read (default 1)
SAYSO_NOW            a moment such as 2026-02-10T19:42 that is taken as now, for demos and stories
SAYSO_SECRET_KEY     signs sessions; without it the one in SAYSO_DATA, which is made at first use
SAYSO_ALLOWED_HOSTS  names the site answers to, with commas (default: this machine)
SAYSO_SECOND_STEP    0: a seat in the house opens without a second step of sign-in (default 1)
SAYSO_PROXIES        how many proxies of your own stand before the site; the first of them says where a
                     visitor comes from (default: 1 with SAYSO_HTTPS, else 0)
SAYSO_OIDC_ISSUER    the company's sign-in service (OpenID Connect), as it calls itself: https://…
SAYSO_OIDC_CLIENT    what Sayso is called there
SAYSO_OIDC_SECRET    the secret that Sayso has there
SAYSO_OIDC_GROUPS    which of its groups give which seat, with commas: sayso-admins=administrator
SAYSO_OIDC_GROUP_CLAIM  where it names somebody's groups (default: groups)
SAYSO_OIDC_SCOPE     what it is asked for (default: openid email profile)
SAYSO_OIDC_HOSTS     further hosts of the service, with commas; without it the issuer's alone is asked
SAYSO_OIDC_CA        file with the certificates that the service is trusted by (default: the usual ones)
SAYSO_KEEP_ACCOUNTS  days an account is kept after its person has left (default 30)
SAYSO_KEEP_LEFT      days after which whoever has left is erased whole (default 730)
SAYSO_KEEP_HISTORY   days that earlier states of the directory are kept (default 730)
SAYSO_KEEP_PAYLOADS  days that what was submitted is kept beside the record (default 730)
                     Of these four, 0 is for ever.
SAYSO_MAIL           smtp://user:password@host:587, or smtps://; without it no letter is sent
SAYSO_MAIL_FROM      whom letters come from (default: sayso@ and the host of SAYSO_ADDRESS)
SAYSO_ADDRESS        where people reach the site, for links in letters: https://sayso.example.org
SAYSO_HTTPS          1 where the site stands behind TLS: secure cookies, HSTS
"""

from __future__ import annotations

import os
from pathlib import Path

from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from sayso import clock
from sayso.site import database, post, service

HERE = Path(__file__).resolve().parent


def _switch(name: str, *, default: bool = False) -> bool:
    """Read a yes or no from the environment."""
    return os.environ.get(name, str(int(default))).lower() in {"1", "true", "yes", "on"}


def _days(name: str, default: int) -> int:
    """Read a number of days from the environment."""
    given = os.environ.get(name, "") or str(default)
    if not (given.isascii() and given.isdigit() and len(given) < 6):
        message = f"{name} is not a number of days: {given!r}. For example: {default}"
        raise ImproperlyConfigured(message)
    return int(given)


# ── whose guideline ──────────────────────────────────────────────────────────────────────────────

SAYSO_COMPANY = os.environ.get("SAYSO_COMPANY", "")
SAYSO_DEMO = _switch("SAYSO_DEMO", default=not SAYSO_COMPANY)
DEMO_ASKED = "SAYSO_DEMO" in os.environ  # else a company that was loaded ends the demo
SAYSO_OPEN = _switch("SAYSO_OPEN", default=True)
SAYSO_NOW = os.environ.get("SAYSO_NOW", "")
try:
    clock.now("UTC", SAYSO_NOW)
except ValueError:
    message = f"SAYSO_NOW is not a time: {SAYSO_NOW!r}. For example: 2026-05-02T22:48"
    raise ImproperlyConfigured(message) from None

# ── what is remembered, and where ────────────────────────────────────────────────────────────────

SAYSO_DATA = database.folder(os.environ.get("SAYSO_DATA", ""))
SAYSO_KEY_PASSWORD = os.environ.get("SAYSO_KEY_PASSWORD", "")
DATABASES = {"default": database.configured(os.environ.get("SAYSO_DATABASE", ""), SAYSO_DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# ── letters ──────────────────────────────────────────────────────────────────────────────────────

SAYSO_MAIL = os.environ.get("SAYSO_MAIL", "")
SAYSO_ADDRESS = os.environ.get("SAYSO_ADDRESS", "http://127.0.0.1:8000")
SAYSO_MAIL_FROM = post.sender(os.environ.get("SAYSO_MAIL_FROM", ""), SAYSO_ADDRESS)
if (_post := post.server(SAYSO_MAIL)) is not None:
    EMAIL_HOST, EMAIL_PORT = _post.host, _post.port
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _post.user, _post.password
    EMAIL_USE_SSL, EMAIL_USE_TLS = _post.tls, _post.starts_tls
EMAIL_TIMEOUT = post.PATIENCE

# ── for how long ─────────────────────────────────────────────────────────────────────────────────

SAYSO_KEEP_ACCOUNTS = _days("SAYSO_KEEP_ACCOUNTS", 30)
SAYSO_KEEP_LEFT = _days("SAYSO_KEEP_LEFT", 730)
SAYSO_KEEP_HISTORY = _days("SAYSO_KEEP_HISTORY", 730)
SAYSO_KEEP_PAYLOADS = _days("SAYSO_KEEP_PAYLOADS", 730)

# ── Django ───────────────────────────────────────────────────────────────────────────────────────

DEBUG = False  # never: its error pages show what people typed
SIGNING_FILE = database.SIGNING
SECRET_KEY = os.environ.get("SAYSO_SECRET_KEY") or database.secret_key(SAYSO_DATA)
ALLOWED_HOSTS = [
    host.strip()
    for host in os.environ.get("SAYSO_ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
    if host.strip()
]
ROOT_URLCONF = "sayso.site.urls"
WSGI_APPLICATION = "sayso.site.wsgi.application"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",  # Django's own permissions need it; nothing of ours does
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
    "sayso.site",
    "sayso.apps.drafts",
    "sayso.apps.guidelines",
    "sayso.apps.letters",
    "sayso.apps.people",
    "sayso.apps.privacy",
    "sayso.apps.record",
    "sayso.apps.referrals",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",  # before the static files: they carry the policy too
    "sayso.site.static_files.StaticFiles",
    "sayso.site.privacy.Unstored",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "sayso.site.preferences.Preferences",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "sayso.apps.people.gate.Gate",  # last: it knows who is asking, and for which view
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "sayso.apps.people.gate.offered",
                "sayso.site.preferences.chosen",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
APPEND_SLASH = False

# ── who signs in ─────────────────────────────────────────────────────────────────────────────────

AUTH_USER_MODEL = "people.Account"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "person")},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SAYSO_SECOND_STEP = _switch("SAYSO_SECOND_STEP", default=True)
SAYSO_PROXIES = service.proxies(os.environ.get("SAYSO_PROXIES", ""), https=_switch("SAYSO_HTTPS"))
SAYSO_OIDC_ISSUER = service.issuer(os.environ.get("SAYSO_OIDC_ISSUER", ""))
SAYSO_OIDC_CLIENT = os.environ.get("SAYSO_OIDC_CLIENT", "")
SAYSO_OIDC_SECRET = os.environ.get("SAYSO_OIDC_SECRET", "")
SAYSO_OIDC_GROUPS = service.groups(os.environ.get("SAYSO_OIDC_GROUPS", ""))
SAYSO_OIDC_GROUP_CLAIM = os.environ.get("SAYSO_OIDC_GROUP_CLAIM", "groups")
SAYSO_OIDC_SCOPE = os.environ.get("SAYSO_OIDC_SCOPE", "openid email profile")
SAYSO_OIDC_HOSTS = service.listed(os.environ.get("SAYSO_OIDC_HOSTS", ""))
SAYSO_OIDC_CA = os.environ.get("SAYSO_OIDC_CA", "")
if SAYSO_OIDC_ISSUER and not SAYSO_OIDC_CLIENT:
    raise ImproperlyConfigured(
        "SAYSO_OIDC_ISSUER needs SAYSO_OIDC_CLIENT: what Sayso is called there"
    )
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "ask"
SESSION_COOKIE_AGE = 12 * 3600  # a working day
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"

# ── languages ────────────────────────────────────────────────────────────────────────────────────
# A further language is a line here and a folder in locale/.

USE_I18N = True
TIME_ZONE = "UTC"  # of the logs; Django's own default is Chicago
USE_TZ = False  # moments are on the company's own clock
LANGUAGE_CODE = "de"
LANGUAGES = [("de", _("German")), ("fr", _("French")), ("it", _("Italian")), ("en", _("English"))]
LANGUAGE_COOKIE_NAME = "language"
LANGUAGE_COOKIE_SAMESITE = "Lax"
LOCALE_PATHS = [HERE / "locale"]

# ── static files: served by us, named by their content ───────────────────────────────────────────

STATIC_URL = "static/"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "sayso.site.static_files.NamedByContent"},
}
STATICFILES_DIRS = [  # the matrix looks the same on the site and in a file of its own
    ("sheets", HERE.parent / "sheets" / "styles"),
    ("sheets", HERE.parent / "sheets" / "scripts"),
]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 86_400
WHITENOISE_ALLOW_ALL_ORIGINS = False

# ── nothing typed is kept, nothing leaves the origin ─────────────────────────────────────────────

FILE_UPLOAD_HANDLERS = [  # no temp files
    "sayso.apps.guidelines.uploads.Parcel",
    "sayso.apps.drafts.uploads.InMemory",
]
DATA_UPLOAD_MAX_MEMORY_SIZE = 4_000_000  # beyond it a pasted book is refused unread
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
DATA_UPLOAD_MAX_NUMBER_FILES = 10  # one is read; of a few more it can still be said why not

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [NONCE],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}
SECURE_REFERRER_POLICY = "same-origin"  # with "no-referrer" browsers post forms as "Origin: null"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "sayso.site.errors.untrusted"

HTTPS = _switch("SAYSO_HTTPS")
CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_SECURE = HTTPS
LANGUAGE_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"wordless": {"()": "sayso.site.privacy.Wordless"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "wordless"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        "django.request": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
    },
}
