from research.people.mention import id_key, mail_key, name_key


def test_a_name_is_compared_without_case_order_and_space():
    """As systems write them."""
    assert name_key("Okafor, Dana") == name_key(" dana  OKAFOR ") == "dana okafor"


def test_an_address_in_several_writings_is_one():
    """What its owner added to it; but a desk's plus is a case."""
    assert mail_key(" Jo.Lane+shop@Work.example") == mail_key("jo.lane@work.example")
    assert mail_key("jo.lane@gmail.com") == mail_key("JoLane@googlemail.com")
    assert mail_key("jana+p01@x.example") != mail_key("jana+p02@x.example")
    assert mail_key("support+12@x.example") != mail_key("support+13@x.example")
    assert mail_key("jo.lane@x.example") != mail_key("jolane@x.example")


def test_an_id_that_went_through_a_sheet_is_the_same():
    """Zeros in front and a fraction of nothing are the sheet's."""
    assert {id_key("000481"), id_key("481.0"), id_key(" 481")} == {"481"}
    assert id_key("0") == "0"
    assert id_key("00A9F2") == "00a9f2"
    assert id_key("4.81") == "4.81"
    assert id_key("000") == "0"
    assert id_key("0" * 200_000 + "x").endswith("0x")
