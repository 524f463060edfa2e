package tx

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/aztec"
)

// maxClientNullifiers leaves room for the protocol nullifier.
const maxClientNullifiers = aztec.MaxNullifiers - 1

// checkCounts enforces the protocol's limits per tx before any field is read.
func checkCounts(b *aztecv1.TxBody) error {
	setup, app := b.Setup, b.App
	for _, c := range []struct {
		what       string
		count, max int
	}{
		{"note hashes", len(setup.GetNoteHashes()) + len(app.GetNoteHashes()), aztec.MaxNoteHashes},
		{"nullifiers", len(setup.GetNullifiers()) + len(app.GetNullifiers()), maxClientNullifiers},
		{"L2-to-L1 messages", len(setup.GetL2ToL1Messages()) + len(app.GetL2ToL1Messages()), aztec.MaxL2ToL1Msgs},
		{"private logs", len(setup.GetPrivateLogs()) + len(app.GetPrivateLogs()), aztec.MaxPrivateLogs},
		{"public updates", len(b.PublicUpdates), aztec.MaxPublicWrites},
		{"fields in one private log", max(longest(setup.GetPrivateLogs()), longest(app.GetPrivateLogs())), aztec.MaxPrivateLogFields},
		{"fields of public logs, two per log included", logFields(setup.GetPublicLogs()) + logFields(app.GetPublicLogs()), aztec.MaxPublicLogsFields},
	} {
		if c.count > c.max {
			return ErrTooMany.With("%d %s, at most %d are allowed; split the tx", c.count, c.what, c.max)
		}
	}
	return nil
}

// checkDerived enforces what is decided by siloed values: they are distinct, and
// none is a fee-juice balance, which only the fee rule may write.
func checkDerived(t *Tx) error {
	if err := t.setFeeLimit(); err != nil {
		return err
	}
	nullifiers := make(map[fr.Element]struct{}, len(t.derived.Nullifiers))
	for i, n := range t.derived.Nullifiers {
		if _, twice := nullifiers[n]; twice {
			return ErrRepeated.With("nullifier %s occurs twice in the tx; emit it once", n.Text(16))
		}
		nullifiers[t.derived.Nullifiers[i]] = struct{}{}
	}
	feeJuice := fr.NewElement(aztec.FeeJuiceContract)
	slots := make(map[fr.Element]struct{}, len(t.derived.Slots))
	for i, u := range t.body.PublicUpdates {
		if u.Contract == feeJuice {
			return ErrFeeJuice.With("public_updates[%d] writes to the fee juice contract; balances change through fees and deposits only", i)
		}
		if _, twice := slots[t.derived.Slots[i]]; twice {
			return ErrRepeated.With("public_updates[%d] writes a slot a second time; keep the last write only", i)
		}
		slots[t.derived.Slots[i]] = struct{}{}
	}
	return nil
}

func longest(logs []*aztecv1.ContractLog) (n int) {
	for _, l := range logs {
		n = max(n, len(l.Fields))
	}
	return n
}

func logFields(logs []*aztecv1.ContractLog) (n int) {
	for _, l := range logs {
		n += aztec.PublicLogHeaderFields + len(l.Fields)
	}
	return n
}
