package economics

import "github.com/aztecd/aztecd/x/protocol"

// BlobGas is what one blob takes.
const BlobGas = protocol.BlobGas

// Price of L1, gwei a gas: base fee with tip, and blob base fee.
type Price struct {
	Base, Blob float64
}

// Prices are those of the world outside. They are assumptions: nothing here measures them.
type Prices struct {
	// AZT and ETH, USD each.
	AZT, ETH float64
	// P50 and P99 of L1's prices.
	P50, P99 Price
	// L1Slot is the seconds of an L1 slot.
	L1Slot float64
	// BlockGas and BlockBlobs fill an L1 block; a full one raises the base fee by
	// GasGrowth, the blob base fee by BlobGrowth.
	BlockGas, BlockBlobs, GasGrowth, BlobGrowth float64
}

// StandardPrices makes AZT cost what seeds 000 says of a deposit: $10K for 100,000 AZT.
func StandardPrices() Prices {
	return Prices{
		AZT: 0.10, ETH: 3_000, L1Slot: 12,
		P50: Price{Base: 1, Blob: 0.0625}, P99: Price{Base: 50, Blob: 20},
		BlockGas: 60e6, BlockBlobs: 21, GasGrowth: 1.125, BlobGrowth: 1.0817,
	}
}

func (p Prices) assumptions() []Assumption {
	return []Assumption{
		{"price of AZT", p.AZT, "USD", "seeds 000: a deposit costs $10K; design 4.7: it is 100,000 AZT"},
		{"price of ETH", p.ETH, "USD", "assumed"},
		{"L1 base fee with tip, P50", p.P50.Base, "gwei", "assumed"},
		{"L1 base fee with tip, P99", p.P99.Base, "gwei", "assumed"},
		{"blob base fee, P50", p.P50.Blob, "gwei", "EIP-7918: at least a sixteenth of the base fee"},
		{"blob base fee, P99", p.P99.Blob, "gwei", "assumed"},
		{"L1 slot", p.L1Slot, "s", "Ethereum"},
	}
}

// usd is what gas and blob gas cost at a price.
func (p Prices) usd(gas, blobGas float64, at Price) float64 {
	return gwei(gas*at.Base+blobGas*at.Blob) * p.ETH
}

// Stakes are what a deployment takes and gives, AZT.
type Stakes struct {
	// Minimum deposit; what each who pays for an unpublished lock loses; what a publisher
	// of what nobody locked loses.
	Minimum, Unpublished, Penalty float64
	// Checkpoint and Confirmation are the rewards of each.
	Checkpoint, Confirmation float64
}

func (s Stakes) assumptions() []Assumption {
	const source = "the standard deployment"
	return []Assumption{
		{"smallest stake", s.Minimum, "AZT", source},
		{"taken of each member for an unpublished lock", s.Unpublished, "AZT", source},
		{"taken of who publishes what nobody locked", s.Penalty, "AZT", source},
		{"reward of a checkpoint", s.Checkpoint, "AZT", source},
		{"reward of a confirmation", s.Confirmation, "AZT", source},
	}
}
