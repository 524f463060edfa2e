package protocol_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

// An origin stays, or goes to a later L1 block whose time is possible. What a block names
// is hostile: no number makes a sum wrap around.
func TestAnOriginRepeatsOrComesLater(t *testing.T) {
	p := validParams(t)
	p.L1.OriginLag = 500
	before := protocol.L1Block{Number: 100, Hash: common.Hash{1}, Timestamp: 1_000}
	next := protocol.L1Block{Number: 101, Hash: common.Hash{2}, Timestamp: 1_012}
	with := func(change func(*protocol.L1Block)) protocol.L1Block {
		b := next
		change(&b)
		return b
	}
	const end = 1<<64 - 1
	for name, tc := range map[string]struct {
		origin    protocol.L1Block
		timestamp uint64
		ok        bool
	}{
		"the same":                               {before, 0, true},
		"the next":                               {next, 1_012_500, true},
		"the next, too young":                    {next, 1_012_499, false},
		"the next, long ago":                     {next, end, true},
		"later than the block":                   {next, 1_000_000, false},
		"before all time":                        {next, 0, false},
		"the same number, another hash":          {with(func(b *protocol.L1Block) { b.Number = 100 }), 2_000_000, false},
		"the same block at another time":         {protocol.L1Block{Number: 100, Hash: common.Hash{1}, Timestamp: 1_001}, 2_000_000, false},
		"one before":                             {with(func(b *protocol.L1Block) { b.Number = 99 }), 2_000_000, false},
		"block 0":                                {with(func(b *protocol.L1Block) { b.Number = 0 }), 2_000_000, false},
		"no time passed":                         {with(func(b *protocol.L1Block) { b.Timestamp = 1_000 }), 2_000_000, false},
		"time went back":                         {with(func(b *protocol.L1Block) { b.Timestamp = 999 }), 2_000_000, false},
		"a second for each block":                {with(func(b *protocol.L1Block) { b.Number = 112 }), 2_000_000, true},
		"less than a second for each block":      {with(func(b *protocol.L1Block) { b.Number = 113 }), 2_000_000, false},
		"the last number":                        {with(func(b *protocol.L1Block) { b.Number = end }), 2_000_000, false},
		"the end of time":                        {with(func(b *protocol.L1Block) { b.Timestamp = end }), end, false},
		"milliseconds that wrap around":          {with(func(b *protocol.L1Block) { b.Timestamp = end/1000 + 2 }), 2_000_000, false},
		"a whole number of seconds and lag left": {with(func(b *protocol.L1Block) { b.Timestamp = 1_999 }), 2_000_000, true},
	} {
		err := p.CheckOrigin(protocol.Origin{L1Block: before}, protocol.Origin{L1Block: tc.origin}, tc.timestamp)
		require.Equal(t, tc.ok, err == nil, "%s: %v", name, err)
	}
}

// Two origins of one L1 block say the same of it.
func TestAnL1BlockHasOnePrice(t *testing.T) {
	p := validParams(t)
	before := protocol.Origin{L1Block: protocol.L1Block{Number: 100, Timestamp: 1_000}}
	same := before
	same.BaseFee++
	require.Error(t, p.CheckOrigin(before, same, 2_000_000))
	same.Number, same.Timestamp = 101, 1_012
	require.NoError(t, p.CheckOrigin(before, same, 2_000_000))
}

// A chunk's origin is no older than its parameter says; one of its own second or later is
// of no age.
func TestAChunksOriginHasAnAge(t *testing.T) {
	p := validParams(t)
	p.SlotDuration, p.EpochDuration, p.L1.MaxOriginAge = 6_000, 4, 2
	require.EqualValues(t, 48_000, p.MaxOriginAge())
	origin := protocol.L1Block{Timestamp: 1_000}
	for timestamp, fresh := range map[uint64]bool{0: true, 1_000_000: true, 1_048_000: true, 1_048_001: false, 1<<64 - 1: false} {
		require.Equal(t, fresh, p.FreshOrigin(origin, timestamp), timestamp)
	}
	require.EqualValues(t, 1, protocol.OriginAge(origin, 1_000_001))
	require.Zero(t, protocol.OriginAge(origin, 999_999))
}

// With a lag as long as the age no origin would ever be old enough and young enough.
func TestAnOriginHasTimeToAdvance(t *testing.T) {
	p := validParams(t)
	p.L1.OriginLag = p.MaxOriginAge()
	require.ErrorContains(t, p.Validate(), "genesis parameter l1.max_origin_age_epochs: ")
	p.L1.OriginLag -= p.SlotDuration
	require.NoError(t, p.Validate())
}

// Who has seen more of one L1 names the same block at the same time; never a head.
func TestTwoViewsOfOneL1NameTheSameOrigin(t *testing.T) {
	p := validParams(t)
	p.L1.Depth, p.L1.OriginLag = 2, 500
	at := func(from uint64) func(uint64) (protocol.L1Block, bool) {
		return func(n uint64) (protocol.L1Block, bool) {
			if n < from {
				return protocol.L1Block{}, false
			}
			return protocol.L1Block{Number: n, Timestamp: 12 * n}, true
		}
	}
	for _, tc := range []struct {
		head, from, timestamp uint64
		want                  uint64 // 0 for none
	}{
		{100, 0, 1_200_500, 98},
		{100, 0, 1_200_499, 97},
		{101, 0, 1_200_500, 98},
		{140, 0, 1_200_500, 98},
		{100, 0, 9_000_000, 98},
		{99, 0, 1_200_500, 97},
		{100, 98, 1_200_500, 98},
		{100, 99, 1_200_500, 0},
		{100, 99, 100, 0},
		{2, 0, 24_499, 0},
		{1, 0, 9_000_000, 0},
		{0, 0, 9_000_000, 0},
	} {
		got, ok := p.NewestOrigin(tc.head, at(tc.from), tc.timestamp)
		require.Equal(t, tc.want != 0, ok, tc)
		require.Equal(t, tc.want, got.Number, tc)
		if ok {
			require.True(t, p.AtDepth(got.Number, tc.head))
			require.NoError(t, p.CheckOrigin(protocol.Origin{L1Block: protocol.L1Block{Number: 1, Timestamp: 12}}, protocol.Origin{L1Block: got}, tc.timestamp))
		}
	}
	for number, is := range map[uint64]bool{0: true, 98: true, 99: false, 100: false, 1<<64 - 1: false} {
		require.Equal(t, is, p.AtDepth(number, 100), number)
	}
	require.False(t, p.AtDepth(0, 1))
}
