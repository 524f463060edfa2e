package e2e

import (
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/networks/localnet"
)

func (s *faultScene) head() uint64 {
	s.t.Helper()
	n, err := s.eth.BlockNumber(s.t.Context())
	require.NoError(s.t, err)
	return n
}

// logs are all events of L1 from a block on.
func (s *faultScene) logs(from uint64) []types.Log {
	s.t.Helper()
	logs, err := s.eth.FilterLogs(s.t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from)})
	require.NoError(s.t, err)
	return logs
}

// counted is how many events of a name the rollup had from a block on.
func (s *faultScene) counted(name string, from uint64) (n int) {
	s.t.Helper()
	contract := bindings.NewRollup().GetABI()
	for _, log := range s.logs(from) {
		if log.Address == s.net.Manifest().Rollup && log.Topics[0] == contract.Events[name].ID {
			n++
		}
	}
	return n
}

// taken is what L1 took since the scene began, in order, with the event of the same
// transaction that says what for.
func (s *faultScene) taken() (all []taken) {
	s.t.Helper()
	why := map[common.Hash]string{}
	rollup, slasher, omissions := bindings.NewRollup().GetABI(), bindings.NewSlasher().GetABI(), bindings.NewOmissions().GetABI()
	logs := s.logs(s.begun)
	for _, log := range logs {
		switch log.Topics[0] {
		case rollup.Events["Convicted"].ID:
			why[log.TxHash] = "Convicted"
		case slasher.Events["EquivocationSlashed"].ID:
			why[log.TxHash] = "EquivocationSlashed"
		case slasher.Events["UnpublishedSlashed"].ID:
			why[log.TxHash] = "UnpublishedSlashed"
		case omissions.Events["OmissionSlashed"].ID:
			why[log.TxHash] = "OmissionSlashed"
		}
	}
	for i := range logs {
		e, err := bindings.NewStaking().UnpackSlashedEvent(&logs[i])
		if err != nil {
			continue // another event
		}
		at := slices.Index(s.attesters, e.Attester)
		require.GreaterOrEqual(s.t, at, 0, "%s is nobody of the network", e.Attester)
		whole := new(big.Int).Div(e.Amount, big.NewInt(params.Ether))
		all = append(all, taken{s.names[at], whole.String(), why[logs[i].TxHash]})
	}
	return all
}

// totals wants everybody to have paid something in the end, and to have the rest, and nobody
// to have died.
func (s *faultScene) totals() {
	s.t.Helper()
	lost := map[string]int{}
	for _, one := range s.taken() {
		lost[one.who]++
	}
	var r localnet.Report
	_, err := s.stakes.Since(s.t.Context(), &r)
	require.NoError(s.t, err)
	for i, who := range s.attesters {
		require.NotZero(s.t, lost[s.names[i]], who)
		key := strings.ToLower(who.Hex())
		before, after, paid := amount(r.StakeBefore[key]), amount(r.StakeAfter[key]), amount(r.Slashed[key])
		require.Equal(s.t, new(big.Int).Sub(before, paid), after, "%s has what was not taken", s.names[i])
	}
	require.Empty(s.t, s.net.Deaths())
}

func amount(units string) *big.Int {
	n, _ := new(big.Int).SetString(units, 10)
	return n
}
