// One line a reference type; the order carries no meaning.
