package committee_test

import (
	"encoding/binary"
	"encoding/json"
	"flag"
	"math"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/committee"
)

// samplingVectors are shared with the contracts' tests.
const samplingVectors = "../../l1bridge/contracts/test/vectors/sampling.json"

// update writes the hashes of the vectors anew, for the draws that stand there
// (make vectors).
var update = flag.Bool("update", false, "write the hashes of the sampling vectors")

type samplingCase struct {
	Seed   common.Hash `json:"seed"`
	Size   uint64      `json:"size"`
	Rounds uint64      `json:"rounds"`
	// SeatsHash is keccak256 of who sits at every position, a word each.
	SeatsHash common.Hash `json:"seatsHash"`
}

func TestSeatsAreTheContracts(t *testing.T) {
	file, err := os.ReadFile(samplingVectors)
	require.NoError(t, err)
	var v struct {
		Cases []samplingCase `json:"cases"`
	}
	require.NoError(t, json.Unmarshal(file, &v))
	require.Len(t, v.Cases, 8)
	for i, c := range v.Cases {
		var e abiwords.Encoder
		for _, seat := range committee.Seats(c.Seed, c.Size, c.Size, c.Rounds) {
			e.Uint(seat)
		}
		if *update {
			v.Cases[i].SeatsHash = e.Keccak()
			continue
		}
		require.Equal(t, c.SeatsHash, e.Keccak(), "case %d", i)
	}
	if *update {
		out, err := json.MarshalIndent(v, "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(samplingVectors, append(out, '\n'), 0o600))
	}
}

func FuzzTheShuffleIsAPermutation(f *testing.F) {
	f.Add([]byte("seed"), uint16(1), uint8(32))
	f.Add([]byte("seed"), uint16(257), uint8(0))
	f.Add([]byte{}, uint16(1000), uint8(3))
	f.Fuzz(func(t *testing.T, seed []byte, size uint16, rounds uint8) {
		n, r := uint64(size)%2000+1, uint64(rounds)
		all := committee.Seats(crypto.Keccak256Hash(seed), n, n, r)
		taken := make([]bool, n)
		for _, seat := range all {
			require.False(t, taken[seat])
			taken[seat] = true
		}
		position := uint64(len(seed)) % n
		require.Equal(t, all[position], committee.Seat(crypto.Keccak256Hash(seed), position, n, r))
	})
}

func TestASeatBeyondTheSetIsAMistake(t *testing.T) {
	require.Panics(t, func() { committee.Seat(common.Hash{}, 3, 3, 32) })
	require.Panics(t, func() { committee.Seats(common.Hash{}, 4, 3, 32) })
}

// excess is how many standard deviations the chi-square statistic of counts lies
// above its mean when every cell is as likely as the next.
func excess(counts []int) float64 {
	var total int
	for _, c := range counts {
		total += c
	}
	expected := float64(total) / float64(len(counts))
	var sum float64
	for _, c := range counts {
		sum += (float64(c) - expected) * (float64(c) - expected) / expected
	}
	df := float64(len(counts) - 1)
	return (sum - df) / math.Sqrt(2*df)
}

// drawMany counts, over as many seeds as draws, who of 200 sits at position 17, who
// sits anywhere in a committee of 48 (for each tenth seed; nobody twice, which makes
// these vary less than chance alone), and how far behind the first seat the second
// one's validator is.
func drawMany(draws, rounds uint64) (at, anywhere, apart []int) {
	const size, members = 200, 48
	at, anywhere, apart = make([]int, size), make([]int, size), make([]int, size-1)
	for i := range draws {
		seed := crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, i))
		at[committee.Seat(seed, 17, size, rounds)]++
		first, second := committee.Seat(seed, 0, size, rounds), committee.Seat(seed, 1, size, rounds)
		apart[(second+size-first)%size-1]++
		if i%10 != 0 {
			continue
		}
		for _, seat := range committee.Seats(seed, members, size, rounds) {
			anywhere[seat]++
		}
	}
	return at, anywhere, apart
}

// At 32 rounds no validator is drawn more often than another, to any position, and
// neighbours are drawn independently, as far as 20,000 draws can tell; at 6 rounds
// they tell the difference, so the measure sees what it should.
func TestTheDrawIsFair(t *testing.T) {
	const draws = 20_000
	at, anywhere, apart := drawMany(draws, 32)
	for name, counts := range map[string][]int{"position 17": at, "committee": anywhere, "neighbours": apart} {
		require.Less(t, excess(counts), 4.0, name)
		t.Logf("32 rounds, %s: %.1f standard deviations", name, excess(counts))
	}
	at, _, apart = drawMany(draws, 6)
	require.Greater(t, excess(at), 20.0)
	t.Logf("6 rounds: %.1f and %.1f standard deviations", excess(at), excess(apart))
}

func BenchmarkSeats(b *testing.B) {
	for b.Loop() {
		committee.Seats(common.Hash{1}, 48, 1000, 32)
	}
}
