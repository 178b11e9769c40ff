//! Chance out of a seed: thrown like dice where only many throws have to come out right, dealt like cards where already the
//! few patients of a small practice have to.
//!
//! Only the ChaCha stream and whole numbers: every platform and every version of the libraries throws the same.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

pub struct Dice(ChaCha8Rng);

impl Dice {
    /// Every stream of a seed throws in its own way.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(stream);
        Self(random)
    }

    /// Any whole number, each equally often.
    fn any(&mut self) -> u32 {
        self.0.next_u32()
    }

    /// 0 up to `end`, without it.
    pub fn below(&mut self, end: u32) -> u32 {
        ((u64::from(self.any()) * u64::from(end)) >> 32) as u32
    }

    /// Both ends included; `least <= most`.
    pub fn between(&mut self, least: i32, most: i32) -> i32 {
        least + self.below(least.abs_diff(most) + 1).cast_signed()
    }

    /// Whether it happens, in so many cases out of a hundred.
    pub fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }

    pub fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as u32) as usize]
    }

    /// One of the list by its weight; none when nothing has any.
    pub fn weighted<T>(&mut self, list: impl Iterator<Item = T> + Clone, weight: impl Fn(&T) -> u32) -> Option<T> {
        let whole: u32 = list.clone().map(|one| weight(&one)).sum();
        self.share_of(whole, list, weight)
    }

    /// One of the list by its share of a whole; none in what the shares leave over.
    pub fn share_of<T>(
        &mut self,
        whole: u32,
        mut list: impl Iterator<Item = T>,
        share: impl Fn(&T) -> u32,
    ) -> Option<T> {
        let mut thrown = self.below(whole);
        list.find(|one| {
            let (is_this, share) = (thrown < share(one), share(one));
            thrown = thrown.saturating_sub(share);
            is_this
        })
    }
}

/// Cards that are dealt in random order until each was dealt once, then anew.
pub struct Deck<T> {
    cards: Vec<T>,
    left: u32,
}

impl<T: Copy> Deck<T> {
    /// Of every kind so many cards.
    pub fn new(kinds: impl IntoIterator<Item = (T, u32)>) -> Self {
        let cards = kinds.into_iter().flat_map(|(card, count)| std::iter::repeat_n(card, count as usize)).collect();
        Self { cards, left: 0 }
    }

    pub fn deal(&mut self, dice: &mut Dice) -> T {
        if self.left == 0 {
            self.left = self.cards.len() as u32;
        }
        let at = dice.below(self.left) as usize;
        self.left -= 1;
        self.cards.swap(at, self.left as usize);
        self.cards[self.left as usize]
    }
}

/// Something that happens in a share of all cases, spread evenly: of any cases in a row it is the share to within one.
#[derive(Clone, Copy)]
pub struct Even(u32);

impl Even {
    /// The first time comes by chance.
    pub fn new(dice: &mut Dice) -> Self {
        Self(dice.below(1000))
    }

    /// Of this case, in which it happens so often out of a thousand.
    pub fn happens(&mut self, in_thousand: u32) -> bool {
        self.0 += in_thousand;
        let happens = self.0 >= 1000;
        self.0 -= if happens { 1000 } else { 0 };
        happens
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deck_deals_every_card_once_before_any_again() {
        let (mut dice, mut deck) = (Dice::new(1, 1), Deck::new([('a', 3), ('b', 1)]));
        for _ in 0..50 {
            let mut four: Vec<char> = (0..4).map(|_| deck.deal(&mut dice)).collect();
            four.sort_unstable();
            assert_eq!(four, ['a', 'a', 'a', 'b']);
        }
    }

    #[test]
    fn an_even_share_is_right_after_any_number_of_cases() {
        for seed in 0..50 {
            let mut even = Even::new(&mut Dice::new(seed, 0));
            let mut happened = 0;
            for cases in 1..=300_i64 {
                happened += i64::from(even.happens(55)) * 1000;
                assert!((happened - cases * 55).abs() <= 1000, "{happened} after {cases}");
            }
        }
    }

    #[test]
    fn dice_throw_the_same_for_ever() {
        let mut dice = Dice::new(1, 7);
        let thrown: Vec<u32> = (0..6).map(|_| dice.below(1000)).collect();
        assert_eq!(thrown, [199, 465, 191, 743, 253, 871]);
    }
}
