package txmgr

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// UnknownRefusal names a revert that is no error of ours.
const UnknownRefusal = "unknown"

// Refusal is a revert found by simulation: nothing was sent.
type Refusal struct {
	// Name of the contract's error, or UnknownRefusal; as many as our contracts have.
	Name   string
	Detail string
}

// Error implements error.
func (r *Refusal) Error() string { return fmt.Sprintf("contract refuses: %s %s", r.Name, r.Detail) }

// asRefusal decodes the contract's error out of a simulation's.
func asRefusal(err error) (*Refusal, bool) {
	data, reverted := client.RevertData(err)
	if !reverted {
		return nil, false
	}
	if name, detail, ok := bindings.DecodeError(data); ok {
		return &Refusal{name, detail}, true
	}
	return &Refusal{UnknownRefusal, hexutil.Encode(data)}, true
}

// runsOut tells whether a simulation used up its gas; servers tell it in words only.
func runsOut(err error) bool {
	if err == nil {
		return false
	}
	words := strings.ToLower(err.Error())
	return strings.Contains(words, "out of gas") || strings.Contains(words, "outofgas")
}

// tooMuchGas says that a transaction would not do with its gas.
func (t Terms) tooMuchGas() *Refusal {
	detail := fmt.Sprintf("%d gas are not enough", t.Gas)
	if t.wanted > MaxGas {
		detail = fmt.Sprintf("%d gas, the most that L1 lets a transaction have (EIP-7825), are not enough: %d are wanted", t.Gas, t.wanted)
	}
	return &Refusal{"OutOfGas", detail}
}

// keptWords bounds what is remembered of why pools refuse a transaction, in bytes.
const keptWords = 300

func shortened(words string) string {
	return strings.ToValidUTF8(words[:min(len(words), keptWords)], "")
}

// outbid tells whether pools refuse a transaction for its price beside one that they
// have in its place: one of ours that the journal does not know, or of another program.
// Servers tell it in words only; these are in all of their versions of it.
func outbid(err error) bool { return strings.Contains(strings.ToLower(err.Error()), "underpriced") }
