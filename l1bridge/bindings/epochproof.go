package bindings

import (
	"bytes"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/x/proving/epoch"
)

// FromProof is the contract's form of an epoch proof.
func FromProof(p *epoch.Proof) EpochProof {
	return EpochProof{
		Headers: FromHeaders(p.Headers), BlobCounts: p.BlobCounts, Commitments: p.Commitments, Opening: p.Opening[:], Y: p.Y,
		InMessages: Words(p.InMessages), OutMessages: p.OutMessages, World: p.World, T: Words(p.T), B: Words(p.B), Proofs: p.Proofs,
	}
}

// ToProof is the inverse of FromProof. ErrCall for an opening that is none.
func ToProof(p EpochProof) (*epoch.Proof, error) {
	if len(p.Opening) != len(kzg4844.Proof{}) {
		return nil, fmt.Errorf("%w: an opening of %d bytes", ErrCall, len(p.Opening))
	}
	out := &epoch.Proof{
		BlobCounts: p.BlobCounts, Commitments: p.Commitments, Opening: kzg4844.Proof(p.Opening), Y: p.Y,
		InMessages: hashes(p.InMessages), OutMessages: p.OutMessages, World: p.World, T: hashes(p.T), B: hashes(p.B), Proofs: p.Proofs,
	}
	for _, h := range p.Headers {
		out.Headers = append(out.Headers, ToHeader(h))
	}
	return out, nil
}

func hashes(words [][32]byte) (out []common.Hash) {
	for _, w := range words {
		out = append(out, w)
	}
	return out
}

// triesOfProof bounds how many times FindProof decodes what may be a proof.
const triesOfProof = 8

// FindProof looks for a call of submitEpochProof anywhere in calldata, whatever stands around it:
// nobody says how a contract in between was called. It gives the first one that is wanted.
func FindProof(data []byte, wanted func(ProvenTip, EpochProof) bool) (ProvenTip, EpochProof, bool) {
	method := NewProving().GetABI().Methods["submitEpochProof"]
	for range triesOfProof {
		at := bytes.Index(data, method.ID)
		if at < 0 {
			break
		}
		data = data[at+len(method.ID):]
		args, err := method.Inputs.Unpack(data)
		if err != nil {
			continue
		}
		from := *abi.ConvertType(args[0], new(ProvenTip)).(*ProvenTip)    //nolint:forcetypeassert // ConvertType returns the type of its prototype
		proof := *abi.ConvertType(args[1], new(EpochProof)).(*EpochProof) //nolint:forcetypeassert // as above
		if wanted(from, proof) {
			return from, proof, true
		}
	}
	return ProvenTip{}, EpochProof{}, false
}

// provenChunk is ProvenChunk of ProvenOutRoots.sol.
type provenChunk struct {
	Last     uint64
	Position *big.Int
	Path     [][32]byte
	Group    []byte
}

// EncodeProven is what the Outbox of a deployment with provers is shown of a chunk: abi.encode(ProvenChunk),
// where the chunk is below the root of the proven range that ends with the checkpoint `last`.
func EncodeProven(last uint64, path epoch.OutPath) ([]byte, error) {
	shown, err := abi.NewType("tuple", "ProvenChunk", []abi.ArgumentMarshaling{
		{Name: "last", Type: "uint64"}, {Name: "position", Type: "uint256"}, {Name: "path", Type: "bytes32[]"}, {Name: "group", Type: "bytes"},
	})
	if err != nil {
		return nil, err
	}
	return abi.Arguments{{Type: shown}}.Pack(provenChunk{last, path.Position, Words(path.Siblings), path.Group})
}
