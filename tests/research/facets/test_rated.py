import pytest

from research.facets.rated import facet_of


@pytest.mark.parametrize(
    ("rating", "facet"),
    [
        ("5/5", "praise"),
        ("4/5", None),
        ("3/5", None),
        ("2/5", "pain"),
        ("1/5", "pain"),
        ("9/10", "praise"),
        ("8/10", None),
        ("6/10", "pain"),
        ("0/10", "pain"),
        ("", None),
        ("5", None),
        ("many/5", None),
        ("3/7", None),
        ("4.5/5", "praise"),
        ("3.5/5", None),
        ("1.5/5", "pain"),
    ],
)
def test_the_ends_of_a_scale_say_what_is_meant(rating, facet):
    """Promoters and detractors; the stars between come with either."""
    assert facet_of(rating) == facet
