package abci

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/light"
)

// proofAnswer answers with what proves that a chunk, or the chunk of a tx, is locked: by
// itself, without an AppHash. A checkpoint behind it asks for a lock of that one.
func (a *App) proofAnswer(argument string) (answer, error) {
	what, under, named := strings.Cut(argument, "/")
	p, err := a.proofOf(what)
	if err == nil && named {
		var number uint64
		if number, err = strconv.ParseUint(under, 10, 64); err == nil {
			p, err = p.Under(a.store, number)
		}
	}
	if err != nil {
		return answer{}, err
	}
	value, err := json.Marshal(p)
	return answer{key: []byte(argument), value: value, itself: true}, err
}

func (a *App) proofOf(what string) (*light.Proof, error) {
	if number, err := strconv.ParseUint(what, 10, 64); err == nil {
		return light.OfChunk(a.store, number)
	}
	var hash common.Hash
	if err := hash.UnmarshalText([]byte(what)); err != nil {
		return nil, fmt.Errorf("%q is neither a chunk's number nor a tx hash; ask for /proof/N, or /proof/ and 0x with 64 hex digits", what)
	}
	return light.OfTx(a.store, hash)
}

// includedAnswer answers with what proves that a chunk is among those up to a checkpoint,
// as it is so far: for who knows the checkpoint's hash from L1.
func (a *App) includedAnswer(argument string) (answer, error) {
	chunk, checkpoint, _ := strings.Cut(argument, "/")
	number, err := strconv.ParseUint(chunk, 10, 64)
	if err != nil {
		return answer{}, fmt.Errorf("%q is not a number; ask for /included/<chunk>/<checkpoint>", chunk)
	}
	at, err := strconv.ParseUint(checkpoint, 10, 64)
	if err != nil {
		return answer{}, fmt.Errorf("%q is not a number; ask for /included/<chunk>/<checkpoint>", checkpoint)
	}
	i, err := light.InclusionOf(a.store, number, at)
	if err != nil {
		return answer{}, err
	}
	value, err := json.Marshal(i)
	return answer{key: []byte(argument), value: value, itself: true}, err
}
