package committee_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/committee"
)

func TestQuorumIsMoreThanTwoThirds(t *testing.T) {
	for n := 1; n < 200; n++ {
		q := committee.Quorum(n)
		require.Greater(t, 3*q, 2*n)
		require.LessOrEqual(t, 3*(q-1), 2*n)
	}
}

func TestAnAttesterSitsOnce(t *testing.T) {
	m := committee.Member{Attester: common.Address{1}}
	_, err := committee.New([]committee.Member{m, m})
	require.ErrorContains(t, err, "twice")
	_, err = committee.New(nil)
	require.Error(t, err)
}

func TestEveryMemberLeads(t *testing.T) {
	members := make([]committee.Member, 5)
	for i := range members {
		members[i].Attester = common.Address{byte(i)}
	}
	c, err := committee.New(members)
	require.NoError(t, err)
	led := map[int]int{}
	for slot := range uint64(500) {
		led[c.Leader(common.Hash{1}, slot)]++
	}
	require.Len(t, led, 5)
}
