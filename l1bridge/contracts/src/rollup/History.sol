// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Values by index, as they were at any time. Each index is a linked list of words, the newest first. From the
/// lowest bit: value 160, since 32 (the mark of the change), the place of the word before in `past` 64.
struct History {
    mapping(uint256 index => uint256) heads;
    mapping(uint256 place => uint256) past;
    uint256 places;
}

/// @title Histories
/// @notice Marks never go back. All changes of an index at one mark are one, so that with marks that are epochs whoever
/// looks `lag` epochs back reads at most lag + 1 words, mostly one.
/// @dev Place 0 of `past` is empty: what was never there is 0, since ever.
library HistoryLib {
    uint256 private constant VALUE = type(uint160).max;

    /// @notice The value at an index as of a mark, with the changes of that mark.
    function asOf(History storage history, uint256 index, uint256 mark) internal view returns (uint256) {
        return _wordAsOf(history, index, mark) & VALUE;
    }

    /// @notice The mark of the last change at an index as of a mark.
    function changedAsOf(History storage history, uint256 index, uint256 mark)
        internal
        view
        returns (uint256)
    {
        return uint32(_wordAsOf(history, index, mark) >> 160);
    }

    /// @notice The value at an index now.
    function latest(History storage history, uint256 index) internal view returns (uint256) {
        return history.heads[index] & VALUE;
    }

    /// @notice Changes the value at an index.
    function set(History storage history, uint256 index, uint256 value, uint256 mark) internal {
        uint256 head = history.heads[index];
        uint256 before = head >> 192;
        if (head != 0 && uint32(head >> 160) != mark) {
            before = ++history.places;
            history.past[before] = head;
        }
        history.heads[index] = value | mark << 160 | before << 192;
    }

    function _wordAsOf(History storage history, uint256 index, uint256 mark)
        private
        view
        returns (uint256 word)
    {
        word = history.heads[index];
        while (uint32(word >> 160) > mark) {
            word = history.past[word >> 192];
        }
    }
}
