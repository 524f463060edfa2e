package economics

import (
	"math"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
)

// FeesQuestion is what publishing costs, and who pays.
type FeesQuestion struct {
	Prices Prices
	Stakes Stakes
	Gas    Gas
	// Params have the limits of chunks, and fees that follow L1's.
	Params protocol.Params
	// Slot (seconds) and Members; Mana of a tx of FieldsPerTx.
	Slot, Members, Mana float64
}

// StandardFees is asked for 48 members, slots of 36 s, and txs of 16 notes and 16 nullifiers.
func StandardFees(s Stakes) FeesQuestion {
	return FeesQuestion{
		Prices: StandardPrices(), Stakes: s, Gas: StandardGas(), Params: protocol.Devnet(), Slot: 36, Members: 48,
		Mana: aztec.PrivateTxL2Gas + 16*aztec.NoteHashL2Gas + 16*aztec.NullifierL2Gas,
	}
}

// JuicePerGwei is fees.fee_juice_per_gwei of genesis at these prices: a unit of fee juice is
// a 10^18th of an AZT.
func (q FeesQuestion) JuicePerGwei() float64 { return 1e9 * q.Prices.ETH / q.Prices.AZT }

// Cost is what a slot's publications cost where so many txs come in a second, USD: as many
// checkpoints as their effects fill, one blob for each blob of effects and one besides.
func (q FeesQuestion) Cost(tps float64, at Price) float64 {
	blobs := max(1, math.Ceil(q.fields(tps)/q.Gas.BlobFields))
	checkpoints := math.Ceil(blobs / q.Gas.Blobs)
	return q.Prices.usd(checkpoints*q.Gas.Mean(q.Members), (blobs+checkpoints)*BlobGas, at)
}

// Floor of fees at a price of L1, in units of fee juice.
func (q FeesQuestion) Floor(at Price) protocol.GasFees {
	p := q.Params
	p.Fees.JuicePerGwei = uint64(q.JuicePerGwei())
	return p.FeeFloor(protocol.Origin{BaseFee: uint64(at.Base * 1e9), BlobBaseFee: uint64(at.Blob * 1e9)})
}

// Fee of a tx at the floor, USD.
func (q FeesQuestion) Fee(at Price) float64 {
	floor := q.Floor(at)
	da := q.Gas.FieldsPerTx * aztec.DAGasPerField
	return (q.Mana*float64(floor.PerMana) + da*float64(floor.PerDA)) / 1e18 * q.Prices.AZT
}

// Enough is the fewest txs a second from which on their fees at the floor pay for a slot's
// publications, to a hundredth; 0 when no number does.
func (q FeesQuestion) Enough(at Price) float64 {
	for hundredths := 100_000; hundredths > 0; hundredths-- {
		if tps := float64(hundredths) / 100; q.paid(tps, at) < q.Cost(tps, at) {
			if hundredths == 100_000 {
				return 0
			}
			return tps + 0.01
		}
	}
	return 0.01
}

func (q FeesQuestion) paid(tps float64, at Price) float64 { return tps * q.Slot * q.Fee(at) }

func (q FeesQuestion) fields(tps float64) float64 { return tps * q.Slot * q.Gas.FieldsPerTx }

// Report answers it.
func (q FeesQuestion) Report() (Report, error) {
	const measured = "measured, docs/performance.md"
	r := Report{
		Name:     "fees",
		Question: "What does publishing a checkpoint cost, and who pays? Fees are drawn up to a floor that follows L1 (docs/protocol.md).",
		Assumptions: []Assumption{
			{"gas of a checkpoint, with its part of an epoch and of a confirmation", q.Gas.Mean(q.Members), "gas", measured},
			{"gas that the floor is made for", protocol.CheckpointGas, "gas", "docs/protocol.md"},
			{"mana of a tx of 16 notes and 16 nullifiers", q.Mana, "mana", "Aztec's prices"},
			{"fields of its effects", q.Gas.FieldsPerTx, "fields", measured},
			{"mana of a chunk", float64(q.Params.Limits.MaxMana), "mana", "the standard deployment"},
			{"blob fields of a chunk", float64(q.Params.Limits.MaxDAFields), "fields", "the standard deployment"},
			{"slot", q.Slot, "s", "design 4.7"},
		},
		Results: []Result{{"fees.fee_juice_per_gwei at these prices", q.JuicePerGwei(), "", "units of a 10^18th AZT"}},
	}
	r.add(q.Prices.assumptions(), q.Stakes.assumptions())
	for _, at := range []struct {
		name  string
		price Price
	}{{"P50", q.Prices.P50}, {"P99", q.Prices.P99}} {
		r.Results = append(r.Results, q.at(at.name, at.price)...)
	}
	r.Figures = []Figure{q.figure()}
	return r, nil
}

// at says who pays at one price.
func (q FeesQuestion) at(name string, price Price) []Result {
	floor, one := q.Floor(price), q.Cost(1, price)
	reward := q.Stakes.Checkpoint*q.Prices.AZT + q.Stakes.Confirmation*q.Prices.AZT/(q.Gas.Every*q.Gas.EpochSlots)
	return []Result{
		{name + ": a checkpoint of one effect blob", q.Cost(0, price), "USD", "gas with its part of a confirmation, two blobs"},
		{name + ": its reward, with its part of a confirmation's", reward, "USD", "paid by whoever holds AZT"},
		{name + ": floor, per DA gas", float64(floor.PerDA), "units", ""},
		{name + ": floor, per mana", float64(floor.PerMana), "units", ""},
		{name + ": fee of a tx at the floor", q.Fee(price), "USD", ""},
		{name + ": at 1 tx/s its users pay of a slot's publications", min(1, q.paid(1, price)/one), "", "the rest is the reward's, and above that the publisher's"},
		{name + ": fees pay for all from", q.Enough(price), "tx/s", "what is above goes to the publisher too"},
	}
}

// figure is what a slot's publications cost beside what its txs pay, by load.
func (q FeesQuestion) figure() Figure {
	xs := steps(0.05, 50, 200)
	f := Figure{
		Name: "fees", Title: "A slot's publications and the fees of its txs at the floor",
		X: Axis{Label: "tx/s", Log: true}, Y: Axis{Label: "USD per slot", Log: true},
	}
	for _, at := range []struct {
		name  string
		price Price
	}{{"P50", q.Prices.P50}, {"P99", q.Prices.P99}} {
		f.Lines = append(f.Lines,
			curve("cost, "+at.name, xs, func(tps float64) float64 { return q.Cost(tps, at.price) }),
			curve("fees, "+at.name, xs, func(tps float64) float64 { return q.paid(tps, at.price) }))
	}
	f.Lines = append(f.Lines, level("reward of a checkpoint", xs, q.Stakes.Checkpoint*q.Prices.AZT))
	return f
}
