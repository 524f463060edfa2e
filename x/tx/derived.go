package tx

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
)

// Derived is what follows from a body alone, computed once at admission so that
// execution hashes nothing per tx. Lists hold setup entries first; the Setup...
// counts say how many a reverted tx keeps.
type Derived struct {
	// NoteHashes are siloed and unique, as they enter the tree.
	NoteHashes      []fr.Element
	SetupNoteHashes int
	// Nullifiers are siloed, the protocol nullifier first, a claim's last. All are kept.
	Nullifiers []fr.Element
	// Messages are the hashes of L2-to-L1 messages, a withdrawal's last.
	Messages      []fr.Element
	SetupMessages int
	// PrivateLogs have their first field siloed.
	PrivateLogs      [][]fr.Element
	SetupPrivateLogs int
	PublicLogs       []effect.PublicLog
	SetupPublicLogs  int
	// Slots are the public data keys of the body's PublicUpdates, in order.
	Slots []fr.Element
	// FeeSlot is the public data key of the payer's fee-juice balance.
	FeeSlot fr.Element

	Weight
}

// derive takes what an outline was asked for already.
func derive(b *Body, txHash, feeSlot fr.Element, siloed []fr.Element) Derived {
	d := Derived{
		SetupNoteHashes:  len(b.Setup.NoteHashes),
		SetupMessages:    len(b.Setup.Messages),
		SetupPrivateLogs: len(b.Setup.PrivateLogs),
		SetupPublicLogs:  len(b.Setup.PublicLogs),
		FeeSlot:          feeSlot,
	}
	d.Nullifiers = append([]fr.Element{aztec.ProtocolNullifier(txHash)}, siloed...)
	d.NoteHashes = uniqueNoteHashes(b, d.Nullifiers[0])
	d.Slots = publicSlots(b.PublicUpdates)
	for _, e := range []*Effects{&b.Setup, &b.App} {
		for _, m := range e.Messages {
			d.Messages = append(d.Messages, messageHash(b, m))
		}
		for _, l := range e.PrivateLogs {
			d.PrivateLogs = append(d.PrivateLogs, siloLog(l))
		}
		for _, l := range e.PublicLogs {
			d.PublicLogs = append(d.PublicLogs, effect.PublicLog(l))
		}
	}
	if b.Withdrawal.Some() {
		d.Messages = append(d.Messages, messageHash(b, b.payout()))
	}
	return d
}

func messageHash(b *Body, m Message) fr.Element {
	return aztec.L2ToL1Message{
		Sender: m.Contract, Version: b.RollupVersion,
		Recipient: m.Recipient, ChainID: b.L1ChainID, Content: m.Content,
	}.Hash()
}

func siloLog(l Log) []fr.Element {
	siloed := append([]fr.Element(nil), l.Fields...)
	siloed[0] = aztec.SiloPrivateLogField(l.Contract, l.Fields[0])
	return siloed
}
