package view_test

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
)

// A committee is drawn as addresses; consensus has its keys from the staking contract.
func TestKeysOfDrawnAttestersAreRead(t *testing.T) {
	l1 := l1test.Start(t, nil)
	stranger := common.Address{0x57}
	attesters := []common.Address{
		l1test.Address(l1.Attesters[2]), stranger, l1test.Address(l1.Attesters[0]),
	}
	wires := []*l1test.Wire{l1.Wire("one"), l1.Wire("other")}
	c := l1test.ClientOf(t, wires...)
	head, err := c.AgreedHead(t.Context())
	require.NoError(t, err)
	keys := view.NewKeys(l1.Deployment.Rollup)
	got, err := keys.Of(t.Context(), view.Witness(c, head), attesters, head.Hash)
	require.NoError(t, err)
	require.Len(t, got, 3)
	require.Equal(t, crypto.FromECDSAPub(&l1.Attesters[2].PublicKey)[1:], got[0])
	require.Nil(t, got[1], "who never had a stake has no key")
	require.Equal(t, crypto.FromECDSAPub(&l1.Attesters[0].PublicKey)[1:], got[2])

	drawn := make([]committee.Drawn, len(attesters))
	for i, a := range attesters {
		drawn[i] = committee.Drawn{Member: committee.Member{Attester: a}, Key: got[i]}
	}
	seats, err := committee.Draw(drawn)
	require.NoError(t, err)
	require.Equal(t, 2, seats.Voters(), "a seat without a key is empty")

	for _, w := range wires {
		w.Bend(func(*l1test.Call, func() (json.RawMessage, error)) (json.RawMessage, error) {
			return nil, l1test.ErrHangs
		})
	}
	again, err := keys.Of(t.Context(), view.Witness(c, head), attesters[2:], head.Hash)
	require.NoError(t, err, "what was read once is asked of nobody again")
	require.Equal(t, got[2:], again)
}

// A key counts because it hashes to the attester, not because somebody says it.
func TestAnothersKeyIsNotTaken(t *testing.T) {
	l1 := l1test.Start(t, nil)
	wire := l1.Wire("liar")
	c := l1test.ClientOf(t, wire)
	head, err := c.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	key := func(i int) string { return common.Bytes2Hex(crypto.FromECDSAPub(&l1.Attesters[i].PublicKey)[1:]) }
	wire.Bend(instead(key(0), key(1)))
	_, err = view.NewKeys(l1.Deployment.Rollup).Of(t.Context(), c, []common.Address{l1test.Address(l1.Attesters[0])}, head.Hash)
	require.ErrorIs(t, err, client.ErrMalformed)
	require.ErrorContains(t, err, "another's")
}
