from __future__ import annotations

from research.model import Identity
from research.protect.unspaced import UnspacedNames


def named(*names: str, keep: tuple[str, ...] = ()) -> UnspacedNames:
    people = [
        Identity(person_id=f"P-{number:04}", kind="name", value=name)
        for number, name in enumerate(names, start=1)
    ]
    return UnspacedNames(people, keep=keep)


def test_a_whole_name_is_masked_between_words():
    """No space stands around it."""
    assert named("王小明").masked("王小明的账户打不开") == "P-0001的账户打不开"
    assert named("김민수").masked("김민수가 말했다") == "P-0001가 말했다"


def test_a_name_is_known_with_and_without_its_space():
    """Forms are filled in either way."""
    names = named("佐藤 美咲")
    assert names.masked("佐藤美咲です") == "P-0001です"
    assert names.masked("佐藤 美咲です") == "P-0001です"


def test_a_part_needs_a_form_of_address():
    """A surname is often a part of another word."""
    names = named("佐藤 美咲")
    assert names.masked("佐藤さんに聞きました") == "P-0001さんに聞きました"
    assert names.masked("佐藤商店の予約") == "佐藤商店の予約"


def test_two_letters_are_too_few():
    """王明 stands in other words as well."""
    assert named("高明").masked("这个办法很高明") == "这个办法很高明"


def test_two_letters_stand_alone():
    """At a clause's beginning, or beside somebody."""
    assert named("高明").masked("高明的账号，我和高明共用。") == "P-0001的账号，我和P-0001共用。"


def test_two_people_with_one_name_are_somebody():
    """Nobody is named wrongly."""
    assert named("王小明", "王小明").masked("王小明说") == "[name]说"


def test_kept_words_and_other_scripts_are_untouched():
    """Settings go first; other names are another module's."""
    assert named("王小明", keep=("王小明",)).masked("王小明说") == "王小明说"
    assert named("Dana Okafor").masked("Dana Okafor 说") == "Dana Okafor 说"


def test_an_unparted_name_is_known_by_its_parts():
    """Before a form of address; Koreans part words, so that a given name has only its particle."""
    assert named("佐藤美咲").masked("佐藤様またですか") == "P-0001様またですか"
    assert named("王晓梅").masked("他们说王女士和晓梅说") == "他们说P-0001女士和P-0001说"
    assert named("김민수").masked("민수 씨와 민수는") == "P-0001 씨와 P-0001는"
    assert named("김민수").masked("국민수당을 김밥과") == "국민수당을 김밥과"
