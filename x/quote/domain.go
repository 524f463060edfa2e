package quote

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
)

// Domain is where a quote counts: on one L1, for one rollup. A signature of another is
// worth nothing there (EIP-712).
type Domain struct {
	// L1ChainID is the EIP-155 id.
	L1ChainID uint64
	Rollup    common.Address
}

// Name and Version of the domain, as wallets show them.
const (
	Name    = "Aztec epoch proofs"
	Version = "1"
)

var (
	domainType = crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	quoteType  = crypto.Keccak256Hash([]byte("EpochProofQuote(address proverAddress,uint256 epochToProve,uint256 validUntilSlot,uint256 bondAmount,uint32 basisPointFee)"))
	nameHash   = crypto.Keccak256Hash([]byte(Name))
	version    = crypto.Keccak256Hash([]byte(Version))
)

// Separator is the domain's hash.
func (d Domain) Separator() common.Hash {
	var e abiwords.Encoder
	return e.Hash(domainType).Hash(nameHash).Hash(version).Uint(d.L1ChainID).Address(d.Rollup).Keccak()
}

// Digest is what a prover signs for a quote.
func (d Domain) Digest(q Quote) common.Hash {
	var e abiwords.Encoder
	q.words(e.Hash(quoteType))
	separator, quote := d.Separator(), e.Keccak()
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], quote[:])
}
