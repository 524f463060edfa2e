package anchor

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/light"
)

// Standing is how far L1 got with a chunk.
type Standing struct {
	Published bool // in a checkpoint whose record is L1's
	Confirmed bool // L1 checked a certificate that covers it
	Settled   bool // for so long that L1 acts on it
}

// Standing finds how far L1 got with a chunk of checkpoint `own` that the checkpoint of this
// number and hash has: its own or a later one. What the ring of records has forgotten is not
// found.
func (a *Anchors) Standing(ctx context.Context, own, number uint64, hash common.Hash, tips Tips) (s Standing, err error) {
	switch {
	case number > tips.Number:
		return s, nil
	case number == tips.Confirmed && hash == tips.ConfirmedHash:
		s.Published = true
	default:
		record, err := a.record(ctx, number)
		if err != nil || record == nil || !record.Names(hash) {
			return s, err
		}
		s.Published = true
	}
	if s.Confirmed = number <= tips.Confirmed; s.Confirmed {
		s.Settled, err = a.settled(ctx, own, tips.Confirmed)
	}
	return s, err
}

// record is a checkpoint's; nil when the ring has none.
func (a *Anchors) record(ctx context.Context, number uint64) (*view.Record, error) {
	word, err := ask(ctx, a, "record", a.abi.PackRecord(number), a.abi.UnpackRecord)
	if _, reverted := client.RevertData(err); reverted {
		return nil, nil
	}
	record := view.Record(word)
	return &record, err
}

// lookedAt is how many checkpoints above one are looked at for the confirmation that
// covered it: those of some epochs.
const lookedAt = 256

// settled tells whether a confirmed checkpoint is: by the first confirmation that covered
// it.
func (a *Anchors) settled(ctx context.Context, number, confirmed uint64) (bool, error) {
	var slots []common.Hash
	for n := number; n <= confirmed && len(slots) < lookedAt; n++ {
		slots = append(slots, light.ConfirmationSlot(n))
	}
	_, words, err := a.words(ctx, slots...)
	if err != nil {
		return false, err
	}
	for i, word := range words {
		if word != (common.Hash{}) {
			return ask(ctx, a, "settled", a.abi.PackSettled(number, number+uint64(i)), a.abi.UnpackSettled)
		}
	}
	return false, nil
}

// Liable tells whether the committee of an epoch still answers for what it signed of a
// checkpoint of a slot.
func (a *Anchors) Liable(ctx context.Context, epoch, slot uint64) (bool, error) {
	present, err := ask(ctx, a, "current slot", a.abi.PackCurrentSlot(), a.abi.UnpackCurrentSlot)
	if err != nil {
		return false, err
	}
	length, err := ask(ctx, a, "epoch duration", a.abi.PackEpochDuration(), a.abi.UnpackEpochDuration)
	if err != nil {
		return false, err
	}
	if slot/max(length, 1) > epoch { // a slot that its signers made up would make them answer for ever
		return false, nil
	}
	windows, err := ask(ctx, a, "windows", a.abi.PackWindows(), a.abi.UnpackWindows)
	return present <= max(epoch*length, slot)+windows.Liability, err
}
