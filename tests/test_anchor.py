from hypothesis import given
from hypothesis import strategies as st

from briefbook.model.anchor import fold, folded

TRICKY = st.text(st.one_of(st.sampled_from("“”‘’«–—\u00ad\u200b\u2060 \u00a0\t\n\x1c\u3000ab"), st.characters()))


@given(TRICKY)
def test_a_text_is_folded_alike_with_and_without_the_places_of_its_characters(text):
    assert folded(text) == fold(text)[0]
