package run

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// Context is what L1 knows of a fallback checkpoint and its chain, and holds txs against.
type Context struct {
	L1ChainID, RollupVersion uint64
	AnchorMaxAge             uint64 // in chunks
	Portal                   common.Address
	// Of a chunk.
	MaxTxs, MaxMana, MaxDAFields uint64
	// Timestamp of each chunk, Unix seconds.
	Timestamp uint64
	Fees      protocol.GasFees // of the slot
	// Genesis is the state root of chunk 0, whose header is not in the archive.
	Genesis fr.Element
}

// ContextWords is how many words a context is packed into.
const ContextWords = 5

// NewContext is that of a checkpoint in a slot whose fees are these.
func NewContext(p *protocol.Params, slot uint64, fees protocol.GasFees, genesis fr.Element) Context {
	return Context{
		L1ChainID: p.L1ChainID, RollupVersion: p.RollupVersion, AnchorMaxAge: p.AnchorMaxAge, Portal: p.FeeJuicePortal,
		MaxTxs: p.Limits.MaxTxs, MaxMana: p.Limits.MaxMana, MaxDAFields: p.Limits.MaxDAFields,
		Timestamp: FallbackTime(p, slot), Fees: fees, Genesis: genesis,
	}
}

// FallbackTime is the timestamp of all chunks of a fallback checkpoint: the last second of its
// slot, so that it is behind whatever a committee put into the same slot.
func FallbackTime(p *protocol.Params, slot uint64) uint64 {
	return (p.GenesisTime+(slot+1)*p.SlotDuration)/1000 - 1
}

// Words pack the context as L1 does: chain id << 128 | version << 64 | oldest anchor;
// txs << 160 | portal; mana << 64 | DA fields; time << 128 | fee of mana << 64 | of DA gas;
// state root of genesis.
func (c *Context) Words() [ContextWords]fr.Element {
	return [ContextWords]fr.Element{
		packed(64, c.L1ChainID, c.RollupVersion, c.AnchorMaxAge),
		portalAnd(c.MaxTxs, c.Portal),
		packed(64, c.MaxMana, c.MaxDAFields),
		packed(64, c.Timestamp, c.Fees.PerMana, c.Fees.PerDA),
		c.Genesis,
	}
}

func packed(bits uint, parts ...uint64) (e fr.Element) {
	sum := new(big.Int)
	for _, p := range parts {
		sum.Lsh(sum, bits).Or(sum, new(big.Int).SetUint64(p))
	}
	return *e.SetBigInt(sum)
}

func portalAnd(txs uint64, portal common.Address) (e fr.Element) {
	sum := new(big.Int).SetUint64(txs)
	sum.Lsh(sum, 8*common.AddressLength).Or(sum, portal.Big())
	return *e.SetBigInt(sum)
}
