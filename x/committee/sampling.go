package committee

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Seat is the index, in a validator set of size entries, of who sits at a position
// of the committee drawn with a seed: the swap-or-not shuffle of the contracts'
// Sampling library, which says its formula. It panics unless position < size.
func Seat(seed common.Hash, position, size, rounds uint64) uint64 {
	d := newDraw(seed, size)
	at := d.index(position)
	for round := range rounds {
		d.begin(round)
		at = d.step(at)
	}
	return at
}

// Seats are the indices of who sits at positions 0 to count-1, by position. Count is
// at most size.
func Seats(seed common.Hash, count, size, rounds uint64) []uint64 {
	d := newDraw(seed, size)
	seats := make([]uint64, count)
	for i := range seats {
		seats[i] = d.index(uint64(i))
	}
	for round := range rounds {
		d.begin(round)
		for i := range seats {
			seats[i] = d.step(seats[i])
		}
	}
	return seats
}

// draw is one round of a shuffle at a time: its pivot, and its words of bits, each
// hashed when it is first asked for.
type draw struct {
	size  uint64
	round uint64
	pivot uint64
	bits  []common.Hash
	known []bool
	// input is seed ‖ word, what every hash is of.
	input [64]byte
}

func newDraw(seed common.Hash, size uint64) *draw {
	words := (size + 255) / 256
	d := &draw{size: size, bits: make([]common.Hash, words), known: make([]bool, words)}
	copy(d.input[:], seed[:])
	return d
}

func (d *draw) index(position uint64) uint64 {
	if position >= d.size {
		panic("committee: no such position in a validator set of this size")
	}
	return position
}

// begin goes on to a round.
func (d *draw) begin(round uint64) {
	d.round = round
	d.pivot = mod(d.hash(0, round), d.size)
	clear(d.known)
}

// step is where the round takes an index.
func (d *draw) step(index uint64) uint64 {
	flip := (d.pivot + d.size - index) % d.size
	larger := max(index, flip)
	word := larger / 256
	if !d.known[word] {
		d.bits[word] = d.hash(d.round+1, word)
		d.known[word] = true
	}
	// Bit 0 is the lowest of the last byte.
	bit := larger % 256
	if d.bits[word][31-bit/8]>>(bit%8)&1 == 0 {
		return index
	}
	return flip
}

// hash is keccak256(seed, high << 128 | low).
func (d *draw) hash(high, low uint64) common.Hash {
	binary.BigEndian.PutUint64(d.input[40:], high)
	binary.BigEndian.PutUint64(d.input[48:], 0)
	binary.BigEndian.PutUint64(d.input[56:], low)
	return crypto.Keccak256Hash(d.input[:])
}

// mod is a 256-bit big-endian number mod n.
func mod(word common.Hash, n uint64) uint64 {
	return new(big.Int).Mod(word.Big(), new(big.Int).SetUint64(n)).Uint64()
}
