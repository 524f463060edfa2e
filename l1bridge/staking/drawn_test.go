package staking_test

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// committee is who sits in an epoch, as the contract draws it.
func (s *scene) committee(epoch uint64) []common.Address {
	s.t.Helper()
	rollup := bindings.NewRollup()
	out, err := rollup.UnpackCommitteeAt(s.call(rollup.PackCommitteeAt(epoch)))
	require.NoError(s.t, err)
	return out
}

// inSet tells whether an attester is in the set that an epoch's committee is drawn from.
func (s *scene) inSet(epoch uint64, attester common.Address) bool {
	s.t.Helper()
	rollup := bindings.NewRollup()
	drawn, err := rollup.UnpackDrawOf(s.call(rollup.PackDrawOf(epoch)))
	require.NoError(s.t, err)
	for i := int64(0); i < drawn.Validators.Int64(); i++ {
		v, err := rollup.UnpackValidatorAt(s.call(rollup.PackValidatorAt(epoch, big.NewInt(i))))
		require.NoError(s.t, err)
		if v.Attester == attester {
			return true
		}
	}
	return false
}

func (s *scene) call(data []byte) []byte { return s.callAt(s.Deployment.Rollup, data) }

func (s *scene) callAt(contract common.Address, data []byte) []byte {
	s.t.Helper()
	out, err := s.Node.Client().CallContract(context.Background(), ethereum.CallMsg{To: &contract, Data: data}, nil)
	require.NoError(s.t, err)
	return out
}
