from research.people.mention import name_key


def test_a_name_is_compared_without_case_order_and_space():
    """As systems write them."""
    assert name_key("Okafor, Dana") == name_key(" dana  OKAFOR ") == "dana okafor"
