"""Keys that let a program in, pasted into a message."""

from __future__ import annotations

import re
from typing import Final

HINTS: Final = frozenset({
    "sk_", "pk_", "rk_", "ghp_", "gho_", "ghs_", "ghu_", "ghr_", "github_pat_", "glpat-", "npm_", "xox", "sk-", "pk-", "rk-",
    "eyj", "akia", "asia", "aiza", "sg.", "private key", "earer ", "authorization: basic ",
})  # fmt: skip
"""In lower case; one of these is in whatever is masked here."""
_KEY = re.compile(
    r"(?<![A-Za-z0-9_])(?:"
    r"eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?"
    r"|(?:sk|pk|rk)[_-](?:live|test|proj|ant)[_-][\w-]{12,}|sk-[A-Za-z0-9]{20,}"
    r"|gh[poshur]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{30,}"
    r"|xox[a-z]-[\w-]{10,}|A[KS]IA[A-Z0-9]{16}|AIza[\w-]{30,}|SG\.[\w-]{16,}\.[\w-]{16,}"
    r"|(?<=uthorization: Basic )[A-Za-z0-9+/]{8,}={0,2}"
    r"|(?<=[Bb]earer )(?=[\w.~+/-]*\d)[\w.~+/-]{20,}=*"
    r")(?![A-Za-z0-9_])"
    r"|-{5}BEGIN (?:[A-Z]+ )*PRIVATE KEY-{5}[\s\S]+?(?:-{5}END (?:[A-Z]+ )*PRIVATE KEY-{5}|\Z)"
)
"""JSON web tokens (RFC 7519), bearer tokens (RFC 6750), private keys (RFC 7468), and the prefixes by
which Stripe, OpenAI, GitHub, GitLab, npm, Slack, AWS, Google and SendGrid make theirs known."""


def mask_keys(text: str) -> str:
    """Tokens and private keys of a shape that is nothing else."""
    return _KEY.sub("[key]", text)
