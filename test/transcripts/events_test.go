package transcripts

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// events says what a transaction's logs tell.
func (s *story) events(t *testing.T, logs []*types.Log) (out []string) {
	t.Helper()
	contract := s.abi.GetABI()
	for _, l := range logs {
		if l.Address == s.l1.Deployment.Slasher {
			out = append(out, s.slasherEvent(t, l))
			continue
		}
		if l.Address != s.l1.Deployment.Rollup {
			out = append(out, s.stakeEvent(l)...)
			continue
		}
		event, err := contract.EventByID(l.Topics[0])
		require.NoError(t, err)
		out = append(out, s.event(t, event.Name, l))
	}
	return out
}

func (s *story) event(t *testing.T, name string, l *types.Log) string {
	t.Helper()
	switch name {
	case "CheckpointProposed":
		e := unpack(t, l, s.abi.UnpackCheckpointProposedEvent)
		return s.proposed(e)
	case "CheckpointConfirmed":
		e := unpack(t, l, s.abi.UnpackCheckpointConfirmedEvent)
		state := "confirmed"
		if e.Closed {
			state = "confirmed and closed"
		}
		return fmt.Sprintf("%s %s, by %s", s.name(e.Hash), state, s.account(e.By))
	case "CheckpointCertified":
		return s.name(unpack(t, l, s.abi.UnpackCheckpointCertifiedEvent).Hash) + " certified"
	case "CheckpointsUndone":
		e := unpack(t, l, s.abi.UnpackCheckpointsUndoneEvent)
		return fmt.Sprintf("undone: all above %d, up to %d", e.Number, e.Tip)
	case "RecordKept":
		return s.recordWords(unpack(t, l, s.abi.UnpackRecordKeptEvent).Record) + " kept for a charge"
	case "EpochSampled":
		return fmt.Sprintf("the seed of epoch %d is sampled", unpack(t, l, s.abi.UnpackEpochSampledEvent).Epoch)
	case "Restarted":
		e := unpack(t, l, s.abi.UnpackRestartedEvent)
		return fmt.Sprintf("restart %d, generation %d: another chain id", e.Restarts, e.Generation)
	}
	return s.chargeEvent(t, name, l)
}

// stakeEvent says what the staking contract tells; what its token does follows from that.
func (s *story) stakeEvent(l *types.Log) []string {
	if l.Address != s.l1.Deployment.Staking {
		return nil
	}
	e, err := bindings.NewStaking().UnpackSlashedEvent(l)
	if err != nil {
		return nil
	}
	azt := big.NewInt(params.Ether)
	taken, reward := new(big.Int).Div(e.Amount, azt), new(big.Int).Div(e.Reward, azt)
	return []string{fmt.Sprintf("%s loses %s AZT of its stake, %s of them to %s", s.account(e.Attester), taken, reward, s.account(e.Payee))}
}

func (s *story) chargeEvent(t *testing.T, name string, l *types.Log) string {
	t.Helper()
	switch name {
	case "Charged":
		e := unpack(t, l, s.abi.UnpackChargedEvent)
		return fmt.Sprintf("%s charged by %s, who leaves a bond", s.recordWords(e.Record), s.account(e.By))
	case "Answered":
		e := unpack(t, l, s.abi.UnpackAnsweredEvent)
		return fmt.Sprintf("%s was locked: the bond is %s's", s.recordWords(e.Record), s.account(e.By))
	case "Convicted":
		e := unpack(t, l, s.abi.UnpackConvictedEvent)
		seat := s.l1.Attesters[s.seat(e.Slot, uint8(e.Turn.Uint64()))]
		require.Equal(t, l1test.Address(seat), e.Attester, "whose right it was")
		return fmt.Sprintf("%s is convicted: %s published %s, which nobody locked", s.account(e.Attester), right(e.Slot, uint8(e.Turn.Uint64())), s.recordOf(e.Record))
	case "Dismissed":
		return s.recordWords(unpack(t, l, s.abi.UnpackDismissedEvent).Record) + " cannot be seen any more: dismissed"
	case "Withdrawn":
		return s.account(unpack(t, l, s.abi.UnpackWithdrawnEvent).Account) + " was paid what it was owed"
	}
	t.Fatalf("no words for event %s", name)
	return ""
}

// proposed notes the record that came with a publication.
func (s *story) proposed(e *bindings.RollupCheckpointProposed) string {
	at := bindings.ReadPlace(e.Place)
	record := common.Hash(e.Hash)
	for i := range 5 {
		record[26+i] = byte(at.Slot >> (8 * (4 - i)))
	}
	record[31] = at.Turn
	name := s.name(e.Hash)
	if it := (published{name, record}); !s.noted(it) {
		s.records = append(s.records, it)
	}
	return fmt.Sprintf("%s published: %s", name, right(at.Slot, at.Turn))
}

func (s *story) noted(it published) bool {
	for _, r := range s.records {
		if r == it {
			return true
		}
	}
	return false
}

// seat is the position whose right a record used.
func (s *story) seat(slot uint64, turn uint8) int {
	if turn >= late {
		slot, turn = slot-1, turn-late
	}
	return (s.l1.Leader(slot) + int(turn)) % l1test.Members
}

func unpack[E any](t *testing.T, l *types.Log, decode func(*types.Log) (*E, error)) *E {
	t.Helper()
	e, err := decode(l)
	require.NoError(t, err)
	return e
}
