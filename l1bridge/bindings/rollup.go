// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Certificate is an auto generated low-level Go binding around an user-defined struct.
type Certificate struct {
	Kind       uint8
	Epoch      uint64
	Height     uint64
	Round      uint32
	Signers    *big.Int
	Signatures []byte
	Absent     []common.Address
}

// CheckpointHeader is an auto generated low-level Go binding around an user-defined struct.
type CheckpointHeader struct {
	Number       uint64
	ParentHash   [32]byte
	Slot         uint64
	Epoch        uint64
	Generation   uint32
	FirstChunk   uint64
	LastChunk    uint64
	ChunksRoot   [32]byte
	ArchiveRoot  [32]byte
	StateRoot    [32]byte
	EffectsHash  [32]byte
	BlobsHash    [32]byte
	InTotal      uint64
	InHash       [32]byte
	ForcedTotal  uint64
	ForcedHash   [32]byte
	OriginNumber uint64
	OriginHash   [32]byte
	TotalMana    uint64
	TotalFees    *big.Int
	FeePerDaGas  uint64
	FeePerL2Gas  uint64
}

// LockedPublication is an auto generated low-level Go binding around an user-defined struct.
type LockedPublication struct {
	Headers    []CheckpointHeader
	BlobCounts *big.Int
	Links      []CheckpointHeader
	Standing   []CheckpointHeader
	Cert       Certificate
	Keep       *big.Int
}

// RollupConfig is an auto generated low-level Go binding around an user-defined struct.
type RollupConfig struct {
	GenesisTime        uint64
	SlotDuration       uint64
	EpochDuration      uint64
	PublishTimeout     uint64
	Ring               uint64
	BondGas            uint64
	Proving            bool
	Windows            Windows
	GenesisChunksRoot  [32]byte
	GenesisArchiveRoot [32]byte
	GenesisStateRoot   [32]byte
	ParamsHash         [32]byte
	Governance         common.Address
}

// Windows is an auto generated low-level Go binding around an user-defined struct.
type Windows struct {
	OpenAfter       uint64
	PublishDeadline uint64
	ConfirmWindow   uint64
	SettleWindow    uint64
	AnswerWindow    uint64
	Rescue          uint64
	Drain           uint64
	Liability       uint64
	ExitDelay       uint64
	RestartAfter    uint64
}

// ChargesMetaData contains all meta data concerning the Charges contract.
var ChargesMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Charged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"Dismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"AlreadyCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"MalleableSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoHeaders\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NobodysPublication\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NotCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotTheCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"SignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"TooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"UnknownSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAbsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"}]",
	ID:  "baf8396fdd7229859bf7437dd925ab3790",
	Bin: "0x60808060405234601b57611c3290816100208239308160070152f35b5f80fdfe6080604052307f0000000000000000000000000000000000000000000000000000000000000000146004361015610034575f80fd5b5f3560e01c8063134fa1aa1461050557806392447888146103c5578063bff1e701146100d55763f376a9b814610068575f80fd5b6100d15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760243567ffffffffffffffff81116100d1576100c76100bb60209236906004016113dd565b604435906004356115ee565b6040519015158152f35b5f80fd5b506100d15760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760043560243567ffffffffffffffff81116100d1576101279036906004016113dd565b9060443567ffffffffffffffff81168082036100d15760643593608435803410610396575060ff8086161461036a576007840193855f528460205260405f20548660ff8216926001841161033e5784879160018896145f1461032a575050505060081c63ffffffff16145b156102fa5764ffffffffff905116926040519060a082019082821067ffffffffffffffff8311176102cd577f452f06ab16e91b7bf364fa4d1e440153144b6d011e6491e90d9bf981c491eabc956060956001936040526002855263ffffffff6020860191168152604085019182528685019033825260808601933485528a5f5260205260ff8060405f20975116167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0087541617865551917fffff0000000000000000000000000000000000000000000000000000000000ff64ffffffff007dffffffffffffffffffffffffffffffffffffffff0000000000000000000069ffffffffff00000000008954945160281b16945160501b169460081b169116171717835551910155604051908152336020820152346040820152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b84827f38f304ca000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90919293506103399450611962565b610192565b507f280c5223000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fcd51d5a5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f9901e611000000000000000000000000000000000000000000000000000000005f526004523460245260445ffd5b506100d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760086004350173ffffffffffffffffffffffffffffffffffffffff33165f528060205260405f20549081156104d95773ffffffffffffffffffffffffffffffffffffffff33165f526020525f60408120555f80808084335af13d156104d4573d61045d816113a3565b9061046b604051928361134d565b81525f60203d92013e5b156104a8576040519081527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2005b7fb6c30e5f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b610475565b7f751b0fda000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506100d15760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760043560243567ffffffffffffffff81116100d1576105579036906004016113dd565b9060443560643567ffffffffffffffff81116100d157366023820112156100d15780600401359367ffffffffffffffff85116100d1576024820191602436916102c088020101116100d15760843567ffffffffffffffff81116100d157806004019160e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100d1576105ef8587611818565b938715611325576105ff8861187c565b97610609826119d4565b6106128a61153a565b5260015b8181106111ed57506106278961153a565b51871860301c6111ab577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810191818311610bc15761066791839161155b565b9764ffffffffff8760081c1667ffffffffffffffff84511699602085019a67ffffffffffffffff8c511690811561117e57049a602487019b6106a88d61156c565b8d606085019167ffffffffffffffff806106c18561156c565b1691161090811561115f575b5061110b57505067ffffffffffffffff806106e78e61156c565b9251169116029067ffffffffffffffff8216918203610bc15767ffffffffffffffff91604061073292018361071b8261156c565b168211156110fc57505b8260c088015116906115cc565b168082116110ce5750509061074691611547565b5183359060ff8216908183036100d15761075f8a61156c565b916001811415806110c3575b61109857507fffffffffffffffff000000000000000000000000000000000000000000000000604051927fff00000000000000000000000000000000000000000000000000000000000000602085019560f81b16855260c01b1660218301526029820152602981526107de60498261134d565b6107ea6044850161156c565b60648501359263ffffffff84168094036100d15760e09360206108f79281956101008901519181519182155f1461100c5750505060405161082b838261134d565b5f8152945b67ffffffffffffffff8116610f1b575060405161084d838261134d565b5f8152925b80610e2a5750604051610865838261134d565b5f8152905b80519081610d9957505081604051610882828261134d565b5f8152915b81604051988996818089019a8051918291018c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810184528361134d565b61095a6109048351611b67565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261134d565b5190209101519283519160848401359182610100851080610d8e575b610d6357805f915b610d25575061098c85611b42565b8110610ced57604181029581870460411482151715610bc15760a4810196806109b58986611a9d565b905003610cb3575060c401946109cb8684611aee565b90506109d78383611581565b03610c6e5750506109fe8651946109f76109f08761187c565b9784611a9d565b5092611aee565b91905f925f5b878110610a715750505050505050906020809260051b91012091015103610a3357610a31935033926118cb565b005b67ffffffffffffffff610a458561156c565b7f66edd0c6000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b86811c60011615610bee57610a8585611a70565b9480604102906041820403610bc157840160408101355f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0602082013511610b955760018211610b6957608060209260405f93601b8251938d855201868401528183013782805260015afa505f5173ffffffffffffffffffffffffffffffffffffffff811615610b3d579073ffffffffffffffffffffffffffffffffffffffff6001925b16610b36828c611547565b5201610a04565b507f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827fc651b61c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b610bf88582611581565b82811015610c415760051b8301359073ffffffffffffffffffffffffffffffffffffffff821682036100d15773ffffffffffffffffffffffffffffffffffffffff600192610b2b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b610c7c610c82928792611581565b92611aee565b9190507fcbfdc61c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610cbd8885611a9d565b90507fca961efd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610cf685611b42565b907fa07c49af000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201828111610bc157610d5d9216918291611a70565b9161097e565b7fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080851c1515610976565b610e24849291602184610dac8195611b67565b926040519586947f2200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261134d565b91610887565b610eb6907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f19000000000000000000000000000000000000000000000000000000000000008584015216602182015260098152610f1560298261134d565b9061086a565b610fa7907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1100000000000000000000000000000000000000000000000000000000000000858401521660218201526009815261100660298261134d565b92610852565b60216110929261101c8795611b67565b926040519586947f0a00000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261134d565b94610830565b7fbd3c9089000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600281141561076b565b7fc590b386000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611106915061156c565b610725565b8d67ffffffffffffffff838161112a611124829661156c565b9461156c565b937f9584a331000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b611169915061156c565b67ffffffffffffffff8084169116118e6106cd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b8667ffffffffffffffff6111be8461156c565b7f38f304ca000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610bc15761122c61122582858761155b565b918c611547565b51600167ffffffffffffffff61124661112486888a61155b565b160167ffffffffffffffff8111610bc15767ffffffffffffffff908161126b8561156c565b911691829116036112e2575060208201359081036112a15750906112906001926119d4565b61129a828d611547565b5201610616565b67ffffffffffffffff6112b38361156c565b7fb6e816ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff906112f58461156c565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176102cd57604052565b359067ffffffffffffffff821682036100d157565b67ffffffffffffffff81116102cd57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b91908281039261014084126100d15760405190610120820182811067ffffffffffffffff8211176102cd5760405260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2083966114398461138e565b85526114476020850161138e565b602086015261145783850161138e565b838601526114676060850161138e565b60608601526114786080850161138e565b608086015261148960a0850161138e565b60a086015261149a60c0850161138e565b60c086015201126100d1576040516040810181811067ffffffffffffffff8211176102cd5760405260e08201358152610100820135602082015260e08301526101208101359067ffffffffffffffff82116100d157019082601f830112156100d1578135611507816113a3565b93611515604051958661134d565b818552602082850101116100d1576020815f9282610100960183880137850101520152565b805115610c415760200190565b8051821015610c415760209160051b010190565b9190811015610c41576102c0020190565b3567ffffffffffffffff811681036100d15790565b91908203918211610bc157565b91908201809211610bc157565b9067ffffffffffffffff1690811561117e5767ffffffffffffffff160690565b62010000821015610c415701905f90565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610bc157565b90916115fa8183611818565b90815463ffffffff8160081c1663ffffffff60018601541691828211156116ed575b5050505080549267ffffffffffffffff806116478160a08501511664ffffffffff8860281c166115cc565b9251169116808211156116bf5750509073ffffffffffffffffffffffffffffffffffffffff8060018460047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600897541617815501549460501c16165f52016020526116b860405f2091825461158e565b9055600190565b7fc77bb265000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604087019061170767ffffffffffffffff8351168461158e565b63ffffffff88541610156117865750611730849267ffffffffffffffff6117399351169061159b565b600987016115bb565b90549060031b1c1860301c1561175057808061161c565b61178294505f929192526006830160205273ffffffffffffffffffffffffffffffffffffffff60405f205416926118cb565b5f90565b9593965050505073ffffffffffffffffffffffffffffffffffffffff8060018460057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600897541617815501549460501c16165f52016020526117ee60405f2091825461158e565b90557f55b2cfcca5a074a9c5acec25a40d13bac625e8be9642722db057323ccd19067d5f80a25f90565b600790929192835f520160205260405f2091600260ff845416036118395750565b7f881278ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff81116102cd5760051b60200190565b9061188682611864565b611893604051918261134d565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06118c18294611864565b0190602036910137565b9060089273ffffffffffffffffffffffffffffffffffffffff9160018101917fbb78cf13384a1e522ab6111c20ce4f8bd0da76cc1e5a2ef3b47de5623852418160408454815190878b1682526020820152a260037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555493165f520160205261195e60405f2091825461158e565b9055565b909163ffffffff60018301541667ffffffffffffffff8216908111908115916119c3575b506119bb576119a960099167ffffffffffffffff60406119b0960151169061159b565b91016115bb565b90549060031b1c1490565b505050505f90565b905063ffffffff835416105f611986565b906102c060405181848237209161026081013560801c90608081013560201c906102a08101359061028081013561024082013517906102008101356101c0820135179061018081013560c0820135179060a0810135606082013517906040810135903517171717171760401c1717611a4857565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610bc15760010190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d1570180359067ffffffffffffffff82116100d1576020019181360383136100d157565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d1570180359067ffffffffffffffff82116100d157602001918160051b360383136100d157565b8060011b9080820460021490151715610bc1576003900460018101809111610bc15790565b60808110611bf557614000811015611bca577fff0000000000000000000000000000000000000000000000000000000000000060405191816080607f83161760f81b16602084015260f11b16602182015260028152611bc760228261134d565b90565b7fca62396b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000006040519160f81b16602082015260018152611bc760218261134d56",
}

// Charges is an auto generated Go binding around an Ethereum contract.
type Charges struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Charges) GetABI() abi.ABI {
	return c.abi
}

// NewCharges creates a new instance of Charges.
func NewCharges() *Charges {
	parsed, err := ChargesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Charges{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Charges) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// ChargesAnswered represents a Answered event raised by the Charges contract.
type ChargesAnswered struct {
	Record [32]byte
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChargesAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (ChargesAnswered) ContractEventName() string {
	return ChargesAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed record, address by, uint256 bond)
func (charges *Charges) UnpackAnsweredEvent(log *types.Log) (*ChargesAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesAnswered)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChargesCharged represents a Charged event raised by the Charges contract.
type ChargesCharged struct {
	Record [32]byte
	Number uint64
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChargesChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (ChargesCharged) ContractEventName() string {
	return ChargesChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(bytes32 indexed record, uint64 number, address by, uint256 bond)
func (charges *Charges) UnpackChargedEvent(log *types.Log) (*ChargesCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesCharged)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChargesDismissed represents a Dismissed event raised by the Charges contract.
type ChargesDismissed struct {
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChargesDismissedEventName = "Dismissed"

// ContractEventName returns the user-defined event name.
func (ChargesDismissed) ContractEventName() string {
	return ChargesDismissedEventName
}

// UnpackDismissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dismissed(bytes32 indexed record)
func (charges *Charges) UnpackDismissedEvent(log *types.Log) (*ChargesDismissed, error) {
	event := "Dismissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesDismissed)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChargesWithdrawn represents a Withdrawn event raised by the Charges contract.
type ChargesWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ChargesWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (ChargesWithdrawn) ContractEventName() string {
	return ChargesWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (charges *Charges) UnpackWithdrawnEvent(log *types.Log) (*ChargesWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesWithdrawn)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (charges *Charges) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], charges.abi.Errors["AlreadyCharged"].ID.Bytes()[:4]) {
		return charges.UnpackAlreadyChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["AnswerWindowOpen"].ID.Bytes()[:4]) {
		return charges.UnpackAnswerWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return charges.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return charges.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return charges.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["MalleableSignature"].ID.Bytes()[:4]) {
		return charges.UnpackMalleableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return charges.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return charges.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NobodysPublication"].ID.Bytes()[:4]) {
		return charges.UnpackNobodysPublicationError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NotCharged"].ID.Bytes()[:4]) {
		return charges.UnpackNotChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return charges.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return charges.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return charges.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return charges.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return charges.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return charges.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["UnknownRecord"].ID.Bytes()[:4]) {
		return charges.UnpackUnknownRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return charges.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return charges.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return charges.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return charges.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return charges.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return charges.UnpackWrongSigningEpochError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ChargesAlreadyCharged represents a AlreadyCharged error raised by the Charges contract.
type ChargesAlreadyCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCharged(bytes32 record)
func ChargesAlreadyChargedErrorID() common.Hash {
	return common.HexToHash("0x280c5223d9f7b005ea1a088231e1e07426fda8a86e7c8c593e8a1fa0b948e581")
}

// UnpackAlreadyChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCharged(bytes32 record)
func (charges *Charges) UnpackAlreadyChargedError(raw []byte) (*ChargesAlreadyCharged, error) {
	out := new(ChargesAlreadyCharged)
	if err := charges.abi.UnpackIntoInterface(out, "AlreadyCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesAnswerWindowOpen represents a AnswerWindowOpen error raised by the Charges contract.
type ChargesAnswerWindowOpen struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func ChargesAnswerWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xc77bb265d2544cbcb508726fb7c203df873cc15f2776d66bdca0485fc172f454")
}

// UnpackAnswerWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func (charges *Charges) UnpackAnswerWindowOpenError(raw []byte) (*ChargesAnswerWindowOpen, error) {
	out := new(ChargesAnswerWindowOpen)
	if err := charges.abi.UnpackIntoInterface(out, "AnswerWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesBondTooSmall represents a BondTooSmall error raised by the Charges contract.
type ChargesBondTooSmall struct {
	Needed *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func ChargesBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func (charges *Charges) UnpackBondTooSmallError(raw []byte) (*ChargesBondTooSmall, error) {
	out := new(ChargesBondTooSmall)
	if err := charges.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesIntegerTooWide represents a IntegerTooWide error raised by the Charges contract.
type ChargesIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func ChargesIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (charges *Charges) UnpackIntegerTooWideError(raw []byte) (*ChargesIntegerTooWide, error) {
	out := new(ChargesIntegerTooWide)
	if err := charges.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesLiabilityOver represents a LiabilityOver error raised by the Charges contract.
type ChargesLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func ChargesLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (charges *Charges) UnpackLiabilityOverError(raw []byte) (*ChargesLiabilityOver, error) {
	out := new(ChargesLiabilityOver)
	if err := charges.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesMalleableSignature represents a MalleableSignature error raised by the Charges contract.
type ChargesMalleableSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalleableSignature(uint256 position)
func ChargesMalleableSignatureErrorID() common.Hash {
	return common.HexToHash("0xc651b61c6d2e4e61c3f30c171ad09cea6a43a18082530c10e1d75ed4ae2a66cc")
}

// UnpackMalleableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalleableSignature(uint256 position)
func (charges *Charges) UnpackMalleableSignatureError(raw []byte) (*ChargesMalleableSignature, error) {
	out := new(ChargesMalleableSignature)
	if err := charges.abi.UnpackIntoInterface(out, "MalleableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNoHeaders represents a NoHeaders error raised by the Charges contract.
type ChargesNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func ChargesNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (charges *Charges) UnpackNoHeadersError(raw []byte) (*ChargesNoHeaders, error) {
	out := new(ChargesNoHeaders)
	if err := charges.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNoQuorum represents a NoQuorum error raised by the Charges contract.
type ChargesNoQuorum struct {
	Signers *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func ChargesNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func (charges *Charges) UnpackNoQuorumError(raw []byte) (*ChargesNoQuorum, error) {
	out := new(ChargesNoQuorum)
	if err := charges.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNobodysPublication represents a NobodysPublication error raised by the Charges contract.
type ChargesNobodysPublication struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodysPublication(bytes32 record)
func ChargesNobodysPublicationErrorID() common.Hash {
	return common.HexToHash("0xcd51d5a530db6bc5e6c12fb9600d8f77e1933d35690205f0d0e2ba1eb630d080")
}

// UnpackNobodysPublicationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodysPublication(bytes32 record)
func (charges *Charges) UnpackNobodysPublicationError(raw []byte) (*ChargesNobodysPublication, error) {
	out := new(ChargesNobodysPublication)
	if err := charges.abi.UnpackIntoInterface(out, "NobodysPublication", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNotCharged represents a NotCharged error raised by the Charges contract.
type ChargesNotCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCharged(bytes32 record)
func ChargesNotChargedErrorID() common.Hash {
	return common.HexToHash("0x881278ef7862f872c4912bbc27a401418f4c0f4bb20483f6b4d707adbed5ae2a")
}

// UnpackNotChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCharged(bytes32 record)
func (charges *Charges) UnpackNotChargedError(raw []byte) (*ChargesNotCharged, error) {
	out := new(ChargesNotCharged)
	if err := charges.abi.UnpackIntoInterface(out, "NotCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNotTheCommittee represents a NotTheCommittee error raised by the Charges contract.
type ChargesNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func ChargesNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (charges *Charges) UnpackNotTheCommitteeError(raw []byte) (*ChargesNotTheCommittee, error) {
	out := new(ChargesNotTheCommittee)
	if err := charges.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNothingOwed represents a NothingOwed error raised by the Charges contract.
type ChargesNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func ChargesNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (charges *Charges) UnpackNothingOwedError(raw []byte) (*ChargesNothingOwed, error) {
	out := new(ChargesNothingOwed)
	if err := charges.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesPaymentRefused represents a PaymentRefused error raised by the Charges contract.
type ChargesPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func ChargesPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (charges *Charges) UnpackPaymentRefusedError(raw []byte) (*ChargesPaymentRefused, error) {
	out := new(ChargesPaymentRefused)
	if err := charges.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesSignaturesLength represents a SignaturesLength error raised by the Charges contract.
type ChargesSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func ChargesSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (charges *Charges) UnpackSignaturesLengthError(raw []byte) (*ChargesSignaturesLength, error) {
	out := new(ChargesSignaturesLength)
	if err := charges.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesTooLong represents a TooLong error raised by the Charges contract.
type ChargesTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length)
func ChargesTooLongErrorID() common.Hash {
	return common.HexToHash("0xca62396b20474dc9ff0587e623d69b28f439b5e8c62f5c1667a25642ef90070b")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length)
func (charges *Charges) UnpackTooLongError(raw []byte) (*ChargesTooLong, error) {
	out := new(ChargesTooLong)
	if err := charges.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesUnknownKind represents a UnknownKind error raised by the Charges contract.
type ChargesUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func ChargesUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (charges *Charges) UnpackUnknownKindError(raw []byte) (*ChargesUnknownKind, error) {
	out := new(ChargesUnknownKind)
	if err := charges.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesUnknownRecord represents a UnknownRecord error raised by the Charges contract.
type ChargesUnknownRecord struct {
	Number uint64
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func ChargesUnknownRecordErrorID() common.Hash {
	return common.HexToHash("0x38f304cab87021da6e8e3ea87917685eafb72d4fde803d5f225834fc68336a50")
}

// UnpackUnknownRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func (charges *Charges) UnpackUnknownRecordError(raw []byte) (*ChargesUnknownRecord, error) {
	out := new(ChargesUnknownRecord)
	if err := charges.abi.UnpackIntoInterface(out, "UnknownRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesUnknownSigner represents a UnknownSigner error raised by the Charges contract.
type ChargesUnknownSigner struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(uint256 signers)
func ChargesUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xbda62c23d2f38bc9b3c4399b32302a41464f812ba763f5ac0cedaedd67fce944")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(uint256 signers)
func (charges *Charges) UnpackUnknownSignerError(raw []byte) (*ChargesUnknownSigner, error) {
	out := new(ChargesUnknownSigner)
	if err := charges.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongAbsent represents a WrongAbsent error raised by the Charges contract.
type ChargesWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func ChargesWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (charges *Charges) UnpackWrongAbsentError(raw []byte) (*ChargesWrongAbsent, error) {
	out := new(ChargesWrongAbsent)
	if err := charges.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongNumber represents a WrongNumber error raised by the Charges contract.
type ChargesWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func ChargesWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (charges *Charges) UnpackWrongNumberError(raw []byte) (*ChargesWrongNumber, error) {
	out := new(ChargesWrongNumber)
	if err := charges.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongParent represents a WrongParent error raised by the Charges contract.
type ChargesWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func ChargesWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (charges *Charges) UnpackWrongParentError(raw []byte) (*ChargesWrongParent, error) {
	out := new(ChargesWrongParent)
	if err := charges.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongSignature represents a WrongSignature error raised by the Charges contract.
type ChargesWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func ChargesWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (charges *Charges) UnpackWrongSignatureError(raw []byte) (*ChargesWrongSignature, error) {
	out := new(ChargesWrongSignature)
	if err := charges.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongSigningEpoch represents a WrongSigningEpoch error raised by the Charges contract.
type ChargesWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func ChargesWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (charges *Charges) UnpackWrongSigningEpochError(raw []byte) (*ChargesWrongSigningEpoch, error) {
	out := new(ChargesWrongSigningEpoch)
	if err := charges.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingMetaData contains all meta data concerning the Locking contract.
var LockingMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"CheckpointConfirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"attestationBlob\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"firstBlob\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"blobCount\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"slot\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"turn\",\"type\":\"uint8\"}],\"name\":\"CheckpointProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tip\",\"type\":\"uint64\"}],\"name\":\"CheckpointsUndone\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"RecordKept\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"}],\"name\":\"BadBlobCounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"ConfirmedStays\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"LongerStands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"MalleableSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"MissingBlob\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoHeaders\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoMoreRestarts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"restartFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"openFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"overdueFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotTheCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotTheRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingAbove\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingToConfirm\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"OriginBehindParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"OriginNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"OutOfRing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"SignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"SlotNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"StandingNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"TooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"UnexpectedBlob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"UnknownSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAbsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongBlobs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongFirstChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongForced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"got\",\"type\":\"uint32\"}],\"name\":\"WrongGeneration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongInbox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"WrongLastChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSlot\",\"type\":\"error\"}]",
	ID:  "874538eeedf246a5c9bfed466698a2f645",
	Bin: "0x60808060405234601b57613f4d90816100208239308160070152f35b5f80fdfe6080604052307f0000000000000000000000000000000000000000000000000000000000000000146004361015610034575f80fd5b5f3560e01c9081635c432ec714611f7057816373bb453214611d695781637fe0963214611acb578163a131a68714610c92575063c7af9b9f14610075575f80fd5b6103207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105505760043560243567ffffffffffffffff8111610550576100c3903690600401612262565b906102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc36011261055057610304359167ffffffffffffffff8311610550578260040160e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc85360301126105505761013b612cce565b9367ffffffffffffffff83511692602081019361016367ffffffffffffffff86511682612ffd565b94602484019561017287612431565b9060a43567ffffffffffffffff8116928382036105505767ffffffffffffffff849116108015610c74575b610c29575050506101c39067ffffffffffffffff6101ba88612431565b9151169061301d565b6084359067ffffffffffffffff8216908183036105505767ffffffffffffffff92610200928285161115610c2257505b8260c08601511690612474565b16808211610bf457505061021383612446565b61021c85612431565b60ff8216600181141580610be9575b610bbe575060e0916103b66020927fffffffffffffffff000000000000000000000000000000000000000000000000604051917fff000000000000000000000000000000000000000000000000000000000000008684019560f81b16855260c01b1660218201528a6029820152602981526102a760498261220c565b836102b460448901612431565b936102c160648a01612651565b926101008901519181519182155f14610b32575050506040516102e4838261220c565b5f8152945b67ffffffffffffffff8116610a3c575063ffffffff60405161030b848261220c565b5f8152935b168061094b5750604051610324838261220c565b5f8152905b805190816108ba57505081604051610341828261220c565b5f8152915b81604051988996818089019a8051918291018c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810184528361220c565b6104196103c38351613e85565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261220c565b51902091015192835191608484013591826101008510806108af575b61088457805f915b610846575061044b85613d87565b811061080e576041810295818704604114821517156106e25760a4810196806104748986613b5c565b9050036107d4575060c4019461048a8684613bad565b905061049683836123db565b0361078f5750506104bd8651946104b66104af87612543565b9784613b5c565b5092613bad565b91905f925f5b878110610592578c8c8c8c60208d818e60051b91012091015103610554575061ffff815460a81c169060c4359063ffffffff82169384830361055057838514159182610541575b505061051257005b507f82ec942b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6002015414159050848061050a565b5f80fd5b61056667ffffffffffffffff91612431565b7f66edd0c6000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b86811c6001161561070f576105a685612b05565b94806041029060418204036106e257840160408101355f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06020820135116106b6576001821161068a57608060209260405f93601b8251938d855201868401528183013782805260015afa505f5173ffffffffffffffffffffffffffffffffffffffff81161561065e579073ffffffffffffffffffffffffffffffffffffffff6001925b16610657828c612406565b52016104c3565b507f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827fc651b61c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b61071985826123db565b828110156107625760051b8301359073ffffffffffffffffffffffffffffffffffffffff821682036105505773ffffffffffffffffffffffffffffffffffffffff60019261064c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b61079d6107a39287926123db565b92613bad565b9190507fcbfdc61c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6107de8885613b5c565b90507fca961efd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61081785613d87565b907fa07c49af000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82018281116106e25761087e9216918291612b05565b9161043d565b7fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080851c1515610435565b6109458492916021846108cd8195613e85565b926040519586947f2200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261220c565b91610346565b6109d7907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f19000000000000000000000000000000000000000000000000000000000000008584015216602182015260098152610a3660298261220c565b90610329565b610acd63ffffffff917fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f11000000000000000000000000000000000000000000000000000000000000008684015216602182015260098152610b2c60298261220c565b93610310565b6021610bb892610b428795613e85565b926040519586947f0a00000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261220c565b946102e9565b7fbd3c9089000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600281141561022b565b7fc590b386000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506101f3565b67ffffffffffffffff9291610c408a859350612431565b927f9584a331000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b50610c7e89612431565b67ffffffffffffffff80841691161161019d565b6105505760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105505760243567ffffffffffffffff811161055057610ce0903690600401612262565b67ffffffffffffffff604435116105505760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6044353603011261055057610d37610d3160046044350180612496565b90612592565b90610d4760046044350180612496565b8091507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101116106e257610dad610d8460046044350180612496565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401916123e8565b610dd97fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830185612406565b5190604480350191610df083604435600401612496565b91925f925b808410611a5a5750505050610e0f82604435600401612496565b1592905082156119fc5750610e78610e58610e2f60046044350180612496565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8701916123e8565b60846044350192610e6e846044356004016124eb565b9187600435612662565b610e9585610e8b60046044350180612496565b9087600435612b32565b91156119f357610ead610eb2916044356004016124eb565b612446565b905b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8301811115610f55575b50610f5393610f439291610f08918390610efe60046044350180612496565b9088600435612bc3565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff610f3960046044350180612496565b91909201916123e8565b60a4604435013591600435612c2f565b005b610f6460046044350180612496565b604051929150610f73836121c2565b5f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c08401525f60e08401525f6101008401525f9060246044350135905f905b8082106119d45750506119a25780491561197757600181018082116106e257804961194c575049604083015260043554825260ff68ffffffffffffffff00865160081b1617606083015267ffffffffffffffff855116608083015267ffffffffffffffff60208601511660a083015267ffffffffffffffff60408601511660c0830152600160e083015261105c81611056604435600401604435600401612496565b906123e8565b61106581612431565b67ffffffffffffffff63ffffffff8551169116115f146118b5575061108f60046044350180612496565b6110a261109d8483856123e8565b612431565b63ffffffff600435541667ffffffffffffffff806110bf83612454565b1692169182036118745750506110e26110d98483856123e8565b88600435613c20565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908082116106e2576111206111269260409261113b956123e8565b01612431565b67ffffffffffffffff60608801511690612474565b67ffffffffffffffff80875116911680821061184657505060016101008301525b61116b60046044350180612496565b906111da6111ab6111a061118b61118661109d8888886123e8565b612ef9565b67ffffffffffffffff60408c01511690612dc1565b600960043501612e0e565b90549060031b1c85519067ffffffffffffffff8a51169067ffffffffffffffff60208c01511692600435613c6b565b84525f5b8281106111f857505091516004355550610f089050610edf565b7f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036106e257838110156112545760019061124860ff602460443501358360031b1c16602088015161251e565b60208701525b016111de565b61125f8184846123e8565b611269828b612406565b519060ff602460443501358460031b1c161561181a576101008701516116b0575b61129660408201612431565b67ffffffffffffffff60808901511667ffffffffffffffff8216818110156116825750506112d467ffffffffffffffff918260a08b01511690612ffd565b6060830190826112e383612431565b9116928391160361163f57505061ffff875160a81c16608082018163ffffffff61130c83612651565b160361160057505061132060a08201612431565b67ffffffffffffffff8061133660c08501612431565b921691169080821080156115d9575b80156115cb575b61159d5750506113628160e08901511515613dac565b60208701515f9060405190818183929060ff602460443501358a60031b1c16015b80821061156d575b505003902090806115185750610160820135908181036114ea575050907fd3c468aaad930b02e9b387233469e1c1ca888f6b5572c4509642661e67fbae4360e067ffffffffffffffff8960ff866113e66001999884516137c8565b83528861010084015261147360c0606085015192896114166111a0898561140c86612431565b9a01511689612dc1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff877fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000849594549360031b941617831b921b191617905501612431565b8d85846020604084015193015116926040519a8b521660208a01526040890152606088015281602460443501358960031b1c16608088015264ffffffffff8160081c1660a08801521660c08601521692a26114e060ff602460443501358360031b1c16602088015161251e565b602087015261124e565b7fc713f0db000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116106e2577f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919080935049801561158c578160209160019352019201839291611383565b509350506001829101928f8061138b565b7fb3586af9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5064ffffffffff821161134c565b5080820367ffffffffffffffff81116106e25767ffffffffffffffff61ffff911611611345565b9061160f63ffffffff92612651565b907f82ec942b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9061165267ffffffffffffffff92612431565b907f2b9264ec000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f26eb02e8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b865160a082016116bf81612431565b64ffffffffff8360401c169067ffffffffffffffff806116de84612454565b169116036117cc57505067ffffffffffffffff604083016116fe81612431565b63ffffffff8460201c16928391161061178957505067ffffffffffffffff9061020083019063ffffffff61173183612431565b9160681c16928391161061174657505061128a565b9061175967ffffffffffffffff92612431565b907f20465619000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9061179c67ffffffffffffffff92612431565b907f372eacf0000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9067ffffffffffffffff6117e96117e38294612454565b92612431565b917f73e465d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b7fc360d842000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fc88ec8ae000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61188667ffffffffffffffff91612454565b7fbdbb1332000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b600260ff8516148015611908575b6111866119019261109d6118f0936118e5606460443501604435600401612496565b90848d600435613897565b60a460443501359087600435613370565b825261115c565b5061191860046044350180612496565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810192915082116106e2579082106118c3565b7fe5519c07000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc360d842000000000000000000000000000000000000000000000000000000005f526024604435013560045260245ffd5b9091926119e760019160ff86169061251e565b9360081c920190610fb4565b50600290610eb4565b80611a0f611a1d92604435600401612496565b929091604435600401612496565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101915081116106e257610e7892611a55926123e8565b610e58565b9091929384155f14611a8a57611a8060019184905b611a7a8886896123e8565b91612f38565b9401929190610df5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85018581116106e257600191611ac5611a809285886123e8565b90611a6f565b610550576103407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105505760043560243567ffffffffffffffff811161055057611b1d903690600401612262565b6102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc360112610550576103243567ffffffffffffffff81168103610550576001830192611b7884549264ffffffffff8460901c16612474565b67ffffffffffffffff808551169116808210611d3b575050611b98612cce565b60028201548103611cfb5750611bac61241a565b67ffffffffffffffff63ffffffff835416911610611cd6575b80549060ff808360b81c16148015611cc6575b611c9e5775010000000000000000000000000000000000000000008201918281116106e25777010001000000000000000000000000000000000000000000018092116106e25755905163ffffffff821667ffffffff000000008316176cffffffffff000000000000000083161771ffffffffff000000000000000000000000009290921660909190911b79ffffffffffffffff00000000000000000000000000000000000016171777010000000000000000000000000000000000000000000000179055005b7fadd3bebc000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061ffff808360a81c1614611bd8565b611cf4611cef61030435611ce861241a565b8685613370565b6136cb565b8155611bc5565b67ffffffffffffffff611d0c61241a565b7fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7f6fbe58fd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610550576103207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105505760043560243567ffffffffffffffff811161055057611dbb903690600401612262565b6102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc36011261055057611dee61241a565b611df6612cce565b63ffffffff6001850154169067ffffffffffffffff8316918210611f325780611e2e67ffffffffffffffff6040870151168588612e1f565b1860301c611f03575063ffffffff8454168114611ed85750611e59611e5282612454565b8385612eb0565b9067ffffffffffffffff808451169216809210611e8f5783611e8b611cef6103043586611e8461241a565b9085613370565b9055005b67ffffffffffffffff611ea28192612454565b935116927f3c7ddf7c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b7fa248f24b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b907fedae289f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff611f4484612454565b7f35b6e040000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6105505760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105505760043560243567ffffffffffffffff811161055057611fc1903690600401612262565b60443567ffffffffffffffff811161055057366023820112156105505780600401359167ffffffffffffffff8311610550576024820191602436916102c08602010111610550576064359367ffffffffffffffff85116105505760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc866004019636030112610550576120558484612592565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85018581116106e25786816120996120926120a2948a8a6123e8565b9185612406565b51908686612662565b6120af8186868686612b32565b95861561216e5790866120c46120ce93612446565b9187878787612bc3565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86019586116106e257612112916084359161210c8888886123e8565b91612c2f565b90159081612165575b5061212257005b67ffffffffffffffff926121399261109d926123e8565b7f6413700e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9050158461211b565b508385156107625761219161218b67ffffffffffffffff92612431565b926123f9565b51917fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b610120810190811067ffffffffffffffff8211176121df57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176121df57604052565b359067ffffffffffffffff8216820361055057565b9190828103926101408412610550576040519061227e826121c2565b60407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2083966122ac8461224d565b85526122ba6020850161224d565b60208601526122ca83850161224d565b838601526122da6060850161224d565b60608601526122eb6080850161224d565b60808601526122fc60a0850161224d565b60a086015261230d60c0850161224d565b60c08601520112610550576040516040810181811067ffffffffffffffff8211176121df5760405260e08201358152610100820135602082015260e08301526101208101359067ffffffffffffffff821161055057019082601f8301121561055057813567ffffffffffffffff81116121df57604051936123b6601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0166020018661220c565b81855260208285010111610550576020815f9282610100960183880137850101520152565b919082039182116106e257565b9190811015610762576102c0020190565b8051156107625760200190565b80518210156107625760209160051b010190565b60443567ffffffffffffffff811681036105505790565b3567ffffffffffffffff811681036105505790565b3560ff811681036105505790565b67ffffffffffffffff60019116019067ffffffffffffffff82116106e257565b9067ffffffffffffffff8091169116019067ffffffffffffffff82116106e257565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610550570180359067ffffffffffffffff821161055057602001916102c082023603831361055057565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2181360301821215610550570190565b919082018092116106e257565b67ffffffffffffffff81116121df5760051b60200190565b9061254d8261252b565b61255a604051918261220c565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0612588829461252b565b0190602036910137565b91908015612629576125a381612543565b926125ad81612d4d565b6125b6856123f9565b5260015b8281106125c657505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908082116106e2576126188261260c61260560019588886123e8565b9189612406565b51611a7a8488886123e8565b6126228288612406565b52016125ba565b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b3563ffffffff811681036105505790565b919367ffffffffffffffff82511691602081019261268b67ffffffffffffffff85511682612ffd565b93602084019461269a86612431565b60608a019067ffffffffffffffff806126b284612431565b169116108015612ae7575b612a935750506127036126dd67ffffffffffffffff92836101ba89612431565b60408a01836126eb82612431565b168285161115612a8457508260c08601511690612474565b16808211610bf457505061271682612446565b61271f84612431565b60ff8216600181141580612a79575b610bbe575060e0916127c46020927fffffffffffffffff000000000000000000000000000000000000000000000000604051917fff000000000000000000000000000000000000000000000000000000000000008684019560f81b16855260c01b166021820152896029820152602981526127aa60498261220c565b836127b760408901612431565b936102c160608a01612651565b6127d16103c38351613e85565b519020910151918251906080810135928391610100841080612a6e575b612a4257845f955b612a04575061280484613d87565b85106129fa576041850294808604604114811517156106e25760a08201958061282d8885613b5c565b9050036129f0575060c08201946128448684613bad565b905061285083836123db565b0361078f5750506128698651946104b66104af87612543565b91905f925f5b8781106128d15750505050505050906020809260051b910120910151036105545750608061ffff825460a81c169301918363ffffffff6128ae85612651565b16141591826128c2575b5050611600575050565b60020154141590505f806128b8565b86811c6001161561299d576128e585612b05565b94806041029060418204036106e257840160408101355f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06020820135116106b6576001821161068a57608060209260405f93601b8251938d855201868401528183013782805260015afa505f5173ffffffffffffffffffffffffffffffffffffffff81161561065e579073ffffffffffffffffffffffffffffffffffffffff6001925b16612996828c612406565b520161286f565b6129a785826123db565b828110156107625760051b8301359073ffffffffffffffffffffffffffffffffffffffff821682036105505773ffffffffffffffffffffffffffffffffffffffff60019261298b565b6107de8784613b5c565b8461081785613d87565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86018681116106e257612a3c9616958691612b05565b956127f6565b847fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5084841c15156127ee565b50600281141561272e565b612a8e9150612431565b6101f3565b67ffffffffffffffff809281612ab2612aac8b95612431565b94612431565b937f9584a331000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b50612af187612431565b67ffffffffffffffff8084169116116126bd565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146106e25760010190565b949392915f95604063ffffffff8254169301965b84811080612ba2575b15612b9957612b78612b6561109d8388876123e8565b67ffffffffffffffff8a51169084612e1f565b612b828288612406565b511860301c612b9957612b9490612b05565b612b46565b96505050505050565b508367ffffffffffffffff612bbb61109d8489886123e8565b161115612b4f565b93929594919091868110958615612c21575b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116106e257612c1181612c1e98612c17946123e8565b93612406565b5192613042565b90565b60ff1660021495505f612bd5565b929190612c3b82612431565b63ffffffff60018601541667ffffffffffffffff821690811490811591612cbd575b50612cb45767ffffffffffffffff612c82612c7b8285511693612454565b8488612eb0565b1611612cac57612ca592612ca091612c9984612431565b9086613370565b6137c8565b9055600190565b505050505f90565b50505050505f90565b905063ffffffff865416145f612c5d565b6102c0604051816044823720906102a43560801c60c43560201c6102e4356102c43561028435176102443561020435176101c435610104351760e43560a4351760843560443517171717171760401c1717612d2557565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b906102c060405181848237209161026081013560801c90608081013560201c906102a08101359061028081013561024082013517906102008101356101c0820135179061018081013560c0820135179060a0810135606082013517906040810135903517171717171760401c1717612d2557565b9067ffffffffffffffff16908115612de15767ffffffffffffffff160690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b620100008210156107625701905f90565b919063ffffffff83541667ffffffffffffffff821690808211908115612e92575b50612e675750612e56612e5d9392600992612dc1565b9101612e0e565b90549060031b1c90565b7fcf29fb36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff612ea78585612474565b1611155f612e40565b9067ffffffffffffffff608064ffffffffff612edf612ef4956009612e56612c1e998760408a01511690612dc1565b90549060031b1c60081c169201511690612474565b612454565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff82116106e257565b612f4d612ef467ffffffffffffffff92612431565b81612f5785612431565b91169182911603612fba57506020820135908103612f795750612c1e90612d4d565b67ffffffffffffffff612f8b83612431565b7fb6e816ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff90612fcd84612431565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9067ffffffffffffffff16908115612de15767ffffffffffffffff160490565b9067ffffffffffffffff8091169116029067ffffffffffffffff82169182036106e257565b909391936001820190815461305687612431565b67ffffffffffffffff8116979063ffffffff8316808a1061336257891480613355575b8061332a575b61331d57610180820167ffffffffffffffff61309a82612431565b161580159061330f575b6132c857506101c0820167ffffffffffffffff6130c082612431565b16158015906132ba575b613273575094606096948479ffffffffffffffff000000000000000000000000000000000000946bffffffffffffffff0000000067ffffffff000000007fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000006fffffffffffffffff00000000000000006006987f5dca834c6dd82394e3c32c59ae74451eddaa16011ccf19e5c8802b86c2a358ed9f9d71ffffffffff000000000000000000000000007fffffffffffffffffffffffffffffffffffffff000000000000000000000000008d7bffffffffffffffff00000000000000000000000000000000000000009f60c06131ec8f6009612e5674ffffffffffffffff000000000000000000000000009967ffffffffffffffff60406131fa9801511690612dc1565b90549060031b1c9601612431565b9a519e8f60901b16169360601b161616179560401b16931616168c171717865f1461326d577701000000000000000000000000000000000000000000000017905b55856002820155885f520160205260a01b16331760405f205560405191825215156020820152336040820152a2600190565b9061323b565b8267ffffffffffffffff6132896101e093612431565b7f872ee859000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b506101e083013515156130ca565b8267ffffffffffffffff6132de6101a093612431565b7f0a4d2c51000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b506101a083013515156130a4565b5050505050505050505f90565b5077010000000000000000000000000000000000000000000000831615158061307f5750861561307f565b5060028601548814613079565b505050505050505050505f90565b9293919383549163ffffffff8316936040820194600167ffffffffffffffff87511694179461339e89613c01565b96600989019460078a01975b8b811515806136b7575b15613490575080600161347692161561348b576133da6133d48a8d612dc1565b89612e0e565b90549060031b1c60ff8082161461348557805f528a6020528b60405f20805460ff811661347c577fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000016600883901b64ffffffff001617600117905560405191825267ffffffffffffffff16907fb27fe868698d8d98176d704cd372399d364306a9c48f46a2974804be44687e9090602090a25b60011c99613c01565b986133aa565b5050505061346d565b5061346d565b61346d565b859a5064ffffffffff9499508398506134e79150966134e16020939867ffffffffffffffff6134d1999e996134cb829a83809a511690612dc1565b85612e0e565b90549060031b1c9b511690612dc1565b90612e0e565b90549060031b1c950151169360081c16916135028484612ffd565b8261351b8664ffffffffff8a60c01c9960081c16612ffd565b9116928391160361361b575b50509061353391612dc1565b60011b6801fffffffffffffffe67fffffffffffffffe8216911681036106e25760020167ffffffffffffffff81116106e25767ffffffffffffffff600191161b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116106e25760405193845277ffffffffffffffffffffffffffffffffffffffffffffffff909216911660c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016179267ffffffffffffffff16907f9dd3d73a8ab4477d1e509be064b1413d113135d5eb7df8e313d21e1412a269ab90602090a2565b909193505f916004820190600582549301600182018083115b83861161364c5750505091905550916135335f613527565b909192947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908082116106e2575f9182526020859052604082208054929055826106e25783146136a5575b60401c94929190613634565b67ffffffffffffffff81169650613699565b508567ffffffffffffffff8c1611156133b4565b60443567ffffffffffffffff81169081810361055057506084359167ffffffffffffffff8316830361055057610104359167ffffffffffffffff8316830361055057610244359367ffffffffffffffff8516850361055057610204359167ffffffffffffffff83168303610550576bffffffffffffffff000000006fffffffffffffffff000000000000000074ffffffffffffffff0000000000000000000000000078ffffffffffffffff0000000000000000000000000000000000867fffffffffffffffffffffff000000000000000000000000000000000000000000975060881b169860681b169660401b169260201b161717911617171790565b61388f6101c078ffffffffffffffff0000000000000000000000000000000000927fffffffffffffffffffffff00000000000000000000000000000000000000000067ffffffffffffffff61381c87612431565b166bffffffffffffffff0000000061383660408901612431565b60201b16176fffffffffffffffff000000000000000061385860c08901612431565b60401b161791161774ffffffffffffffff000000000000000000000000006138836102008701612431565b60681b16179301612431565b60881b161790565b939192936138a484612431565b600182015467ffffffffffffffff8216979063ffffffff8116808a108015613b54575b613b28576138d6888787613c20565b8914613a9957508015613a70575b613a67576001841492831593613a23575b5050506139f7571561076257602081013560208301351490816139c9575b8161399b575b8161396e575b50613928575050565b9061393e60c067ffffffffffffffff9301612431565b907fcc614679000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b905067ffffffffffffffff8061399160c061398a818701612431565b9401612431565b169116115f61391f565b90506139a960a08301612431565b67ffffffffffffffff806139bf60a08501612431565b1691161490613919565b90506139d760408301612431565b67ffffffffffffffff806139ed60408501612431565b1691161490613913565b837f3071571f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b613a43935060099167ffffffffffffffff6040612e569301511690612dc1565b90549060031b1c811561076257613a5984612d4d565b1860301c15155f80806138f5565b50505050505050565b5067ffffffffffffffff83511667ffffffffffffffff613a91838686612eb0565b1611156138e4565b95965050505050507701000000000000000000000000000000000000000000000081161591821592613afa575b5050613acf5750565b7f35b6e040000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff919250613b1860c064ffffffffff9201612431565b9260401c16911611155f80613ac6565b897f35b6e040000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5089156138c7565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610550570180359067ffffffffffffffff82116105505760200191813603831361055057565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610550570180359067ffffffffffffffff821161055057602001918160051b3603831361055057565b67ffffffffffffffff1667ffffffffffffffff81146106e25760010190565b613c459167ffffffffffffffff6040613c3b61118687612431565b9201511691612e1f565b90602081013580921860301c613c59575050565b612f8b67ffffffffffffffff91612431565b929164ffffffffff9094919460081c16918267ffffffffffffffff82161115613d805767ffffffffffffffff613cb08660c01c93613caa818697612ffd565b93612ffd565b8183169182911603613d07575b50505077ffffffffffffffffffffffffffffffffffffffffffffffff91507fffffffffffffffff0000000000000000000000000000000000000000000000009060c01b1691161790565b8215613cbd5767ffffffffffffffff93506005856004613d3b95970196875460401b17925f520160205260405f2055612454565b16905577ffffffffffffffffffffffffffffffffffffffffffffffff5f7fffffffffffffffff0000000000000000000000000000000000000000000000008180613cbd565b5050505090565b8060011b90808204600214901517156106e25760039004600181018091116106e25790565b67ffffffffffffffff610220613dc56102008501612431565b93013592169061010082018083116106e2574311613e4d578282405b1480613e44575b613e3f57158015613e2a575b613dfc575050565b7ff10dd094000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50611fff81018082116106e257431115613df4565b505050565b50821515613de8565b815f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615613e7d575b825f51613de1565b5f8052613e75565b60808110613f1057614000811015613ee5577fff0000000000000000000000000000000000000000000000000000000000000060405191816080607f83161760f81b16602084015260f11b16602182015260028152612c1e60228261220c565b7fca62396b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000006040519160f81b16602082015260018152612c1e60218261220c56",
}

// Locking is an auto generated Go binding around an Ethereum contract.
type Locking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Locking) GetABI() abi.ABI {
	return c.abi
}

// NewLocking creates a new instance of Locking.
func NewLocking() *Locking {
	parsed, err := LockingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Locking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Locking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// LockingCheckpointConfirmed represents a CheckpointConfirmed event raised by the Locking contract.
type LockingCheckpointConfirmed struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointConfirmedEventName = "CheckpointConfirmed"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointConfirmed) ContractEventName() string {
	return LockingCheckpointConfirmedEventName
}

// UnpackCheckpointConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointConfirmed(uint64 indexed number, bytes32 hash, bool closed, address by)
func (locking *Locking) UnpackCheckpointConfirmedEvent(log *types.Log) (*LockingCheckpointConfirmed, error) {
	event := "CheckpointConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointConfirmed)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingCheckpointProposed represents a CheckpointProposed event raised by the Locking contract.
type LockingCheckpointProposed struct {
	Number          uint64
	Hash            [32]byte
	LastChunk       uint64
	AttestationBlob [32]byte
	FirstBlob       uint8
	BlobCount       uint8
	Slot            *big.Int
	Turn            uint8
	Raw             *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointProposedEventName = "CheckpointProposed"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointProposed) ContractEventName() string {
	return LockingCheckpointProposedEventName
}

// UnpackCheckpointProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointProposed(uint64 indexed number, bytes32 hash, uint64 lastChunk, bytes32 attestationBlob, uint8 firstBlob, uint8 blobCount, uint40 slot, uint8 turn)
func (locking *Locking) UnpackCheckpointProposedEvent(log *types.Log) (*LockingCheckpointProposed, error) {
	event := "CheckpointProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointProposed)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingCheckpointsUndone represents a CheckpointsUndone event raised by the Locking contract.
type LockingCheckpointsUndone struct {
	Number uint64
	Tip    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointsUndoneEventName = "CheckpointsUndone"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointsUndone) ContractEventName() string {
	return LockingCheckpointsUndoneEventName
}

// UnpackCheckpointsUndoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointsUndone(uint64 indexed number, uint64 tip)
func (locking *Locking) UnpackCheckpointsUndoneEvent(log *types.Log) (*LockingCheckpointsUndone, error) {
	event := "CheckpointsUndone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointsUndone)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingRecordKept represents a RecordKept event raised by the Locking contract.
type LockingRecordKept struct {
	Number uint64
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingRecordKeptEventName = "RecordKept"

// ContractEventName returns the user-defined event name.
func (LockingRecordKept) ContractEventName() string {
	return LockingRecordKeptEventName
}

// UnpackRecordKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordKept(uint64 indexed number, bytes32 record)
func (locking *Locking) UnpackRecordKeptEvent(log *types.Log) (*LockingRecordKept, error) {
	event := "RecordKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingRecordKept)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (locking *Locking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], locking.abi.Errors["BadBlobCounts"].ID.Bytes()[:4]) {
		return locking.UnpackBadBlobCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["ConfirmedStays"].ID.Bytes()[:4]) {
		return locking.UnpackConfirmedStaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return locking.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return locking.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["LongerStands"].ID.Bytes()[:4]) {
		return locking.UnpackLongerStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["MalleableSignature"].ID.Bytes()[:4]) {
		return locking.UnpackMalleableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["MissingBlob"].ID.Bytes()[:4]) {
		return locking.UnpackMissingBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return locking.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NoMoreRestarts"].ID.Bytes()[:4]) {
		return locking.UnpackNoMoreRestartsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return locking.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotDead"].ID.Bytes()[:4]) {
		return locking.UnpackNotDeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return locking.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotOverdue"].ID.Bytes()[:4]) {
		return locking.UnpackNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return locking.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotTheRecord"].ID.Bytes()[:4]) {
		return locking.UnpackNotTheRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NothingAbove"].ID.Bytes()[:4]) {
		return locking.UnpackNothingAboveError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NothingToConfirm"].ID.Bytes()[:4]) {
		return locking.UnpackNothingToConfirmError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["OriginBehindParent"].ID.Bytes()[:4]) {
		return locking.UnpackOriginBehindParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return locking.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["OutOfRing"].ID.Bytes()[:4]) {
		return locking.UnpackOutOfRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return locking.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["SlotNotOver"].ID.Bytes()[:4]) {
		return locking.UnpackSlotNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["StandingNeeded"].ID.Bytes()[:4]) {
		return locking.UnpackStandingNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return locking.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["UnexpectedBlob"].ID.Bytes()[:4]) {
		return locking.UnpackUnexpectedBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return locking.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return locking.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return locking.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return locking.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return locking.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongFirstChunk"].ID.Bytes()[:4]) {
		return locking.UnpackWrongFirstChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongForced"].ID.Bytes()[:4]) {
		return locking.UnpackWrongForcedError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongGeneration"].ID.Bytes()[:4]) {
		return locking.UnpackWrongGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongInbox"].ID.Bytes()[:4]) {
		return locking.UnpackWrongInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return locking.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return locking.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return locking.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return locking.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return locking.UnpackWrongSigningEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return locking.UnpackWrongSlotError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LockingBadBlobCounts represents a BadBlobCounts error raised by the Locking contract.
type LockingBadBlobCounts struct {
	BlobCounts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func LockingBadBlobCountsErrorID() common.Hash {
	return common.HexToHash("0xc360d8429680e8e329ab06d751fab48f09d7b038b600f006f756b43e6db5438b")
}

// UnpackBadBlobCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func (locking *Locking) UnpackBadBlobCountsError(raw []byte) (*LockingBadBlobCounts, error) {
	out := new(LockingBadBlobCounts)
	if err := locking.abi.UnpackIntoInterface(out, "BadBlobCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingConfirmedStays represents a ConfirmedStays error raised by the Locking contract.
type LockingConfirmedStays struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmedStays(uint64 number)
func LockingConfirmedStaysErrorID() common.Hash {
	return common.HexToHash("0x35b6e040e6f570ff87f165cea15cf317d726071ad80aa7b4f1c78e469be526dc")
}

// UnpackConfirmedStaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmedStays(uint64 number)
func (locking *Locking) UnpackConfirmedStaysError(raw []byte) (*LockingConfirmedStays, error) {
	out := new(LockingConfirmedStays)
	if err := locking.abi.UnpackIntoInterface(out, "ConfirmedStays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingIntegerTooWide represents a IntegerTooWide error raised by the Locking contract.
type LockingIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func LockingIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (locking *Locking) UnpackIntegerTooWideError(raw []byte) (*LockingIntegerTooWide, error) {
	out := new(LockingIntegerTooWide)
	if err := locking.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingLiabilityOver represents a LiabilityOver error raised by the Locking contract.
type LockingLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func LockingLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (locking *Locking) UnpackLiabilityOverError(raw []byte) (*LockingLiabilityOver, error) {
	out := new(LockingLiabilityOver)
	if err := locking.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingLongerStands represents a LongerStands error raised by the Locking contract.
type LockingLongerStands struct {
	Number    uint64
	LastChunk uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func LockingLongerStandsErrorID() common.Hash {
	return common.HexToHash("0xcc614679c4eaadedad3eaf38341b8739a70c7fd2f970d0f3ebdd9600942b1cb5")
}

// UnpackLongerStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func (locking *Locking) UnpackLongerStandsError(raw []byte) (*LockingLongerStands, error) {
	out := new(LockingLongerStands)
	if err := locking.abi.UnpackIntoInterface(out, "LongerStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingMalleableSignature represents a MalleableSignature error raised by the Locking contract.
type LockingMalleableSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalleableSignature(uint256 position)
func LockingMalleableSignatureErrorID() common.Hash {
	return common.HexToHash("0xc651b61c6d2e4e61c3f30c171ad09cea6a43a18082530c10e1d75ed4ae2a66cc")
}

// UnpackMalleableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalleableSignature(uint256 position)
func (locking *Locking) UnpackMalleableSignatureError(raw []byte) (*LockingMalleableSignature, error) {
	out := new(LockingMalleableSignature)
	if err := locking.abi.UnpackIntoInterface(out, "MalleableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingMissingBlob represents a MissingBlob error raised by the Locking contract.
type LockingMissingBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingBlob(uint256 index)
func LockingMissingBlobErrorID() common.Hash {
	return common.HexToHash("0x95ed3b3202ef50eee4e654dc83ceb5fc80062fe9ab10f8ccddb8dba228de2403")
}

// UnpackMissingBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingBlob(uint256 index)
func (locking *Locking) UnpackMissingBlobError(raw []byte) (*LockingMissingBlob, error) {
	out := new(LockingMissingBlob)
	if err := locking.abi.UnpackIntoInterface(out, "MissingBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNoHeaders represents a NoHeaders error raised by the Locking contract.
type LockingNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func LockingNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (locking *Locking) UnpackNoHeadersError(raw []byte) (*LockingNoHeaders, error) {
	out := new(LockingNoHeaders)
	if err := locking.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNoMoreRestarts represents a NoMoreRestarts error raised by the Locking contract.
type LockingNoMoreRestarts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMoreRestarts()
func LockingNoMoreRestartsErrorID() common.Hash {
	return common.HexToHash("0xadd3bebc17d1a46b3a4fe708d2577673e7786e6d8f9d8310af04fdae35c37306")
}

// UnpackNoMoreRestartsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMoreRestarts()
func (locking *Locking) UnpackNoMoreRestartsError(raw []byte) (*LockingNoMoreRestarts, error) {
	out := new(LockingNoMoreRestarts)
	if err := locking.abi.UnpackIntoInterface(out, "NoMoreRestarts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNoQuorum represents a NoQuorum error raised by the Locking contract.
type LockingNoQuorum struct {
	Signers *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func LockingNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func (locking *Locking) UnpackNoQuorumError(raw []byte) (*LockingNoQuorum, error) {
	out := new(LockingNoQuorum)
	if err := locking.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotDead represents a NotDead error raised by the Locking contract.
type LockingNotDead struct {
	RestartFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func LockingNotDeadErrorID() common.Hash {
	return common.HexToHash("0x6fbe58fd05e1c5c561db6004f6420618ea0b9b479b20baaf5715fd87517ab28b")
}

// UnpackNotDeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func (locking *Locking) UnpackNotDeadError(raw []byte) (*LockingNotDead, error) {
	out := new(LockingNotDead)
	if err := locking.abi.UnpackIntoInterface(out, "NotDead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotOpen represents a NotOpen error raised by the Locking contract.
type LockingNotOpen struct {
	OpenFrom    uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func LockingNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc88ec8aea8e349782629ced80d02444257d8eb507cbead095a1770cfb002e301")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func (locking *Locking) UnpackNotOpenError(raw []byte) (*LockingNotOpen, error) {
	out := new(LockingNotOpen)
	if err := locking.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotOverdue represents a NotOverdue error raised by the Locking contract.
type LockingNotOverdue struct {
	Number      uint64
	OverdueFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func LockingNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x3c7ddf7c5619bd2a65ee856ff754e36ab80a2664e387d98e7e91f86d7c8196ad")
}

// UnpackNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func (locking *Locking) UnpackNotOverdueError(raw []byte) (*LockingNotOverdue, error) {
	out := new(LockingNotOverdue)
	if err := locking.abi.UnpackIntoInterface(out, "NotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotTheCommittee represents a NotTheCommittee error raised by the Locking contract.
type LockingNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func LockingNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (locking *Locking) UnpackNotTheCommitteeError(raw []byte) (*LockingNotTheCommittee, error) {
	out := new(LockingNotTheCommittee)
	if err := locking.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotTheRecord represents a NotTheRecord error raised by the Locking contract.
type LockingNotTheRecord struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func LockingNotTheRecordErrorID() common.Hash {
	return common.HexToHash("0xedae289fefcee4a2f414984e143dd1f59df95a27f269d359246a7e45f8b81a1b")
}

// UnpackNotTheRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func (locking *Locking) UnpackNotTheRecordError(raw []byte) (*LockingNotTheRecord, error) {
	out := new(LockingNotTheRecord)
	if err := locking.abi.UnpackIntoInterface(out, "NotTheRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNothingAbove represents a NothingAbove error raised by the Locking contract.
type LockingNothingAbove struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAbove(uint64 number)
func LockingNothingAboveErrorID() common.Hash {
	return common.HexToHash("0xa248f24b64c1a6659fe414d2de69611f6cb1576e68020aa11e0211d0e2493c53")
}

// UnpackNothingAboveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAbove(uint64 number)
func (locking *Locking) UnpackNothingAboveError(raw []byte) (*LockingNothingAbove, error) {
	out := new(LockingNothingAbove)
	if err := locking.abi.UnpackIntoInterface(out, "NothingAbove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNothingToConfirm represents a NothingToConfirm error raised by the Locking contract.
type LockingNothingToConfirm struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToConfirm(uint64 number)
func LockingNothingToConfirmErrorID() common.Hash {
	return common.HexToHash("0x6413700e4bb9e82da5b621fecd9e0611dc1427fdfc2b43969032267dcbef1e02")
}

// UnpackNothingToConfirmError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToConfirm(uint64 number)
func (locking *Locking) UnpackNothingToConfirmError(raw []byte) (*LockingNothingToConfirm, error) {
	out := new(LockingNothingToConfirm)
	if err := locking.abi.UnpackIntoInterface(out, "NothingToConfirm", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingOriginBehindParent represents a OriginBehindParent error raised by the Locking contract.
type LockingOriginBehindParent struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func LockingOriginBehindParentErrorID() common.Hash {
	return common.HexToHash("0x20465619cd48706de67f0502f8219c8e7dc2ff09329cba79acd849f268862d29")
}

// UnpackOriginBehindParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func (locking *Locking) UnpackOriginBehindParentError(raw []byte) (*LockingOriginBehindParent, error) {
	out := new(LockingOriginBehindParent)
	if err := locking.abi.UnpackIntoInterface(out, "OriginBehindParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingOriginNotCanonical represents a OriginNotCanonical error raised by the Locking contract.
type LockingOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func LockingOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (locking *Locking) UnpackOriginNotCanonicalError(raw []byte) (*LockingOriginNotCanonical, error) {
	out := new(LockingOriginNotCanonical)
	if err := locking.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingOutOfRing represents a OutOfRing error raised by the Locking contract.
type LockingOutOfRing struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRing(uint64 number)
func LockingOutOfRingErrorID() common.Hash {
	return common.HexToHash("0xcf29fb36b0692af24f5b4759beb3906c61fba47e83d5482ffcc300a4a16aaf81")
}

// UnpackOutOfRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRing(uint64 number)
func (locking *Locking) UnpackOutOfRingError(raw []byte) (*LockingOutOfRing, error) {
	out := new(LockingOutOfRing)
	if err := locking.abi.UnpackIntoInterface(out, "OutOfRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingSignaturesLength represents a SignaturesLength error raised by the Locking contract.
type LockingSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func LockingSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (locking *Locking) UnpackSignaturesLengthError(raw []byte) (*LockingSignaturesLength, error) {
	out := new(LockingSignaturesLength)
	if err := locking.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingSlotNotOver represents a SlotNotOver error raised by the Locking contract.
type LockingSlotNotOver struct {
	Slot        uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func LockingSlotNotOverErrorID() common.Hash {
	return common.HexToHash("0x26eb02e8d2960a65d100e0410a45f1e3d1d9b346a4720d3e38651b392a3d1630")
}

// UnpackSlotNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func (locking *Locking) UnpackSlotNotOverError(raw []byte) (*LockingSlotNotOver, error) {
	out := new(LockingSlotNotOver)
	if err := locking.abi.UnpackIntoInterface(out, "SlotNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingStandingNeeded represents a StandingNeeded error raised by the Locking contract.
type LockingStandingNeeded struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StandingNeeded(uint64 number)
func LockingStandingNeededErrorID() common.Hash {
	return common.HexToHash("0x3071571f22b02b4e457c0637ccac3ceaabd1e734e253d7debf426047f604a2d7")
}

// UnpackStandingNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StandingNeeded(uint64 number)
func (locking *Locking) UnpackStandingNeededError(raw []byte) (*LockingStandingNeeded, error) {
	out := new(LockingStandingNeeded)
	if err := locking.abi.UnpackIntoInterface(out, "StandingNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingTooLong represents a TooLong error raised by the Locking contract.
type LockingTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length)
func LockingTooLongErrorID() common.Hash {
	return common.HexToHash("0xca62396b20474dc9ff0587e623d69b28f439b5e8c62f5c1667a25642ef90070b")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length)
func (locking *Locking) UnpackTooLongError(raw []byte) (*LockingTooLong, error) {
	out := new(LockingTooLong)
	if err := locking.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingUnexpectedBlob represents a UnexpectedBlob error raised by the Locking contract.
type LockingUnexpectedBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedBlob(uint256 index)
func LockingUnexpectedBlobErrorID() common.Hash {
	return common.HexToHash("0xe5519c0774f46d29fba5d40f69f2ec2b13afd0c606054e9b8802152dd6186827")
}

// UnpackUnexpectedBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedBlob(uint256 index)
func (locking *Locking) UnpackUnexpectedBlobError(raw []byte) (*LockingUnexpectedBlob, error) {
	out := new(LockingUnexpectedBlob)
	if err := locking.abi.UnpackIntoInterface(out, "UnexpectedBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingUnknownKind represents a UnknownKind error raised by the Locking contract.
type LockingUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func LockingUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (locking *Locking) UnpackUnknownKindError(raw []byte) (*LockingUnknownKind, error) {
	out := new(LockingUnknownKind)
	if err := locking.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingUnknownSigner represents a UnknownSigner error raised by the Locking contract.
type LockingUnknownSigner struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(uint256 signers)
func LockingUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xbda62c23d2f38bc9b3c4399b32302a41464f812ba763f5ac0cedaedd67fce944")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(uint256 signers)
func (locking *Locking) UnpackUnknownSignerError(raw []byte) (*LockingUnknownSigner, error) {
	out := new(LockingUnknownSigner)
	if err := locking.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongAbsent represents a WrongAbsent error raised by the Locking contract.
type LockingWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func LockingWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (locking *Locking) UnpackWrongAbsentError(raw []byte) (*LockingWrongAbsent, error) {
	out := new(LockingWrongAbsent)
	if err := locking.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongBlobs represents a WrongBlobs error raised by the Locking contract.
type LockingWrongBlobs struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func LockingWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func (locking *Locking) UnpackWrongBlobsError(raw []byte) (*LockingWrongBlobs, error) {
	out := new(LockingWrongBlobs)
	if err := locking.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongEpoch represents a WrongEpoch error raised by the Locking contract.
type LockingWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func LockingWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (locking *Locking) UnpackWrongEpochError(raw []byte) (*LockingWrongEpoch, error) {
	out := new(LockingWrongEpoch)
	if err := locking.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongFirstChunk represents a WrongFirstChunk error raised by the Locking contract.
type LockingWrongFirstChunk struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func LockingWrongFirstChunkErrorID() common.Hash {
	return common.HexToHash("0x73e465d5d69dc0025ee19720814907cce61a005838a342ae613bd98e9bb56e0e")
}

// UnpackWrongFirstChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func (locking *Locking) UnpackWrongFirstChunkError(raw []byte) (*LockingWrongFirstChunk, error) {
	out := new(LockingWrongFirstChunk)
	if err := locking.abi.UnpackIntoInterface(out, "WrongFirstChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongForced represents a WrongForced error raised by the Locking contract.
type LockingWrongForced struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func LockingWrongForcedErrorID() common.Hash {
	return common.HexToHash("0x872ee8599a04b2dd4da2c9ba4740313309c7e5bd168cd2b9623982c4d1f2fbb8")
}

// UnpackWrongForcedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func (locking *Locking) UnpackWrongForcedError(raw []byte) (*LockingWrongForced, error) {
	out := new(LockingWrongForced)
	if err := locking.abi.UnpackIntoInterface(out, "WrongForced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongGeneration represents a WrongGeneration error raised by the Locking contract.
type LockingWrongGeneration struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func LockingWrongGenerationErrorID() common.Hash {
	return common.HexToHash("0x82ec942bf7f09510e96b4a73efc0edeb3ac2ca95cc24a273be6ebb209d5651d3")
}

// UnpackWrongGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func (locking *Locking) UnpackWrongGenerationError(raw []byte) (*LockingWrongGeneration, error) {
	out := new(LockingWrongGeneration)
	if err := locking.abi.UnpackIntoInterface(out, "WrongGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongInbox represents a WrongInbox error raised by the Locking contract.
type LockingWrongInbox struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func LockingWrongInboxErrorID() common.Hash {
	return common.HexToHash("0x0a4d2c519c92674d977b0e97f1e09c07067e907bfaf6bd6982a1e3efeaac0449")
}

// UnpackWrongInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func (locking *Locking) UnpackWrongInboxError(raw []byte) (*LockingWrongInbox, error) {
	out := new(LockingWrongInbox)
	if err := locking.abi.UnpackIntoInterface(out, "WrongInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongLastChunk represents a WrongLastChunk error raised by the Locking contract.
type LockingWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func LockingWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (locking *Locking) UnpackWrongLastChunkError(raw []byte) (*LockingWrongLastChunk, error) {
	out := new(LockingWrongLastChunk)
	if err := locking.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongNumber represents a WrongNumber error raised by the Locking contract.
type LockingWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func LockingWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (locking *Locking) UnpackWrongNumberError(raw []byte) (*LockingWrongNumber, error) {
	out := new(LockingWrongNumber)
	if err := locking.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongParent represents a WrongParent error raised by the Locking contract.
type LockingWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func LockingWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (locking *Locking) UnpackWrongParentError(raw []byte) (*LockingWrongParent, error) {
	out := new(LockingWrongParent)
	if err := locking.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongSignature represents a WrongSignature error raised by the Locking contract.
type LockingWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func LockingWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (locking *Locking) UnpackWrongSignatureError(raw []byte) (*LockingWrongSignature, error) {
	out := new(LockingWrongSignature)
	if err := locking.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongSigningEpoch represents a WrongSigningEpoch error raised by the Locking contract.
type LockingWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func LockingWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (locking *Locking) UnpackWrongSigningEpochError(raw []byte) (*LockingWrongSigningEpoch, error) {
	out := new(LockingWrongSigningEpoch)
	if err := locking.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongSlot represents a WrongSlot error raised by the Locking contract.
type LockingWrongSlot struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func LockingWrongSlotErrorID() common.Hash {
	return common.HexToHash("0x372eacf0e14840023a3320e51c296bd33041f7a084a945593615b0d4c387c7ef")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func (locking *Locking) UnpackWrongSlotError(raw []byte) (*LockingWrongSlot, error) {
	out := new(LockingWrongSlot)
	if err := locking.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMetaData contains all meta data concerning the Rollup contract.
var RollupMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesisTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"slotDuration\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochDuration\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishTimeout\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ring\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"bondGas\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"proving\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"openAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishDeadline\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settleWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rescue\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drain\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"liability\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"restartAfter\",\"type\":\"uint64\"}],\"internalType\":\"structWindows\",\"name\":\"windows\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"genesisChunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"genesisArchiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"genesisStateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"}],\"internalType\":\"structRollupConfig\",\"name\":\"config\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"attesters\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"publishers\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_COMMITTEE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"chain\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"attesterAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"attesterOfSeat\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bondGas\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"chainId\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"}],\"name\":\"charge\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"chargeBond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"}],\"name\":\"chargeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"committeeAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"committeeSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"chain\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"confirmation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirmed\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentSlot\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"epochAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochDuration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisArchiveRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisChunksRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisOriginHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisOriginNumber\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisStateRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"leader\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"leaderPosition\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paramsHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"headers\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"propose\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proven\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proving\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"headers\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"links\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"standing\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"internalType\":\"structLockedPublication\",\"name\":\"publication\",\"type\":\"tuple\"}],\"name\":\"publishLocked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"publishParams\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"publishTimeout\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"publisherOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"record\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"restart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"rewarded\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"bits\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"isFinal\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ring\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seed\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"by\",\"type\":\"uint64\"}],\"name\":\"settled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"slotAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slotDuration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tip\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"}],\"name\":\"verifyLock\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"void\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"windows\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"openAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishDeadline\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settleWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rescue\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drain\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"liability\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"restartAfter\",\"type\":\"uint64\"}],\"internalType\":\"structWindows\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Charged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"CheckpointConfirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"attestationBlob\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"firstBlob\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"blobCount\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"slot\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"turn\",\"type\":\"uint8\"}],\"name\":\"CheckpointProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tip\",\"type\":\"uint64\"}],\"name\":\"CheckpointsUndone\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"Convicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"Dismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"GenesisParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"RecordKept\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"chainId\",\"type\":\"string\"}],\"name\":\"Restarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"AlreadyCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"}],\"name\":\"BadBlobCounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"CommitteeTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"ConfirmWindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"ConfirmedStays\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"DeadlineTooShort\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"most\",\"type\":\"uint64\"}],\"name\":\"EpochTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"ExitDelayTooShort\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"LiabilityTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"LongerStands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"MissingBlob\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoHeaders\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoMoreRestarts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NoSuchPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NobodysPublication\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NotCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"restartFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"openFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"overdueFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"NotPublisher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotTheCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotTheRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingAbove\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingToConfirm\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"openAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishDeadline\",\"type\":\"uint64\"}],\"name\":\"OpenAfterDeadline\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"OriginBehindParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"OriginNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"OutOfRing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"attesters\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publishers\",\"type\":\"uint256\"}],\"name\":\"PublisherCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"RepeatedAttester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RescueTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RestartTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proven\",\"type\":\"uint64\"}],\"name\":\"RingFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"ring\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RingTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"SettleWindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"SlotNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"StandingNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"turns\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"most\",\"type\":\"uint64\"}],\"name\":\"TooManyTurns\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"UnexpectedBlob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"UnknownAttester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"UnknownRestart\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAbsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongBlobs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongFirstChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongForced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"got\",\"type\":\"uint32\"}],\"name\":\"WrongGeneration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongInbox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"WrongLastChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSlot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroEpochDuration\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroOpenAfter\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroPublishTimeout\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroSlotDuration\",\"type\":\"error\"}]",
	ID:  "42f49c7177c036f686a5d3423103385a59",
	Bin: "0x6102c08060405234610f0b5761519a803803809161001d8285610f0f565b83398101818103916103008312610f0b576102c08312610f0b57604051916101a083016001600160401b03811184821017610b715760405261005e82610f32565b835261006c60208301610f32565b916020840192835261008060408201610f32565b946040850195865261009460608301610f32565b95606086019687526100a860808401610f32565b608087019081526100bb60a08501610f32565b9160a0880192835260c0850151938415158503610f0b576101409060c08a0195865260df190112610f0b576040519661014088016001600160401b03811189821017610b715760405261011060e08701610f32565b885261011f6101008701610f32565b60208901526101316101208701610f32565b60408901526101436101408701610f32565b60608901526101556101608701610f32565b60808901526101676101808701610f32565b60a08901526101796101a08701610f32565b60c089015261018b6101c08701610f32565b60e089015261019d6101e08701610f32565b6101008901526101b06102008701610f32565b61012089015260e089019788526102208601516101008a01526102408601516101208a01526102608601516101408a0152610280860151966101608a019788526101fd6102a08801610f46565b6101808b019081526102c08801519097906001600160401b038111610f0b5782610228918301610f5a565b6102e08201519092906001600160401b038111610f0b576102499201610f5a565b8a51835185519293926001600160401b039081169291811691168115610efc578215610eed5760805260a05260c0528051918215610ede576101008311610ecb578051808403610eb557505f5b838110610e2257508151906001600160401b038211610b7157680100000000000000008211610b71575f54825f55808310610df8575b506020830191825f805260205f205f5b838110610ddb5750508251929150506001600160401b038211610b7157680100000000000000008211610b715760015482600155808310610db0575b5060200160015f5260205f205f5b838110610d935750505050604051908160208101918294519290925f5b818110610d7157505061035f925003601f198101835282610f0f565b5190206101205260e052604051602081019044825260208152610383604082610f0f565b5190206101005289516001600160401b031615610d625781516001600160401b031660208111610d4b575080518a516103c8916001600160401b039182169116611056565b6001600160401b0316607f8111610d34575083516001600160401b031615610d2557875146617a691492908315610d08576001905b80516001600160401b031615610cf95780516020820180519093916001600160401b03918216911681811015610ce4575050851580610cce575b610ca857835160011b6002600160401b038116906002600160411b03168103610b5d578161046491611099565b6040830180519094916001600160401b039081169116818110610c9357505060608301516001600160401b03838116939116838110610c7c57506080840180519093906001600160401b0316818110610c6757505084516104d89082906104d3906001600160401b031661100d565b611099565b60a0850180519093916001600160401b039081169116818110610c525750505161050f91906104d3906001600160401b031661100d565b60e0840180519092916001600160401b039081169116818110610c3d5750508151905161059e939261058d929091610587916105769161055b916001600160401b039182169116611025565b60c0880151935190936001600160401b039182169116610ff1565b89516001600160401b031690611056565b90611025565b90516001600160401b031690611025565b6101008201516001600160401b039182169116818110610c28575050610120015190516001600160401b03918216911680821115610bfc57505088516040015190516001600160401b0391821691908116600302908116908103610b5d5761060591611025565b9115610ba85750975b81516001600160401b03998a1699168981108015610b9c575b610b855750516001600160401b0390811661014090815291518116610160529151821661018052915115156101a05291516001600160a01b03166101c05291516101e05261010084810151610200526101208086015161022052928501516102405292518051602082015160408084015160608501516001600160c01b031960c091821b8116600160801b600160c01b03608094851b8116978a166fffffffffffffffff000000000000000097871b88161797909717176201000c558287015160a08801518389015160e08a015190941b9092169290931b90951691871694831b84169490941717929092176201000d55948201516201000e80549390950151821b9095169483166001600160801b03199092169190911793909317909155905192506102c08301919083831090831117610b7157610140916040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c08401525f60e08401525f6101008401525f6101208401525f828401525f6101608401525f6101808401525f6101a08401525f6101c08401525f6101e08401525f6102008401525f6102208401525f6102408401525f6102608401525f6102808401525f6102a084015261010081015160e08401526101208101516101008401520151610120820152604051905f60208301526020810151604083015260018060401b03604082015116606083015260018060401b03606082015116608083015263ffffffff60808201511660a083015260018060401b0360a08201511660c083015260018060401b0360c08201511660e083015260e081015161010083015261010081015161012083015261012081015161014083015261014081015161016083015261016081015161018083015260018060401b03610180820151166101a08301526101a08101516101c083015260018060401b036101c0820151166101e08301526101e081015161020083015260018060401b036102008201511661022083015261022081015161024083015260018060401b036102408201511661026083015260018060801b036102608201511661028083015260018060401b03610280820151166102a08301526102a060018060401b03910151166102c08201526102c081526109776102e082610f0f565b60208151910120806102605260ff65ffffffffffff19821617600c55600160b81b6004558060055560065543155f14610b50575f5b6001600160401b03811661028052406102a0526040516140e290816110b882396080518181816114f70152613bb8015260a051818181611d4d015281816132290152613c84015260c051818181610ac601528181611276015281816112ee0152818161303b015281816135a1015261397c015260e0518181816107650152818161160501528181613a6e01528181613af301528181613c260152613f9e015261010051818181610a8201528181613a300152613ab401526101205181613c490152610140518181816106ca01528181613ce00152613e390152610160518181816109bb01528181610a0001528181612613015281816126de015281816127990152818161287b0152818161355101526139ac0152610180518181816107fa0152818161089c0152610cb201526101a051818181610a450152818161275a015261347d01526101c051818181610b1401526110d401526101e0518181816109770152610d7c01526102005181611d0c015261022051816102e00152610240518161031b015261026051816108360152610280518161111901526102a051816115c10152f35b5f194301438111156109ac575b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b8990630e629c0b60e01b5f5260045260245260445ffd5b50620100008111610627565b51601191610bbf916001600160401b031690610ff1565b6001600160401b0390811691909102908116908103610b5d57610bec610be7600c8093611025565b61103e565b6001600160401b0316049761060e565b610c059061100d565b63d8625ad360e01b5f9081526004929092526001600160401b0316602452604490fd5b63c16c131160e01b5f5260045260245260445ffd5b632ce6afd360e01b5f5260045260245260445ffd5b6311e0607d60e21b5f5260045260245260445ffd5b6316442e9560e01b5f5260045260245260445ffd5b83906370d005cf60e01b5f5260045260245260445ffd5b630d86046f60e21b5f5260045260245260445ffd5b825163393fbccf60e11b5f9081526001600160401b03909116600452600d602452604490fd5b508251600d6001600160401b0390911610610437565b630789d92f60e01b5f5260045260245260445ffd5b63a3a1a6df60e01b5f5260045ffd5b8251610d1f906001600160401b0316610900611056565b906103fd565b631d7a68af60e11b5f5260045ffd5b634d76022560e01b5f52600452607f60245260445ffd5b632760e21760e01b5f52600452602060245260445ffd5b630f37855960e41b5f5260045ffd5b84516001600160a01b0316835260209485019486945090920191600101610343565b82516001600160a01b031681830155602090920191600101610326565b60015f52828060205f20019103905f5b828110610dce575050610318565b5f82820155600101610dc0565b82516001600160a01b0316818301556020909201916001016102dc565b5f8052828060205f20019103905f5b828110610e155750506102cc565b5f82820155600101610e07565b6001600160a01b03610e348285610fc9565b51169081158015610e9a575b610e8857815f52600260205260405f2054610e755760018101808211610b5d576001925f52600260205260405f205501610296565b5063398481a560e11b5f5260045260245ffd5b6337bc03e960e11b5f5260045260245ffd5b506001600160a01b03610ead8285610fc9565b511615610e40565b836372ede02560e11b5f5260045260245260445ffd5b8263188254a360e11b5f5260045260245ffd5b633028b91f60e01b5f5260045ffd5b6366128a9760e01b5f5260045ffd5b63065babed60e41b5f5260045ffd5b5f80fd5b601f909101601f19168101906001600160401b03821190821017610b7157604052565b51906001600160401b0382168203610f0b57565b51906001600160a01b0382168203610f0b57565b9080601f83011215610f0b578151916001600160401b038311610b71578260051b9060405193610f8d6020840186610f0f565b8452602080850192820101928311610f0b57602001905b828210610fb15750505090565b60208091610fbe84610f46565b815201910190610fa4565b8051821015610fdd5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b039182169082160290811691908203610b5d57565b6001600160401b0390811660010191908211610b5d57565b6001600160401b039182169082160191908211610b5d57565b6001600160401b039081165f190191908211610b5d57565b6001600160401b039061106e90610be7908490611025565b6001600160401b0390921691168115611085570490565b634e487b7160e01b5f52601260045260245ffd5b906001600160401b0380821690831611156110b2575090565b90509056fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630ead865d14611d2f575080631007123d14611cf55780631037756c14611c0b57806323e2ff4514611ac65780632713f36e146118fe5780632755cd2d146118925780632873bede146118065780632c780da6146116765780632f762822146115e457806330b5c185146115a95780633359632e1461158d5780633ccfd60b1461151b57806342c6498a146114d65780634b734bab146113ca5780634bc6fd09146112cb5780634d94e7f31461129a5780634ff0876a146112555780635426f995146111ad578063545bdb881461116157806358c510731461113d57806359b0b9c7146110f85780635aa6e675146110a757806361a9d94f14610e0e57806363e2b9f014610cd757806369ed367314610c905780636bf0b37c14610aeb5780637d60d35514610aa55780637d94792a14610a6a5780637da6d82f14610a2d5780637f8d3bd3146109df5780638360c1851461099a57806386a426631461095f5780638dd5c0d6146109425780638e8268261461085957806394391a6d1461081e57806394894b58146107d9578063987757dd146107bc5780639a8a0592146107885780639cf4364b1461074d578063a968991b146106ee578063abcd8afc146106a9578063bbf543051461065f578063be72a378146105e8578063d0b1d512146105b7578063d48cbfee14610571578063d4e11433146103c8578063dedb3f2614610383578063df18e0471461033e578063e886aeea14610303578063eb73139d146102c8578063eda9abf3146102985763fc9b5c611461025a575f80fd5b3461029557602060031936011261029557604061027d610278611d71565b61353e565b67ffffffffffffffff83519216825215156020820152f35b80fd5b5034610295576020600319360112610295576102b2611d71565b506020806102be613c0f565b0151604051908152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461029557602060031936011261029557604060209173ffffffffffffffffffffffffffffffffffffffff610372611d9d565b168152600b83522054604051908152f35b50346102955760406003193601126102955761039d611d71565b6024359167ffffffffffffffff831683036102955760206103be84846133e4565b6040519015158152f35b5034610295576020600319360112610295578060043567ffffffffffffffff811161056e578060040181360360c060031982011261056b5773__$874538eeedf246a5c9bfed466698a2f645$__7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1d608485013592018212156105675761045260048386010161373a565b92813b15610563578593856104b29260a060a46105306105209860046040519c8d9b8c9a8b9a7fa131a687000000000000000000000000000000000000000000000000000000008c526003858d0152606060248d015260648c0190611f2e565b976003198b8a030160448c01526105126105076104e28b60c06104d5868061334e565b91909281815201916121c5565b602486013560208d01526104f9604487018561334e565b8d830360408f0152906121c5565b91606485019061334e565b908a830360608c01526121c5565b928784036080890152010161223b565b93013591015203915af48015610558576105475750f35b8161055191611ed7565b6102955780f35b6040513d84823e3d90fd5b8580fd5b8480fd5b50505b50fd5b5034610295576040600319360112610295576020610599610590611d71565b602435906132b4565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b50346102955760206003193601126102955760206105d6600435613211565b67ffffffffffffffff60405191168152f35b503461029557602060031936011261029557604060a0916004358152600a602052206001815491015473ffffffffffffffffffffffffffffffffffffffff6040519260ff8116845263ffffffff8160081c16602085015264ffffffffff8160281c16604085015260501c1660608301526080820152f35b50346102955760606003193601126102955760043567ffffffffffffffff81116106a5576106946106a2913690600401611dc0565b9060443591602435916125c1565b80f35b5080fd5b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610295578060031936011261029557608060045464ffffffffff600554916040519263ffffffff8216845260208401527701000000000000000000000000000000000000000000000081161515604084015260901c166060820152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346102955780600319360112610295576107b86107a461257c565b604051918291602083526020830190611e11565b0390f35b5034610295576020600319360112610295576106a2600435612439565b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b506040600319360112610295578061086f611d71565b73__$baf8396fdd7229859bf7437dd925ab3790$__9061088d613953565b6108c14867ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612406565b92803b156105675761091d67ffffffffffffffff928694604051968795869485947fbff1e7010000000000000000000000000000000000000000000000000000000086526003600487015260a0602487015260a4860190611f2e565b921660448401526024356064840152608483015203915af48015610558576105475750f35b503461029557806003193601126102955760206040516101008152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610295576020600319360112610295576020610a256109fe611d71565b7f000000000000000000000000000000000000000000000000000000000000000090613b1e565b604051908152f35b503461029557806003193601126102955760206040517f000000000000000000000000000000000000000000000000000000000000000015158152f35b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346102955760206003193601126102955760206105d6610ac4611d71565b7f000000000000000000000000000000000000000000000000000000000000000090612419565b503461029557610afa36611df2565b73ffffffffffffffffffffffffffffffffffffffff9291927f0000000000000000000000000000000000000000000000000000000000000000163303610c6457819273__$874538eeedf246a5c9bfed466698a2f645$__90610b5a613953565b9167ffffffffffffffff6201000e5460401c16813b15610563578593610bd093610bc592604051978896879586957f7fe09632000000000000000000000000000000000000000000000000000000008752600360048801526103406024880152610344870190611f2e565b936044860190611ff8565b61030484015261032483015203915af4801561055857610c4f575b507f3a69e94f39bf05300c98786f6bf7f13a64e8c58fb9ffd7b8360895798340ffce60035461ffff60ff8260b81c169160a81c1690610c49610c2b61257c565b60405193849384526020840152606060408401526060830190611e11565b0390a180f35b81610c5991611ed7565b61029557805f610beb565b6024827f988d1f0300000000000000000000000000000000000000000000000000000000815233600452fd5b50346102955780600319360112610295576020610a254867ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612406565b5034610295576020600319360112610295576004359067ffffffffffffffff821161029557366023830112156102955781600401359167ffffffffffffffff83116106a557602481019060248436920101116106a557604051610d6260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8701160182611ed7565b8381526020810190848383378360208683010152519020927f000000000000000000000000000000000000000000000000000000000000000093848103610dde5750907fcaf5d9898858926c4e4551de1ebe13975403fbee3149fdc79b239c303230e79b91610c496040519283926020845260208401916121fd565b83604491867ffd7b7f8d000000000000000000000000000000000000000000000000000000008352600452602452fd5b50346102955760031936016102e081126106a5576102c01361029557806102c43567ffffffffffffffff811161056e5760e060031982600401923603011261056e5773__$874538eeedf246a5c9bfed466698a2f645$__90610e6f8161373a565b91803b1561056b57610ebb604051937fc7af9b9f000000000000000000000000000000000000000000000000000000008552600360048601526103206024860152610324850190611f2e565b9060043567ffffffffffffffff8116809103610563576044850152602435606485015260443567ffffffffffffffff811680910361056357608485015260643567ffffffffffffffff81168091036105635760a485015260843563ffffffff81168091036105635760c485015260a43567ffffffffffffffff81168091036105635760e485015260c43567ffffffffffffffff81168091036105635761010485015260e435610124850152610104356101448501526101243561016485015261014435610184850152610164356101a48501526101843567ffffffffffffffff8116809103610563576101c48501526101a4356101e48501526101c43567ffffffffffffffff8116809103610563576102048501526101e4356102248501526102043567ffffffffffffffff811680910361056357610244850152610224356102648501526102443567ffffffffffffffff811680910361056357610284850152610264356fffffffffffffffffffffffffffffffff8116809103610563576102a48501526102843567ffffffffffffffff8116809103610563576102c48501526102a4359167ffffffffffffffff83168093036105635784611096819492889683946102e48501526003198483030161030485015261223b565b03915af48015610558576105475750f35b5034610295578060031936011261029557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610295576020600319360112610295576020610a2561115c611d71565b613a19565b503461029557602060031936011261029557602073ffffffffffffffffffffffffffffffffffffffff61119d61119861115c611d71565b611f18565b90549060031b1c16604051908152f35b503461029557806111bd36611df2565b9073__$874538eeedf246a5c9bfed466698a2f645$__6111db613953565b90803b156105675761123361123e928694604051968795869485947f73bb4532000000000000000000000000000000000000000000000000000000008652600360048701526103206024870152610324860190611f2e565b926044850190611ff8565b61030483015203915af48015610558576105475750f35b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461029557806003193601126102955760409063ffffffff60045460201c16600654908351925082526020820152f35b503461029557602060031936011261029557611330906112e9611d71565b9060037f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff806113356113276102788589612419565b98909488612396565b6123e3565b169116901c1692806113b6575b156113ab577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830192831161137e5750602091610599916132b4565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b905060209150610599565b506001831480611342575060028314611342565b5034610295576060600319360112610295578060043567ffffffffffffffff811161056e576113fd903690600401611dc0565b6024359067ffffffffffffffff821161056b5760e060031983600401933603011261056b5773__$874538eeedf246a5c9bfed466698a2f645$__6114408361373a565b92813b156105635785936114bd611499926114ab604051988997889687967f5c432ec70000000000000000000000000000000000000000000000000000000088526003600489015260a0602489015260a4880190611f2e565b916003198784030160448801526121c5565b9060031984830301606485015261223b565b604435608483015203915af48015610558576105475750f35b5034610295578060031936011261029557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102955780600319360112610295578073__$baf8396fdd7229859bf7437dd925ab3790$__803b1561056e5781602491604051928380927f92447888000000000000000000000000000000000000000000000000000000008252600360048301525af48015610558576105475750f35b503461029557806003193601126102955760206105d642613211565b503461029557806003193601126102955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610295576040600319360112610295576115fe611d71565b50602435907f000000000000000000000000000000000000000000000000000000000000000082101561164b57602073ffffffffffffffffffffffffffffffffffffffff61119d84611f18565b6024917f289799e3000000000000000000000000000000000000000000000000000000008252600452fd5b50346117d25760806003193601126117d25760243567ffffffffffffffff81116117d2576116a8903690600401611dc0565b6044359067ffffffffffffffff82116117d25760e06003198360040193360301126117d2576064359167ffffffffffffffff83168093036117d25760ff60035460b81c168084116117d657506117076117008261373a565b9330613780565b61010084015273__$baf8396fdd7229859bf7437dd925ab3790$__90813b156117d2575f936117a761177b92611795604051988997889687967f134fa1aa0000000000000000000000000000000000000000000000000000000088526003600489015260a0602489015260a4880190611f2e565b9160043560448801526003198784030160648801526121c5565b9060031984830301608485015261223b565b03915af480156117c7576117b9575080f35b6117c591505f90611ed7565b005b6040513d5f823e3d90fd5b5f80fd5b83907f7ee18e25000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346117d25760206003193601126117d257604067ffffffffffffffff61186c61182d611d71565b67ffffffffffffffff165f52600960205260405f20549067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff83169260a01c1690565b73ffffffffffffffffffffffffffffffffffffffff849392935193168352166020820152f35b346117d2575f6003193601126117d25760c060035463ffffffff8160201c1664ffffffffff8260401c1663ffffffff8360681c1661ffff8460a81c169160ff8560b81c169363ffffffff60405196168652602086015260408501526060840152608083015260a0820152f35b346117d2575f6003193601126117d25760405161191a81611e54565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f9052610120015f905260405161196981611e54565b6201000c5467ffffffffffffffff81169182815260208101918060401c67ffffffffffffffff168352604082018160801c67ffffffffffffffff168152606083019160c01c82526201000d54916080840167ffffffffffffffff8416815260a08501918460401c67ffffffffffffffff16835260c08601938560801c67ffffffffffffffff16855260e087019560c01c86526201000e549761010088019767ffffffffffffffff8a168952610120019860401c67ffffffffffffffff168952604051998a525167ffffffffffffffff1660208a01525167ffffffffffffffff1660408901525167ffffffffffffffff1660608801525167ffffffffffffffff1660808701525167ffffffffffffffff1660a08601525167ffffffffffffffff1660c08501525167ffffffffffffffff1660e08401525167ffffffffffffffff166101008301525167ffffffffffffffff1661012082015261014090f35b346117d25760206003193601126117d25773ffffffffffffffffffffffffffffffffffffffff611af4611d9d565b16805f52600260205260405f2054908115611be057507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111611bb3576001541115611b865760015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf5015460405173ffffffffffffffffffffffffffffffffffffffff9091168152602090f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f62f7152e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346117d25760206003193601126117d257611c24611d71565b506040518060205f54928381520180925f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563905f5b818110611cc95750505081611c71910382611ed7565b604051918291602083019060208452518091526040830191905f5b818110611c9a575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101611c8c565b825473ffffffffffffffffffffffffffffffffffffffff16845260209093019260019283019201611c5b565b346117d2575f6003193601126117d25760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346117d2575f6003193601126117d25760209067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff821682036117d257565b359067ffffffffffffffff821682036117d257565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036117d257565b9181601f840112156117d25782359167ffffffffffffffff83116117d2576020808501946102c085020101116117d257565b600319016102e081126117d2576102c0136117d2576004906102c43590565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b610140810190811067ffffffffffffffff821117611e7157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610120810190811067ffffffffffffffff821117611e7157604052565b6040810190811067ffffffffffffffff821117611e7157604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611e7157604052565b5f54811015611b86575f805260205f2001905f90565b90610140610100611fe49367ffffffffffffffff815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015267ffffffffffffffff606082015116606085015267ffffffffffffffff608082015116608085015267ffffffffffffffff60a08201511660a085015267ffffffffffffffff60c08201511660c0850152602060e0820151805160e0870152015182850152015191816101208201520190611e11565b90565b359063ffffffff821682036117d257565b67ffffffffffffffff61200a82611d88565b1682526020810135602083015267ffffffffffffffff61202c60408301611d88565b16604083015267ffffffffffffffff61204760608301611d88565b16606083015263ffffffff61205e60808301611fe7565b16608083015267ffffffffffffffff61207960a08301611d88565b1660a083015267ffffffffffffffff61209460c08301611d88565b1660c083015260e081013560e083015261010081013561010083015261012081013561012083015261014081013561014083015261016081013561016083015267ffffffffffffffff6120ea6101808301611d88565b166101808301526101a08101356101a083015267ffffffffffffffff6121136101c08301611d88565b166101c08301526101e08101356101e083015267ffffffffffffffff61213c6102008301611d88565b1661020083015261022081013561022083015267ffffffffffffffff6121656102408301611d88565b166102408301526102608101356fffffffffffffffffffffffffffffffff81168091036117d2576121bf6102a0809367ffffffffffffffff93610260870152836121b26102808301611d88565b1661028087015201611d88565b16910152565b916020908281520191905f5b8181106121de5750505090565b9091926102c080826121f260019488611ff8565b0194019291016121d1565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b90813560ff81168091036117d257815267ffffffffffffffff61226060208401611d88565b16602082015267ffffffffffffffff61227b60408401611d88565b16604082015263ffffffff61229260608401611fe7565b1660608201526080820135608082015260a0820135917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030192838112156117d257810160208135910167ffffffffffffffff82116117d25781360381136117d25761230b9160e060a086015260e08501916121fd565b9260c0820135908112156117d25701906020823592019267ffffffffffffffff83116117d2578260051b360384136117d2578160c060209383039101528281520191905f905b80821061235e5750505090565b90919283359073ffffffffffffffffffffffffffffffffffffffff82168092036117d257602081600193829352019401920190612351565b9067ffffffffffffffff169081156123b65767ffffffffffffffff160690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b60011b906801fffffffffffffffe67fffffffffffffffe831692168203611bb357565b81810292918115918404141715611bb357565b9067ffffffffffffffff169081156123b65767ffffffffffffffff160490565b6124886020612446613953565b604051809381927ff376a9b800000000000000000000000000000000000000000000000000000000835260036004840152606060248401526064830190611f2e565b856044830152038173__$baf8396fdd7229859bf7437dd925ab3790$__5af49081156117c7575f91612541575b501561253e577f410f1d64664cd1a083331aeaac1fd666890dd726502d7174b44b29a2fda85bb5608064ffffffffff8360081c1673ffffffffffffffffffffffffffffffffffffffff60ff851691855f52600a60205263ffffffff60405f205460081c169261252481836132b4565b9160405194855260208501526040840152166060820152a2565b50565b90506020813d602011612574575b8161255c60209383611ed7565b810103126117d2575180151581036117d2575f6124b5565b3d915061254f565b611fe460ff60035460b81c1630613780565b9190811015611b86576102c0020190565b3567ffffffffffffffff811681036117d25790565b91908201809211611bb357565b9192909283156131df57604051936125d885611e9e565b5f60208601525f60408601525f60608601525f60808601525f60a08601525f60e08601525f610100860152600354855267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660c08601525f825f5b8381106131c257506131965780491561316b5760018101808211611bb3578049613140575049604086015263ffffffff8551169361268867ffffffffffffffff60c08801511686612396565b62010000811015611b8657600c01545f935b8385106127c8575050505050505060608101511561253e5763ffffffff81511660045463ffffffff8116906126cf8284613292565b67ffffffffffffffff806127027f0000000000000000000000000000000000000000000000000000000000000000613253565b16911610801590612757575b61271b5750505051600355565b63ffffffff9060201c16917f0b4548e2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b507f0000000000000000000000000000000000000000000000000000000000000000801561270e575063ffffffff8160201c1667ffffffffffffffff6127c0817f0000000000000000000000000000000000000000000000000000000000000000169286613292565b16101561270e565b6127d385858561258e565b6102c060405181838237209061026081013560801c90608081013560201c906102a08101359061028081013561024082013517906102008101356101c0820135179061018081013560c0820135179060a0810135606082013517906040810135903517171717171760401c1717613118578767ffffffffffffffff61286161285c89898961258e565b61259f565b16116129085761287561285c87878761258e565b816128a07f000000000000000000000000000000000000000000000000000000000000000083613b1e565b1860301c6128cf575050806128be60ff6001931660208b01516125b4565b60208a01525b60081c94019361269a565b67ffffffffffffffff907fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b60608993929301511561302f575b61292186868661258e565b9167ffffffffffffffff61293b63ffffffff8c51166133a2565b816129458661259f565b91169182911603612fec57602084013580921860301c612fbe57505060ff831615612f9257610100890151612e28575b6129816040830161259f565b67ffffffffffffffff60808b01511667ffffffffffffffff821681811015612dfa5750506129bf67ffffffffffffffff918260a08d01511690612419565b6060840190826129ce8361259f565b91169283911603612db757505061ffff895160a81c16608083018163ffffffff6129f783613ff8565b1603612d78575050612a0b60a0830161259f565b612a1760c0840161259f565b67ffffffffffffffff82169067ffffffffffffffff811692828410918215612d57575b50508015612d49575b612d1b575050612a598260e08b01511515614009565b60208901516040515f918190819060ff881681015b808210612ceb575b50500390209080612c96575061016083013590818103612c685750507fffffffffffffffffffffff00000000000000000000000000000000000000000089511667ffffffffffffffff612ac88461259f565b166bffffffffffffffff00000000612ae26040860161259f565b60201b16176fffffffffffffffff0000000000000000612b0460c0860161259f565b60401b16171774ffffffffffffffff00000000000000000000000000612b2d610200850161259f565b60681b161778ffffffffffffffff0000000000000000000000000000000000612b596101c0850161259f565b60881b1617895260016101008a01526060890151612b768361259f565b90612b8f67ffffffffffffffff60c08d01511683612396565b9062010000821015611b865767ffffffffffffffff8c9360ff60e093612c0560c060019a7fd3c468aaad930b02e9b387233469e1c1ca888f6b5572c4509642661e67fbae4398600c01847fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000008d161790550161259f565b968260206040830151920151169085604051998b8b521660208a015260408901526060880152818a16608088015264ffffffffff8160081c1660a08801521660c08601521692a2612c5d60ff841660208b01516125b4565b60208a0152916128c4565b7fc713f0db000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111611bb3577f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190809350498015612d0a578160209160019352019201839291612a6e565b509350506001829101925f80612a76565b7fb3586af9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5064ffffffffff8211612a43565b61ffff925067ffffffffffffffff91612d6f91613292565b16115f80612a3a565b90612d8763ffffffff92613ff8565b907f82ec942b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90612dca67ffffffffffffffff9261259f565b907f2b9264ec000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f26eb02e8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b885160a08301612e378161259f565b64ffffffffff8360401c169067ffffffffffffffff80612e56846133a2565b16911603612f4457505067ffffffffffffffff60408401612e768161259f565b63ffffffff8460201c169283911610612f0157505067ffffffffffffffff9061020084019063ffffffff612ea98361259f565b9160681c169283911610612ebe575050612975565b90612ed167ffffffffffffffff9261259f565b907f20465619000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90612f1467ffffffffffffffff9261259f565b907f372eacf0000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9067ffffffffffffffff612f61612f5b82946133a2565b9261259f565b917f73e465d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b7fc360d842000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fb6e816ec000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff90612fff8561259f565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b8667ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a08b015260016101008b01528961307289613c70565b8193919067ffffffffffffffff85166080850152806130fb575b6130cb575b6130c493508168ffffffffffffffff008260081b161760608401528567ffffffffffffffff60a085519501511693613e67565b8952612916565b50505067ffffffffffffffff80821614611bb35789600167ffffffffffffffff6130c493160160808a1790613091565b5064ffffffffff8660081c1667ffffffffffffffff85161061308c565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fe5519c07000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90916131d460019160ff8516906125b4565b9260081c910161263c565b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b81156123b6570490565b61324f61322667ffffffffffffffff92613bad565b827f00000000000000000000000000000000000000000000000000000000000000001690613207565b1690565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff8211611bb357565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211611bb357565b60ff82146133485760808210156132f25761119873ffffffffffffffffffffffffffffffffffffffff926132e792613a99565b90549060031b1c1690565b6132fb90613253565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808101908111611bb3576111986132e79173ffffffffffffffffffffffffffffffffffffffff93613a99565b50505f90565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156117d257016020813591019167ffffffffffffffff82116117d2576102c08202360383136117d257565b67ffffffffffffffff60019116019067ffffffffffffffff8211611bb357565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211611bb357565b67ffffffffffffffff1680156135375773ffffffffffffffffffffffffffffffffffffffff91600454906134518167ffffffffffffffff165f52600960205260405f20549067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff83169260a01c1690565b941615908115613523575b8115613508575b506134df5763ffffffff81168214806134e6575b6134df577f00000000000000000000000000000000000000000000000000000000000000006134cf57505067ffffffffffffffff806134c76134b842613211565b936201000c5460c01c906133c2565b169116101590565b60201c63ffffffff161015919050565b5050505f90565b5077010000000000000000000000000000000000000000000000811615613477565b905067ffffffffffffffff63ffffffff83169116115f613463565b67ffffffffffffffff81168411915061345c565b5050600190565b90600354916004549263ffffffff8116937f000000000000000000000000000000000000000000000000000000000000000061357a8187612396565b9262010000841015611b865767ffffffffffffffff94856135cc64ffffffffff96600c01547f000000000000000000000000000000000000000000000000000000000000000097889160081c16612419565b9116951685036136ae5760c01c5b9564ffffffffff8360681c1692770100000000000000000000000000000000000000000000008116613622575b50505067ffffffffffffffff9161361d91612419565b161190565b9091925063ffffffff61363442613211565b91169182101561368157509061364c613651926133a2565b612396565b62010000811015611b865767ffffffffffffffff9164ffffffffff61361d92600c015460081c165b918193613607565b67ffffffffffffffff9361361d935091508084166136a057505f613679565b6136a990613253565b613679565b50835f52600860205267ffffffffffffffff60405f2054166135da565b604051906136d882611ebb565b5f6020838281520152565b604051906136f082611e9e565b6060610100835f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c082015260405161372881611ebb565b5f81525f602082015260e08201520152565b906137436136e3565b506137586020613751613953565b930161259f565b50613761613c0f565b60e083015261377860ff60035460b81c1630613780565b610100830152565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f916040519073ffffffffffffffffffffffffffffffffffffffff60208301934685521660408301526060820152606081526137dd608082611ed7565b5190208060801c9060401c73ffffffff0000000000000000000000000000000073ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff000000000000000077ffffffffffffffffffffffffffffffff00000000000000008416851760201b169316911617178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f3030303030303030303030303030303030303030303030303030303030303030604051917f617a2d0000000000000000000000000000000000000000000000000000000000602084015260277f01010101010101010101010101010101010101010101010101010101010101017f0606060606060606060606060606060606060606060606060606060606060606830160041c16020101602382015260238152611fe4604382611ed7565b61395b6136e3565b9067ffffffffffffffff61396e42613211565b16825267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016602083015267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604083015267ffffffffffffffff6201000c54818116606085015260801c1660808301526201000d5467ffffffffffffffff811660a084015260c01c60c0830152565b81156123b6570690565b611fe49060405167ffffffffffffffff60208201927f0000000000000000000000000000000000000000000000000000000000000000845216604082015260408152613a66606082611ed7565b519020613a947f00000000000000000000000000000000000000000000000000000000000000008092613a0f565b613a0f565b90613a94611fe49260405167ffffffffffffffff60208201927f0000000000000000000000000000000000000000000000000000000000000000845216604082015260408152613aea606082611ed7565b51902091613b197f00000000000000000000000000000000000000000000000000000000000000008094613a0f565b6125b4565b919063ffffffff600354169267ffffffffffffffff811693808511908115613b8f575b50613b6357613b51929350612396565b62010000811015611b8657600c015490565b837fcf29fb36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff613ba484846133c2565b1611155f613b41565b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690818110613be4570390565b7f41e43117000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b613c176136cb565b50604051613c2481611ebb565b7f000000000000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000602082015290565b613c7942613bad565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016613cc28167ffffffffffffffff613cbb8286613207565b1693613a0f565b906080841090811591613e29575b50613dfa5767ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169080613d0c8386612406565b1191821580613de9575b613ddf5767ffffffffffffffff841615159182613dd5575b505080613dbc575b613dab579067ffffffffffffffff91613d7c577f246e1839000000000000000000000000000000000000000000000000000000005f52336004521660245260445260645ffd5b7f9994949b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b50613db69150613253565b90600190565b50613dd083613dca84613253565b33613f9b565b613d36565b1090505f80613d2e565b5050509050905f90565b50613df5858533613f9b565b613d16565b507f9994949b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050613e5f67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001685612406565b10155f613cd0565b9391929064ffffffffff9060081c16908167ffffffffffffffff85161115613f945777ffffffffffffffffffffffffffffffffffffffffffffffff937fffffffffffffffff000000000000000000000000000000000000000000000000938660c01c67ffffffffffffffff613edd838397612419565b91613ee88486612419565b8284169283911603613f55575b50505060808310613f0e575b50505060c01b1691161790565b67ffffffffffffffff613f3d6113308295938394600381105f14613f4c5784613f3791166133a2565b95612396565b169116901b16175f8080613f01565b50600395612396565b8015613ef55767ffffffffffffffff93965090613f86929160075460401b17905f52600860205260405f20556133a2565b166007555f925f8080613ef5565b5050505090565b917f00000000000000000000000000000000000000000000000000000000000000008110156134df57613fcd91613a99565b60015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf601541490565b3563ffffffff811681036117d25790565b67ffffffffffffffff610220614022610200850161259f565b9301359216906101008201808311611bb35743116140aa578282405b14806140a1575b61409c57158015614087575b614059575050565b7ff10dd094000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50611fff8101808211611bb357431115614051565b505050565b50821515614045565b815f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d1416156140da575b825f5161403e565b5f80526140d256",
	Deps: []*bind.MetaData{
		&ChargesMetaData,
		&LockingMetaData,
	},
}

// Rollup is an auto generated Go binding around an Ethereum contract.
type Rollup struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rollup) GetABI() abi.ABI {
	return c.abi
}

// NewRollup creates a new instance of Rollup.
func NewRollup() *Rollup {
	parsed, err := RollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint64,uint64,uint64,uint64,uint64,bool,(uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64),bytes32,bytes32,bytes32,bytes32,address) config, address[] attesters, address[] publishers) returns()
func (rollup *Rollup) PackConstructor(config RollupConfig, attesters []common.Address, publishers []common.Address) []byte {
	enc, err := rollup.abi.Pack("", config, attesters, publishers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) PackMAXCOMMITTEE() []byte {
	enc, err := rollup.abi.Pack("MAX_COMMITTEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) TryPackMAXCOMMITTEE() ([]byte, error) {
	return rollup.abi.Pack("MAX_COMMITTEE")
}

// UnpackMAXCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8dd5c0d6.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) UnpackMAXCOMMITTEE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_COMMITTEE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c780da6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(bytes32 record_, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint64 restarts) returns()
func (rollup *Rollup) PackAnswer(record [32]byte, chain []CheckpointHeader, cert Certificate, restarts uint64) []byte {
	enc, err := rollup.abi.Pack("answer", record, chain, cert, restarts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c780da6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(bytes32 record_, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint64 restarts) returns()
func (rollup *Rollup) TryPackAnswer(record [32]byte, chain []CheckpointHeader, cert Certificate, restarts uint64) ([]byte, error) {
	return rollup.abi.Pack("answer", record, chain, cert, restarts)
}

// PackAttesterAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f762822.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) PackAttesterAt(arg0 uint64, position *big.Int) []byte {
	enc, err := rollup.abi.Pack("attesterAt", arg0, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttesterAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f762822.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) TryPackAttesterAt(arg0 uint64, position *big.Int) ([]byte, error) {
	return rollup.abi.Pack("attesterAt", arg0, position)
}

// UnpackAttesterAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f762822.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) UnpackAttesterAt(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("attesterAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAttesterOfSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd48cbfee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attesterOfSeat(uint64 slot, uint256 turn) view returns(address)
func (rollup *Rollup) PackAttesterOfSeat(slot uint64, turn *big.Int) []byte {
	enc, err := rollup.abi.Pack("attesterOfSeat", slot, turn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttesterOfSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd48cbfee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attesterOfSeat(uint64 slot, uint256 turn) view returns(address)
func (rollup *Rollup) TryPackAttesterOfSeat(slot uint64, turn *big.Int) ([]byte, error) {
	return rollup.abi.Pack("attesterOfSeat", slot, turn)
}

// UnpackAttesterOfSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd48cbfee.
//
// Solidity: function attesterOfSeat(uint64 slot, uint256 turn) view returns(address)
func (rollup *Rollup) UnpackAttesterOfSeat(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("attesterOfSeat", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBondGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94894b58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondGas() view returns(uint64)
func (rollup *Rollup) PackBondGas() []byte {
	enc, err := rollup.abi.Pack("bondGas")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94894b58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondGas() view returns(uint64)
func (rollup *Rollup) TryPackBondGas() ([]byte, error) {
	return rollup.abi.Pack("bondGas")
}

// UnpackBondGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94894b58.
//
// Solidity: function bondGas() view returns(uint64)
func (rollup *Rollup) UnpackBondGas(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("bondGas", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) PackChainId() []byte {
	enc, err := rollup.abi.Pack("chainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) TryPackChainId() ([]byte, error) {
	return rollup.abi.Pack("chainId")
}

// UnpackChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a8a0592.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) UnpackChainId(data []byte) (string, error) {
	out, err := rollup.abi.Unpack("chainId", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e826826.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function charge(uint64 number, bytes32 record_) payable returns()
func (rollup *Rollup) PackCharge(number uint64, record [32]byte) []byte {
	enc, err := rollup.abi.Pack("charge", number, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e826826.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function charge(uint64 number, bytes32 record_) payable returns()
func (rollup *Rollup) TryPackCharge(number uint64, record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("charge", number, record)
}

// PackChargeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ed3673.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) PackChargeBond() []byte {
	enc, err := rollup.abi.Pack("chargeBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ed3673.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) TryPackChargeBond() ([]byte, error) {
	return rollup.abi.Pack("chargeBond")
}

// UnpackChargeBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69ed3673.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) UnpackChargeBond(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("chargeBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe72a378.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeOf(bytes32 record_) view returns(uint256, uint64, uint64, address, uint256)
func (rollup *Rollup) PackChargeOf(record [32]byte) []byte {
	enc, err := rollup.abi.Pack("chargeOf", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe72a378.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeOf(bytes32 record_) view returns(uint256, uint64, uint64, address, uint256)
func (rollup *Rollup) TryPackChargeOf(record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("chargeOf", record)
}

// ChargeOfOutput serves as a container for the return parameters of contract
// method ChargeOf.
type ChargeOfOutput struct {
	Arg0 *big.Int
	Arg1 uint64
	Arg2 uint64
	Arg3 common.Address
	Arg4 *big.Int
}

// UnpackChargeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe72a378.
//
// Solidity: function chargeOf(bytes32 record_) view returns(uint256, uint64, uint64, address, uint256)
func (rollup *Rollup) UnpackChargeOf(data []byte) (ChargeOfOutput, error) {
	out, err := rollup.abi.Unpack("chargeOf", data)
	outstruct := new(ChargeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Arg3 = *abi.ConvertType(out[3], new(common.Address)).(*common.Address)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) PackCommitteeAt(arg0 uint64) []byte {
	enc, err := rollup.abi.Pack("committeeAt", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) TryPackCommitteeAt(arg0 uint64) ([]byte, error) {
	return rollup.abi.Pack("committeeAt", arg0)
}

// UnpackCommitteeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1037756c.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) UnpackCommitteeAt(data []byte) ([]common.Address, error) {
	out, err := rollup.abi.Unpack("committeeAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackCommitteeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda9abf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) PackCommitteeHash(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("committeeHash", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda9abf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) TryPackCommitteeHash(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("committeeHash", epoch)
}

// UnpackCommitteeHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeda9abf3.
//
// Solidity: function committeeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) UnpackCommitteeHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("committeeHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) PackCommitteeSize() []byte {
	enc, err := rollup.abi.Pack("committeeSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) TryPackCommitteeSize() ([]byte, error) {
	return rollup.abi.Pack("committeeSize")
}

// UnpackCommitteeSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cf4364b.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) UnpackCommitteeSize(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("committeeSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b734bab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint256 keep) returns()
func (rollup *Rollup) PackConfirm(chain []CheckpointHeader, cert Certificate, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("confirm", chain, cert, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b734bab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint256 keep) returns()
func (rollup *Rollup) TryPackConfirm(chain []CheckpointHeader, cert Certificate, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("confirm", chain, cert, keep)
}

// PackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2873bede.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) PackConfirmation(number uint64) []byte {
	enc, err := rollup.abi.Pack("confirmation", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2873bede.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) TryPackConfirmation(number uint64) ([]byte, error) {
	return rollup.abi.Pack("confirmation", number)
}

// ConfirmationOutput serves as a container for the return parameters of contract
// method Confirmation.
type ConfirmationOutput struct {
	By   common.Address
	Slot uint64
}

// UnpackConfirmation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2873bede.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) UnpackConfirmation(data []byte) (ConfirmationOutput, error) {
	out, err := rollup.abi.Unpack("confirmation", data)
	outstruct := new(ConfirmationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.By = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa968991b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) PackConfirmed() []byte {
	enc, err := rollup.abi.Pack("confirmed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa968991b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) TryPackConfirmed() ([]byte, error) {
	return rollup.abi.Pack("confirmed")
}

// ConfirmedOutput serves as a container for the return parameters of contract
// method Confirmed.
type ConfirmedOutput struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	Slot   uint64
}

// UnpackConfirmed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa968991b.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) UnpackConfirmed(data []byte) (ConfirmedOutput, error) {
	out, err := rollup.abi.Unpack("confirmed", data)
	outstruct := new(ConfirmedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Closed = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Slot = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) PackCurrentSlot() []byte {
	enc, err := rollup.abi.Pack("currentSlot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) TryPackCurrentSlot() ([]byte, error) {
	return rollup.abi.Pack("currentSlot")
}

// UnpackCurrentSlot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3359632e.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) UnpackCurrentSlot(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("currentSlot", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) PackEpochAt(slot uint64) []byte {
	enc, err := rollup.abi.Pack("epochAt", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) TryPackEpochAt(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("epochAt", slot)
}

// UnpackEpochAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d60d355.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) UnpackEpochAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) PackEpochDuration() []byte {
	enc, err := rollup.abi.Pack("epochDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) TryPackEpochDuration() ([]byte, error) {
	return rollup.abi.Pack("epochDuration")
}

// UnpackEpochDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ff0876a.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) UnpackEpochDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisArchiveRoot() []byte {
	enc, err := rollup.abi.Pack("genesisArchiveRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisArchiveRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisArchiveRoot")
}

// UnpackGenesisArchiveRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb73139d.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisArchiveRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisArchiveRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisChunksRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1007123d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisChunksRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisChunksRoot() []byte {
	enc, err := rollup.abi.Pack("genesisChunksRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisChunksRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1007123d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisChunksRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisChunksRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisChunksRoot")
}

// UnpackGenesisChunksRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1007123d.
//
// Solidity: function genesisChunksRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisChunksRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisChunksRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94391a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) PackGenesisHash() []byte {
	enc, err := rollup.abi.Pack("genesisHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94391a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisHash() ([]byte, error) {
	return rollup.abi.Pack("genesisHash")
}

// UnpackGenesisHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94391a6d.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisOriginHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b5c185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisOriginHash() view returns(bytes32)
func (rollup *Rollup) PackGenesisOriginHash() []byte {
	enc, err := rollup.abi.Pack("genesisOriginHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisOriginHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b5c185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisOriginHash() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisOriginHash() ([]byte, error) {
	return rollup.abi.Pack("genesisOriginHash")
}

// UnpackGenesisOriginHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30b5c185.
//
// Solidity: function genesisOriginHash() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisOriginHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisOriginHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisOriginNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59b0b9c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisOriginNumber() view returns(uint64)
func (rollup *Rollup) PackGenesisOriginNumber() []byte {
	enc, err := rollup.abi.Pack("genesisOriginNumber")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisOriginNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59b0b9c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisOriginNumber() view returns(uint64)
func (rollup *Rollup) TryPackGenesisOriginNumber() ([]byte, error) {
	return rollup.abi.Pack("genesisOriginNumber")
}

// UnpackGenesisOriginNumber is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59b0b9c7.
//
// Solidity: function genesisOriginNumber() view returns(uint64)
func (rollup *Rollup) UnpackGenesisOriginNumber(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("genesisOriginNumber", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisStateRoot() []byte {
	enc, err := rollup.abi.Pack("genesisStateRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisStateRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisStateRoot")
}

// UnpackGenesisStateRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe886aeea.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisStateRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisStateRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) PackGenesisTime() []byte {
	enc, err := rollup.abi.Pack("genesisTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) TryPackGenesisTime() ([]byte, error) {
	return rollup.abi.Pack("genesisTime")
}

// UnpackGenesisTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42c6498a.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) UnpackGenesisTime(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("genesisTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (rollup *Rollup) PackGovernance() []byte {
	enc, err := rollup.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (rollup *Rollup) TryPackGovernance() ([]byte, error) {
	return rollup.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (rollup *Rollup) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) PackLeader(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leader", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) TryPackLeader(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leader", slot)
}

// UnpackLeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x545bdb88.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) UnpackLeader(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("leader", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) PackLeaderPosition(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leaderPosition", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) TryPackLeaderPosition(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leaderPosition", slot)
}

// UnpackLeaderPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58c51073.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) UnpackLeaderPosition(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("leaderPosition", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) PackOwed(account common.Address) []byte {
	enc, err := rollup.abi.Pack("owed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) TryPackOwed(account common.Address) ([]byte, error) {
	return rollup.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackParamsHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a42663.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paramsHash() view returns(bytes32)
func (rollup *Rollup) PackParamsHash() []byte {
	enc, err := rollup.abi.Pack("paramsHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParamsHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a42663.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paramsHash() view returns(bytes32)
func (rollup *Rollup) TryPackParamsHash() ([]byte, error) {
	return rollup.abi.Pack("paramsHash")
}

// UnpackParamsHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86a42663.
//
// Solidity: function paramsHash() view returns(bytes32)
func (rollup *Rollup) UnpackParamsHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("paramsHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbf54305.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts, uint256 turn) returns()
func (rollup *Rollup) PackPropose(headers []CheckpointHeader, blobCounts *big.Int, turn *big.Int) []byte {
	enc, err := rollup.abi.Pack("propose", headers, blobCounts, turn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbf54305.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts, uint256 turn) returns()
func (rollup *Rollup) TryPackPropose(headers []CheckpointHeader, blobCounts *big.Int, turn *big.Int) ([]byte, error) {
	return rollup.abi.Pack("propose", headers, blobCounts, turn)
}

// PackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d94e7f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) PackProven() []byte {
	enc, err := rollup.abi.Pack("proven")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d94e7f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) TryPackProven() ([]byte, error) {
	return rollup.abi.Pack("proven")
}

// ProvenOutput serves as a container for the return parameters of contract
// method Proven.
type ProvenOutput struct {
	Number uint64
	Hash   [32]byte
}

// UnpackProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d94e7f3.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackProven(data []byte) (ProvenOutput, error) {
	out, err := rollup.abi.Unpack("proven", data)
	outstruct := new(ProvenOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackProving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7da6d82f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proving() view returns(bool)
func (rollup *Rollup) PackProving() []byte {
	enc, err := rollup.abi.Pack("proving")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7da6d82f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proving() view returns(bool)
func (rollup *Rollup) TryPackProving() ([]byte, error) {
	return rollup.abi.Pack("proving")
}

// UnpackProving is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7da6d82f.
//
// Solidity: function proving() view returns(bool)
func (rollup *Rollup) UnpackProving(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("proving", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4e11433.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishLocked(((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],uint256,(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint8,uint64,uint64,uint32,uint256,bytes,address[]),uint256) publication) returns()
func (rollup *Rollup) PackPublishLocked(publication LockedPublication) []byte {
	enc, err := rollup.abi.Pack("publishLocked", publication)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4e11433.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishLocked(((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],uint256,(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint8,uint64,uint64,uint32,uint256,bytes,address[]),uint256) publication) returns()
func (rollup *Rollup) TryPackPublishLocked(publication LockedPublication) ([]byte, error) {
	return rollup.abi.Pack("publishLocked", publication)
}

// PackPublishParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e2b9f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishParams(bytes params) returns()
func (rollup *Rollup) PackPublishParams(params []byte) []byte {
	enc, err := rollup.abi.Pack("publishParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e2b9f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishParams(bytes params) returns()
func (rollup *Rollup) TryPackPublishParams(params []byte) ([]byte, error) {
	return rollup.abi.Pack("publishParams", params)
}

// PackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) PackPublishTimeout() []byte {
	enc, err := rollup.abi.Pack("publishTimeout")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) TryPackPublishTimeout() ([]byte, error) {
	return rollup.abi.Pack("publishTimeout")
}

// UnpackPublishTimeout is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabcd8afc.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) UnpackPublishTimeout(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("publishTimeout", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) PackPublisherOf(attester common.Address) []byte {
	enc, err := rollup.abi.Pack("publisherOf", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) TryPackPublisherOf(attester common.Address) ([]byte, error) {
	return rollup.abi.Pack("publisherOf", attester)
}

// UnpackPublisherOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23e2ff45.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) UnpackPublisherOf(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("publisherOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8d3bd3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) PackRecord(number uint64) []byte {
	enc, err := rollup.abi.Pack("record", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8d3bd3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) TryPackRecord(number uint64) ([]byte, error) {
	return rollup.abi.Pack("record", number)
}

// UnpackRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f8d3bd3.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) UnpackRecord(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("record", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf0b37c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restart((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) PackRestart(header CheckpointHeader, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("restart", header, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf0b37c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restart((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) TryPackRestart(header CheckpointHeader, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("restart", header, keep)
}

// PackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc6fd09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewarded(uint64 slot) view returns(address)
func (rollup *Rollup) PackRewarded(slot uint64) []byte {
	enc, err := rollup.abi.Pack("rewarded", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc6fd09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewarded(uint64 slot) view returns(address)
func (rollup *Rollup) TryPackRewarded(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("rewarded", slot)
}

// UnpackRewarded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bc6fd09.
//
// Solidity: function rewarded(uint64 slot) view returns(address)
func (rollup *Rollup) UnpackRewarded(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("rewarded", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc9b5c61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) PackRewards(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("rewards", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc9b5c61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) TryPackRewards(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("rewards", epoch)
}

// RewardsOutput serves as a container for the return parameters of contract
// method Rewards.
type RewardsOutput struct {
	Bits    uint64
	IsFinal bool
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc9b5c61.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) UnpackRewards(data []byte) (RewardsOutput, error) {
	out, err := rollup.abi.Unpack("rewards", data)
	outstruct := new(RewardsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bits = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.IsFinal = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8360c185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ring() view returns(uint64)
func (rollup *Rollup) PackRing() []byte {
	enc, err := rollup.abi.Pack("ring")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8360c185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ring() view returns(uint64)
func (rollup *Rollup) TryPackRing() ([]byte, error) {
	return rollup.abi.Pack("ring")
}

// UnpackRing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8360c185.
//
// Solidity: function ring() view returns(uint64)
func (rollup *Rollup) UnpackRing(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("ring", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) PackSeed() []byte {
	enc, err := rollup.abi.Pack("seed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) TryPackSeed() ([]byte, error) {
	return rollup.abi.Pack("seed")
}

// UnpackSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d94792a.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) UnpackSeed(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("seed", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(bytes32 record_) returns()
func (rollup *Rollup) PackSettle(record [32]byte) []byte {
	enc, err := rollup.abi.Pack("settle", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(bytes32 record_) returns()
func (rollup *Rollup) TryPackSettle(record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("settle", record)
}

// PackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdedb3f26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) PackSettled(number uint64, by uint64) []byte {
	enc, err := rollup.abi.Pack("settled", number, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdedb3f26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) TryPackSettled(number uint64, by uint64) ([]byte, error) {
	return rollup.abi.Pack("settled", number, by)
}

// UnpackSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdedb3f26.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) UnpackSettled(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("settled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) PackSlotAt(timestamp *big.Int) []byte {
	enc, err := rollup.abi.Pack("slotAt", timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) TryPackSlotAt(timestamp *big.Int) ([]byte, error) {
	return rollup.abi.Pack("slotAt", timestamp)
}

// UnpackSlotAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0b1d512.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) UnpackSlotAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) PackSlotDuration() []byte {
	enc, err := rollup.abi.Pack("slotDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) TryPackSlotDuration() ([]byte, error) {
	return rollup.abi.Pack("slotDuration")
}

// UnpackSlotDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ead865d.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) UnpackSlotDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) PackTip() []byte {
	enc, err := rollup.abi.Pack("tip")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) TryPackTip() ([]byte, error) {
	return rollup.abi.Pack("tip")
}

// TipOutput serves as a container for the return parameters of contract
// method Tip.
type TipOutput struct {
	Number       uint64
	Slot         uint64
	LastChunk    uint64
	OriginNumber uint64
	Generation   uint32
	Restarts     uint64
}

// UnpackTip is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2755cd2d.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) UnpackTip(data []byte) (TipOutput, error) {
	out, err := rollup.abi.Unpack("tip", data)
	outstruct := new(TipOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.LastChunk = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.OriginNumber = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Generation = *abi.ConvertType(out[4], new(uint32)).(*uint32)
	outstruct.Restarts = *abi.ConvertType(out[5], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a9d94f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyLock((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) view returns()
func (rollup *Rollup) PackVerifyLock(header CheckpointHeader, cert Certificate) []byte {
	enc, err := rollup.abi.Pack("verifyLock", header, cert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a9d94f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyLock((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) view returns()
func (rollup *Rollup) TryPackVerifyLock(header CheckpointHeader, cert Certificate) ([]byte, error) {
	return rollup.abi.Pack("verifyLock", header, cert)
}

// PackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5426f995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function void((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) PackVoid(header CheckpointHeader, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("void", header, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5426f995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function void((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) TryPackVoid(header CheckpointHeader, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("void", header, keep)
}

// PackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) PackWindows() []byte {
	enc, err := rollup.abi.Pack("windows")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) TryPackWindows() ([]byte, error) {
	return rollup.abi.Pack("windows")
}

// UnpackWindows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2713f36e.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) UnpackWindows(data []byte) (Windows, error) {
	out, err := rollup.abi.Unpack("windows", data)
	if err != nil {
		return *new(Windows), err
	}
	out0 := *abi.ConvertType(out[0], new(Windows)).(*Windows)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (rollup *Rollup) PackWithdraw() []byte {
	enc, err := rollup.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (rollup *Rollup) TryPackWithdraw() ([]byte, error) {
	return rollup.abi.Pack("withdraw")
}

// RollupAnswered represents a Answered event raised by the Rollup contract.
type RollupAnswered struct {
	Record [32]byte
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (RollupAnswered) ContractEventName() string {
	return RollupAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed record, address by, uint256 bond)
func (rollup *Rollup) UnpackAnsweredEvent(log *types.Log) (*RollupAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupAnswered)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCharged represents a Charged event raised by the Rollup contract.
type RollupCharged struct {
	Record [32]byte
	Number uint64
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (RollupCharged) ContractEventName() string {
	return RollupChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(bytes32 indexed record, uint64 number, address by, uint256 bond)
func (rollup *Rollup) UnpackChargedEvent(log *types.Log) (*RollupCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCharged)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointConfirmed represents a CheckpointConfirmed event raised by the Rollup contract.
type RollupCheckpointConfirmed struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointConfirmedEventName = "CheckpointConfirmed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointConfirmed) ContractEventName() string {
	return RollupCheckpointConfirmedEventName
}

// UnpackCheckpointConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointConfirmed(uint64 indexed number, bytes32 hash, bool closed, address by)
func (rollup *Rollup) UnpackCheckpointConfirmedEvent(log *types.Log) (*RollupCheckpointConfirmed, error) {
	event := "CheckpointConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointConfirmed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointProposed represents a CheckpointProposed event raised by the Rollup contract.
type RollupCheckpointProposed struct {
	Number          uint64
	Hash            [32]byte
	LastChunk       uint64
	AttestationBlob [32]byte
	FirstBlob       uint8
	BlobCount       uint8
	Slot            *big.Int
	Turn            uint8
	Raw             *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointProposedEventName = "CheckpointProposed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointProposed) ContractEventName() string {
	return RollupCheckpointProposedEventName
}

// UnpackCheckpointProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointProposed(uint64 indexed number, bytes32 hash, uint64 lastChunk, bytes32 attestationBlob, uint8 firstBlob, uint8 blobCount, uint40 slot, uint8 turn)
func (rollup *Rollup) UnpackCheckpointProposedEvent(log *types.Log) (*RollupCheckpointProposed, error) {
	event := "CheckpointProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointProposed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointsUndone represents a CheckpointsUndone event raised by the Rollup contract.
type RollupCheckpointsUndone struct {
	Number uint64
	Tip    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointsUndoneEventName = "CheckpointsUndone"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointsUndone) ContractEventName() string {
	return RollupCheckpointsUndoneEventName
}

// UnpackCheckpointsUndoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointsUndone(uint64 indexed number, uint64 tip)
func (rollup *Rollup) UnpackCheckpointsUndoneEvent(log *types.Log) (*RollupCheckpointsUndone, error) {
	event := "CheckpointsUndone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointsUndone)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupConvicted represents a Convicted event raised by the Rollup contract.
type RollupConvicted struct {
	Record   [32]byte
	Number   uint64
	Slot     uint64
	Turn     *big.Int
	Attester common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupConvictedEventName = "Convicted"

// ContractEventName returns the user-defined event name.
func (RollupConvicted) ContractEventName() string {
	return RollupConvictedEventName
}

// UnpackConvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convicted(bytes32 indexed record, uint64 number, uint64 slot, uint256 turn, address attester)
func (rollup *Rollup) UnpackConvictedEvent(log *types.Log) (*RollupConvicted, error) {
	event := "Convicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupConvicted)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupDismissed represents a Dismissed event raised by the Rollup contract.
type RollupDismissed struct {
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupDismissedEventName = "Dismissed"

// ContractEventName returns the user-defined event name.
func (RollupDismissed) ContractEventName() string {
	return RollupDismissedEventName
}

// UnpackDismissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dismissed(bytes32 indexed record)
func (rollup *Rollup) UnpackDismissedEvent(log *types.Log) (*RollupDismissed, error) {
	event := "Dismissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupDismissed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupGenesisParams represents a GenesisParams event raised by the Rollup contract.
type RollupGenesisParams struct {
	Params []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupGenesisParamsEventName = "GenesisParams"

// ContractEventName returns the user-defined event name.
func (RollupGenesisParams) ContractEventName() string {
	return RollupGenesisParamsEventName
}

// UnpackGenesisParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GenesisParams(bytes params)
func (rollup *Rollup) UnpackGenesisParamsEvent(log *types.Log) (*RollupGenesisParams, error) {
	event := "GenesisParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGenesisParams)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupRecordKept represents a RecordKept event raised by the Rollup contract.
type RollupRecordKept struct {
	Number uint64
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupRecordKeptEventName = "RecordKept"

// ContractEventName returns the user-defined event name.
func (RollupRecordKept) ContractEventName() string {
	return RollupRecordKeptEventName
}

// UnpackRecordKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordKept(uint64 indexed number, bytes32 record)
func (rollup *Rollup) UnpackRecordKeptEvent(log *types.Log) (*RollupRecordKept, error) {
	event := "RecordKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupRecordKept)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupRestarted represents a Restarted event raised by the Rollup contract.
type RollupRestarted struct {
	Restarts   uint64
	Generation uint32
	ChainId    string
	Raw        *types.Log // Blockchain specific contextual infos
}

const RollupRestartedEventName = "Restarted"

// ContractEventName returns the user-defined event name.
func (RollupRestarted) ContractEventName() string {
	return RollupRestartedEventName
}

// UnpackRestartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Restarted(uint64 restarts, uint32 generation, string chainId)
func (rollup *Rollup) UnpackRestartedEvent(log *types.Log) (*RollupRestarted, error) {
	event := "Restarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupRestarted)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupWithdrawn represents a Withdrawn event raised by the Rollup contract.
type RollupWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RollupWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (RollupWithdrawn) ContractEventName() string {
	return RollupWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (rollup *Rollup) UnpackWithdrawnEvent(log *types.Log) (*RollupWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupWithdrawn)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rollup *Rollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rollup.abi.Errors["AlreadyCharged"].ID.Bytes()[:4]) {
		return rollup.UnpackAlreadyChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowOver"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BadBlobCounts"].ID.Bytes()[:4]) {
		return rollup.UnpackBadBlobCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return rollup.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return rollup.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["CommitteeTooLarge"].ID.Bytes()[:4]) {
		return rollup.UnpackCommitteeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ConfirmWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackConfirmWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ConfirmedStays"].ID.Bytes()[:4]) {
		return rollup.UnpackConfirmedStaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["DeadlineTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackDeadlineTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EmptyCommittee"].ID.Bytes()[:4]) {
		return rollup.UnpackEmptyCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EpochTooLong"].ID.Bytes()[:4]) {
		return rollup.UnpackEpochTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ExitDelayTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackExitDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return rollup.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return rollup.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LiabilityTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackLiabilityTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LongerStands"].ID.Bytes()[:4]) {
		return rollup.UnpackLongerStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["MissingBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackMissingBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return rollup.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoMoreRestarts"].ID.Bytes()[:4]) {
		return rollup.UnpackNoMoreRestartsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoSuchPosition"].ID.Bytes()[:4]) {
		return rollup.UnpackNoSuchPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NobodysPublication"].ID.Bytes()[:4]) {
		return rollup.UnpackNobodysPublicationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotCharged"].ID.Bytes()[:4]) {
		return rollup.UnpackNotChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotDead"].ID.Bytes()[:4]) {
		return rollup.UnpackNotDeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return rollup.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOverdue"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotPublisher"].ID.Bytes()[:4]) {
		return rollup.UnpackNotPublisherError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTheRecord"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTheRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotYourTurn"].ID.Bytes()[:4]) {
		return rollup.UnpackNotYourTurnError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingAbove"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingAboveError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingToConfirm"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingToConfirmError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OpenAfterDeadline"].ID.Bytes()[:4]) {
		return rollup.UnpackOpenAfterDeadlineError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginBehindParent"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginBehindParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OutOfRing"].ID.Bytes()[:4]) {
		return rollup.UnpackOutOfRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return rollup.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PublisherCount"].ID.Bytes()[:4]) {
		return rollup.UnpackPublisherCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RepeatedAttester"].ID.Bytes()[:4]) {
		return rollup.UnpackRepeatedAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RescueTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackRescueTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RestartTooSoon"].ID.Bytes()[:4]) {
		return rollup.UnpackRestartTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RingFull"].ID.Bytes()[:4]) {
		return rollup.UnpackRingFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RingTooSmall"].ID.Bytes()[:4]) {
		return rollup.UnpackRingTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SettleWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackSettleWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SlotNotOver"].ID.Bytes()[:4]) {
		return rollup.UnpackSlotNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["StandingNeeded"].ID.Bytes()[:4]) {
		return rollup.UnpackStandingNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TooManyTurns"].ID.Bytes()[:4]) {
		return rollup.UnpackTooManyTurnsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnexpectedBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackUnexpectedBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownAttester"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownRecord"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownRestart"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownRestartError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongFirstChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongFirstChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongForced"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongForcedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongGeneration"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongInbox"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParams"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSigningEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroBond"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroEpochDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroEpochDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroOpenAfter"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroOpenAfterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroPublishTimeout"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroPublishTimeoutError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroSlotDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroSlotDurationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RollupAlreadyCharged represents a AlreadyCharged error raised by the Rollup contract.
type RollupAlreadyCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCharged(bytes32 record)
func RollupAlreadyChargedErrorID() common.Hash {
	return common.HexToHash("0x280c5223d9f7b005ea1a088231e1e07426fda8a86e7c8c593e8a1fa0b948e581")
}

// UnpackAlreadyChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCharged(bytes32 record)
func (rollup *Rollup) UnpackAlreadyChargedError(raw []byte) (*RollupAlreadyCharged, error) {
	out := new(RollupAlreadyCharged)
	if err := rollup.abi.UnpackIntoInterface(out, "AlreadyCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowOpen represents a AnswerWindowOpen error raised by the Rollup contract.
type RollupAnswerWindowOpen struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func RollupAnswerWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xc77bb265d2544cbcb508726fb7c203df873cc15f2776d66bdca0485fc172f454")
}

// UnpackAnswerWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackAnswerWindowOpenError(raw []byte) (*RollupAnswerWindowOpen, error) {
	out := new(RollupAnswerWindowOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowOver represents a AnswerWindowOver error raised by the Rollup contract.
type RollupAnswerWindowOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOver(uint64 until, uint64 currentSlot)
func RollupAnswerWindowOverErrorID() common.Hash {
	return common.HexToHash("0xea11278e4702f2f95e37cef6c3d5cd12ed7d13b3b19b7e1e6a4023b1c82755da")
}

// UnpackAnswerWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOver(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackAnswerWindowOverError(raw []byte) (*RollupAnswerWindowOver, error) {
	out := new(RollupAnswerWindowOver)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowTooShort represents a AnswerWindowTooShort error raised by the Rollup contract.
type RollupAnswerWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowTooShort(uint64 slots, uint64 least)
func RollupAnswerWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x16442e958c9b4368e0d4267339a867de52ddb4b609822d601102cf40adb7c09a")
}

// UnpackAnswerWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackAnswerWindowTooShortError(raw []byte) (*RollupAnswerWindowTooShort, error) {
	out := new(RollupAnswerWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBadBlobCounts represents a BadBlobCounts error raised by the Rollup contract.
type RollupBadBlobCounts struct {
	BlobCounts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func RollupBadBlobCountsErrorID() common.Hash {
	return common.HexToHash("0xc360d8429680e8e329ab06d751fab48f09d7b038b600f006f756b43e6db5438b")
}

// UnpackBadBlobCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func (rollup *Rollup) UnpackBadBlobCountsError(raw []byte) (*RollupBadBlobCounts, error) {
	out := new(RollupBadBlobCounts)
	if err := rollup.abi.UnpackIntoInterface(out, "BadBlobCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBeforeGenesis represents a BeforeGenesis error raised by the Rollup contract.
type RollupBeforeGenesis struct {
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func RollupBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0x41e431172fa230c63a86369ab04277b561222ab888a83cc8b45e12844284e0cd")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func (rollup *Rollup) UnpackBeforeGenesisError(raw []byte) (*RollupBeforeGenesis, error) {
	out := new(RollupBeforeGenesis)
	if err := rollup.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBondTooSmall represents a BondTooSmall error raised by the Rollup contract.
type RollupBondTooSmall struct {
	Needed *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func RollupBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func (rollup *Rollup) UnpackBondTooSmallError(raw []byte) (*RollupBondTooSmall, error) {
	out := new(RollupBondTooSmall)
	if err := rollup.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupCommitteeTooLarge represents a CommitteeTooLarge error raised by the Rollup contract.
type RollupCommitteeTooLarge struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitteeTooLarge(uint256 size)
func RollupCommitteeTooLargeErrorID() common.Hash {
	return common.HexToHash("0x3104a946e37c2d05754c27b1f364c49ea63e280acd406a8a903b5e613499f22a")
}

// UnpackCommitteeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitteeTooLarge(uint256 size)
func (rollup *Rollup) UnpackCommitteeTooLargeError(raw []byte) (*RollupCommitteeTooLarge, error) {
	out := new(RollupCommitteeTooLarge)
	if err := rollup.abi.UnpackIntoInterface(out, "CommitteeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupConfirmWindowTooShort represents a ConfirmWindowTooShort error raised by the Rollup contract.
type RollupConfirmWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmWindowTooShort(uint64 slots, uint64 least)
func RollupConfirmWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x361811bc11dbf51e84face20932dcba4904f99cf317d122fd6931ae60b24d43b")
}

// UnpackConfirmWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackConfirmWindowTooShortError(raw []byte) (*RollupConfirmWindowTooShort, error) {
	out := new(RollupConfirmWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "ConfirmWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupConfirmedStays represents a ConfirmedStays error raised by the Rollup contract.
type RollupConfirmedStays struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmedStays(uint64 number)
func RollupConfirmedStaysErrorID() common.Hash {
	return common.HexToHash("0x35b6e040e6f570ff87f165cea15cf317d726071ad80aa7b4f1c78e469be526dc")
}

// UnpackConfirmedStaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmedStays(uint64 number)
func (rollup *Rollup) UnpackConfirmedStaysError(raw []byte) (*RollupConfirmedStays, error) {
	out := new(RollupConfirmedStays)
	if err := rollup.abi.UnpackIntoInterface(out, "ConfirmedStays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupDeadlineTooShort represents a DeadlineTooShort error raised by the Rollup contract.
type RollupDeadlineTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func RollupDeadlineTooShortErrorID() common.Hash {
	return common.HexToHash("0x727f799e0703fdb8e6673b582769a74c0de5f5aca8763bf4181a3ab7a26ef047")
}

// UnpackDeadlineTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackDeadlineTooShortError(raw []byte) (*RollupDeadlineTooShort, error) {
	out := new(RollupDeadlineTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "DeadlineTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEmptyCommittee represents a EmptyCommittee error raised by the Rollup contract.
type RollupEmptyCommittee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyCommittee()
func RollupEmptyCommitteeErrorID() common.Hash {
	return common.HexToHash("0x3028b91f36183db1d580bc5a9a1a398a99fa7c333138b8792ac2cb572c8f321b")
}

// UnpackEmptyCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyCommittee()
func (rollup *Rollup) UnpackEmptyCommitteeError(raw []byte) (*RollupEmptyCommittee, error) {
	out := new(RollupEmptyCommittee)
	if err := rollup.abi.UnpackIntoInterface(out, "EmptyCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEpochTooLong represents a EpochTooLong error raised by the Rollup contract.
type RollupEpochTooLong struct {
	Slots uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochTooLong(uint64 slots, uint64 most)
func RollupEpochTooLongErrorID() common.Hash {
	return common.HexToHash("0x2760e21718f876f5df45532988789a13f54703fbbfea2b74b46cf3663dd3d6a4")
}

// UnpackEpochTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochTooLong(uint64 slots, uint64 most)
func (rollup *Rollup) UnpackEpochTooLongError(raw []byte) (*RollupEpochTooLong, error) {
	out := new(RollupEpochTooLong)
	if err := rollup.abi.UnpackIntoInterface(out, "EpochTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupExitDelayTooShort represents a ExitDelayTooShort error raised by the Rollup contract.
type RollupExitDelayTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func RollupExitDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0xc16c13117804805ea884afec332da5d55feba5ec2255936f07f0e322a205dc45")
}

// UnpackExitDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackExitDelayTooShortError(raw []byte) (*RollupExitDelayTooShort, error) {
	out := new(RollupExitDelayTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "ExitDelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupIntegerTooWide represents a IntegerTooWide error raised by the Rollup contract.
type RollupIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func RollupIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (rollup *Rollup) UnpackIntegerTooWideError(raw []byte) (*RollupIntegerTooWide, error) {
	out := new(RollupIntegerTooWide)
	if err := rollup.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLiabilityOver represents a LiabilityOver error raised by the Rollup contract.
type RollupLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func RollupLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackLiabilityOverError(raw []byte) (*RollupLiabilityOver, error) {
	out := new(RollupLiabilityOver)
	if err := rollup.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLiabilityTooShort represents a LiabilityTooShort error raised by the Rollup contract.
type RollupLiabilityTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func RollupLiabilityTooShortErrorID() common.Hash {
	return common.HexToHash("0x2ce6afd3dd8da79970042d9103d09b603b1b97bc1e7d8afd7845ac804fe4feb7")
}

// UnpackLiabilityTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackLiabilityTooShortError(raw []byte) (*RollupLiabilityTooShort, error) {
	out := new(RollupLiabilityTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "LiabilityTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLongerStands represents a LongerStands error raised by the Rollup contract.
type RollupLongerStands struct {
	Number    uint64
	LastChunk uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func RollupLongerStandsErrorID() common.Hash {
	return common.HexToHash("0xcc614679c4eaadedad3eaf38341b8739a70c7fd2f970d0f3ebdd9600942b1cb5")
}

// UnpackLongerStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func (rollup *Rollup) UnpackLongerStandsError(raw []byte) (*RollupLongerStands, error) {
	out := new(RollupLongerStands)
	if err := rollup.abi.UnpackIntoInterface(out, "LongerStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMissingBlob represents a MissingBlob error raised by the Rollup contract.
type RollupMissingBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingBlob(uint256 index)
func RollupMissingBlobErrorID() common.Hash {
	return common.HexToHash("0x95ed3b3202ef50eee4e654dc83ceb5fc80062fe9ab10f8ccddb8dba228de2403")
}

// UnpackMissingBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingBlob(uint256 index)
func (rollup *Rollup) UnpackMissingBlobError(raw []byte) (*RollupMissingBlob, error) {
	out := new(RollupMissingBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "MissingBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoHeaders represents a NoHeaders error raised by the Rollup contract.
type RollupNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func RollupNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (rollup *Rollup) UnpackNoHeadersError(raw []byte) (*RollupNoHeaders, error) {
	out := new(RollupNoHeaders)
	if err := rollup.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoMoreRestarts represents a NoMoreRestarts error raised by the Rollup contract.
type RollupNoMoreRestarts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMoreRestarts()
func RollupNoMoreRestartsErrorID() common.Hash {
	return common.HexToHash("0xadd3bebc17d1a46b3a4fe708d2577673e7786e6d8f9d8310af04fdae35c37306")
}

// UnpackNoMoreRestartsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMoreRestarts()
func (rollup *Rollup) UnpackNoMoreRestartsError(raw []byte) (*RollupNoMoreRestarts, error) {
	out := new(RollupNoMoreRestarts)
	if err := rollup.abi.UnpackIntoInterface(out, "NoMoreRestarts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoSuchPosition represents a NoSuchPosition error raised by the Rollup contract.
type RollupNoSuchPosition struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPosition(uint256 position)
func RollupNoSuchPositionErrorID() common.Hash {
	return common.HexToHash("0x289799e3c39e0a203c57b3e2fc8f1c1554e74f4ab50e7433e29b09a11eb3f939")
}

// UnpackNoSuchPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPosition(uint256 position)
func (rollup *Rollup) UnpackNoSuchPositionError(raw []byte) (*RollupNoSuchPosition, error) {
	out := new(RollupNoSuchPosition)
	if err := rollup.abi.UnpackIntoInterface(out, "NoSuchPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNobodysPublication represents a NobodysPublication error raised by the Rollup contract.
type RollupNobodysPublication struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodysPublication(bytes32 record)
func RollupNobodysPublicationErrorID() common.Hash {
	return common.HexToHash("0xcd51d5a530db6bc5e6c12fb9600d8f77e1933d35690205f0d0e2ba1eb630d080")
}

// UnpackNobodysPublicationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodysPublication(bytes32 record)
func (rollup *Rollup) UnpackNobodysPublicationError(raw []byte) (*RollupNobodysPublication, error) {
	out := new(RollupNobodysPublication)
	if err := rollup.abi.UnpackIntoInterface(out, "NobodysPublication", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotCharged represents a NotCharged error raised by the Rollup contract.
type RollupNotCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCharged(bytes32 record)
func RollupNotChargedErrorID() common.Hash {
	return common.HexToHash("0x881278ef7862f872c4912bbc27a401418f4c0f4bb20483f6b4d707adbed5ae2a")
}

// UnpackNotChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCharged(bytes32 record)
func (rollup *Rollup) UnpackNotChargedError(raw []byte) (*RollupNotCharged, error) {
	out := new(RollupNotCharged)
	if err := rollup.abi.UnpackIntoInterface(out, "NotCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotDead represents a NotDead error raised by the Rollup contract.
type RollupNotDead struct {
	RestartFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func RollupNotDeadErrorID() common.Hash {
	return common.HexToHash("0x6fbe58fd05e1c5c561db6004f6420618ea0b9b479b20baaf5715fd87517ab28b")
}

// UnpackNotDeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotDeadError(raw []byte) (*RollupNotDead, error) {
	out := new(RollupNotDead)
	if err := rollup.abi.UnpackIntoInterface(out, "NotDead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotGovernance represents a NotGovernance error raised by the Rollup contract.
type RollupNotGovernance struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance(address sender)
func RollupNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x988d1f034409fa6034c96c7a747f1aface3c57af045046793082b71a663c0040")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance(address sender)
func (rollup *Rollup) UnpackNotGovernanceError(raw []byte) (*RollupNotGovernance, error) {
	out := new(RollupNotGovernance)
	if err := rollup.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOpen represents a NotOpen error raised by the Rollup contract.
type RollupNotOpen struct {
	OpenFrom    uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func RollupNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc88ec8aea8e349782629ced80d02444257d8eb507cbead095a1770cfb002e301")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOpenError(raw []byte) (*RollupNotOpen, error) {
	out := new(RollupNotOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOverdue represents a NotOverdue error raised by the Rollup contract.
type RollupNotOverdue struct {
	Number      uint64
	OverdueFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func RollupNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x3c7ddf7c5619bd2a65ee856ff754e36ab80a2664e387d98e7e91f86d7c8196ad")
}

// UnpackNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOverdueError(raw []byte) (*RollupNotOverdue, error) {
	out := new(RollupNotOverdue)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotPublisher represents a NotPublisher error raised by the Rollup contract.
type RollupNotPublisher struct {
	Sender common.Address
	Slot   uint64
	Turn   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublisher(address sender, uint64 slot, uint256 turn)
func RollupNotPublisherErrorID() common.Hash {
	return common.HexToHash("0x246e1839aff19996a243be2d55b1da6189849ff830fc8b0a1ac70bcd8a57f4dc")
}

// UnpackNotPublisherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublisher(address sender, uint64 slot, uint256 turn)
func (rollup *Rollup) UnpackNotPublisherError(raw []byte) (*RollupNotPublisher, error) {
	out := new(RollupNotPublisher)
	if err := rollup.abi.UnpackIntoInterface(out, "NotPublisher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotTheCommittee represents a NotTheCommittee error raised by the Rollup contract.
type RollupNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func RollupNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (rollup *Rollup) UnpackNotTheCommitteeError(raw []byte) (*RollupNotTheCommittee, error) {
	out := new(RollupNotTheCommittee)
	if err := rollup.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotTheRecord represents a NotTheRecord error raised by the Rollup contract.
type RollupNotTheRecord struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func RollupNotTheRecordErrorID() common.Hash {
	return common.HexToHash("0xedae289fefcee4a2f414984e143dd1f59df95a27f269d359246a7e45f8b81a1b")
}

// UnpackNotTheRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackNotTheRecordError(raw []byte) (*RollupNotTheRecord, error) {
	out := new(RollupNotTheRecord)
	if err := rollup.abi.UnpackIntoInterface(out, "NotTheRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotYourTurn represents a NotYourTurn error raised by the Rollup contract.
type RollupNotYourTurn struct {
	Slot uint64
	Turn *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourTurn(uint64 slot, uint256 turn)
func RollupNotYourTurnErrorID() common.Hash {
	return common.HexToHash("0x9994949b650c2559cbe6a0a43fc16be541aa6c72b0e5e38e0582f9f13d030225")
}

// UnpackNotYourTurnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourTurn(uint64 slot, uint256 turn)
func (rollup *Rollup) UnpackNotYourTurnError(raw []byte) (*RollupNotYourTurn, error) {
	out := new(RollupNotYourTurn)
	if err := rollup.abi.UnpackIntoInterface(out, "NotYourTurn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingAbove represents a NothingAbove error raised by the Rollup contract.
type RollupNothingAbove struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAbove(uint64 number)
func RollupNothingAboveErrorID() common.Hash {
	return common.HexToHash("0xa248f24b64c1a6659fe414d2de69611f6cb1576e68020aa11e0211d0e2493c53")
}

// UnpackNothingAboveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAbove(uint64 number)
func (rollup *Rollup) UnpackNothingAboveError(raw []byte) (*RollupNothingAbove, error) {
	out := new(RollupNothingAbove)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingAbove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingOwed represents a NothingOwed error raised by the Rollup contract.
type RollupNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func RollupNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (rollup *Rollup) UnpackNothingOwedError(raw []byte) (*RollupNothingOwed, error) {
	out := new(RollupNothingOwed)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingToConfirm represents a NothingToConfirm error raised by the Rollup contract.
type RollupNothingToConfirm struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToConfirm(uint64 number)
func RollupNothingToConfirmErrorID() common.Hash {
	return common.HexToHash("0x6413700e4bb9e82da5b621fecd9e0611dc1427fdfc2b43969032267dcbef1e02")
}

// UnpackNothingToConfirmError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToConfirm(uint64 number)
func (rollup *Rollup) UnpackNothingToConfirmError(raw []byte) (*RollupNothingToConfirm, error) {
	out := new(RollupNothingToConfirm)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingToConfirm", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOpenAfterDeadline represents a OpenAfterDeadline error raised by the Rollup contract.
type RollupOpenAfterDeadline struct {
	OpenAfter       uint64
	PublishDeadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpenAfterDeadline(uint64 openAfter, uint64 publishDeadline)
func RollupOpenAfterDeadlineErrorID() common.Hash {
	return common.HexToHash("0x0789d92f3ca56bbba7597c85aa86f1640288ebdcf1f169539d55d27952b7b5e5")
}

// UnpackOpenAfterDeadlineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpenAfterDeadline(uint64 openAfter, uint64 publishDeadline)
func (rollup *Rollup) UnpackOpenAfterDeadlineError(raw []byte) (*RollupOpenAfterDeadline, error) {
	out := new(RollupOpenAfterDeadline)
	if err := rollup.abi.UnpackIntoInterface(out, "OpenAfterDeadline", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginBehindParent represents a OriginBehindParent error raised by the Rollup contract.
type RollupOriginBehindParent struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func RollupOriginBehindParentErrorID() common.Hash {
	return common.HexToHash("0x20465619cd48706de67f0502f8219c8e7dc2ff09329cba79acd849f268862d29")
}

// UnpackOriginBehindParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func (rollup *Rollup) UnpackOriginBehindParentError(raw []byte) (*RollupOriginBehindParent, error) {
	out := new(RollupOriginBehindParent)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginBehindParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginNotCanonical represents a OriginNotCanonical error raised by the Rollup contract.
type RollupOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func RollupOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackOriginNotCanonicalError(raw []byte) (*RollupOriginNotCanonical, error) {
	out := new(RollupOriginNotCanonical)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOutOfRing represents a OutOfRing error raised by the Rollup contract.
type RollupOutOfRing struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRing(uint64 number)
func RollupOutOfRingErrorID() common.Hash {
	return common.HexToHash("0xcf29fb36b0692af24f5b4759beb3906c61fba47e83d5482ffcc300a4a16aaf81")
}

// UnpackOutOfRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRing(uint64 number)
func (rollup *Rollup) UnpackOutOfRingError(raw []byte) (*RollupOutOfRing, error) {
	out := new(RollupOutOfRing)
	if err := rollup.abi.UnpackIntoInterface(out, "OutOfRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPaymentRefused represents a PaymentRefused error raised by the Rollup contract.
type RollupPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func RollupPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (rollup *Rollup) UnpackPaymentRefusedError(raw []byte) (*RollupPaymentRefused, error) {
	out := new(RollupPaymentRefused)
	if err := rollup.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPublisherCount represents a PublisherCount error raised by the Rollup contract.
type RollupPublisherCount struct {
	Attesters  *big.Int
	Publishers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func RollupPublisherCountErrorID() common.Hash {
	return common.HexToHash("0xe5dbc04a798472f7e7cdcdeadee7d64676e4fd55664589ef7c8cd2d18f2462e3")
}

// UnpackPublisherCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func (rollup *Rollup) UnpackPublisherCountError(raw []byte) (*RollupPublisherCount, error) {
	out := new(RollupPublisherCount)
	if err := rollup.abi.UnpackIntoInterface(out, "PublisherCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRepeatedAttester represents a RepeatedAttester error raised by the Rollup contract.
type RollupRepeatedAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RepeatedAttester(address attester)
func RollupRepeatedAttesterErrorID() common.Hash {
	return common.HexToHash("0x7309034adbf486eb1b5628371efb9c230943e5dc664ce82de6885cdda64948d4")
}

// UnpackRepeatedAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RepeatedAttester(address attester)
func (rollup *Rollup) UnpackRepeatedAttesterError(raw []byte) (*RollupRepeatedAttester, error) {
	out := new(RollupRepeatedAttester)
	if err := rollup.abi.UnpackIntoInterface(out, "RepeatedAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRescueTooShort represents a RescueTooShort error raised by the Rollup contract.
type RollupRescueTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func RollupRescueTooShortErrorID() common.Hash {
	return common.HexToHash("0x478181f475898d00ce9a6fa322896cab9fbbfd2e089b2763c864487b897003ff")
}

// UnpackRescueTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackRescueTooShortError(raw []byte) (*RollupRescueTooShort, error) {
	out := new(RollupRescueTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "RescueTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRestartTooSoon represents a RestartTooSoon error raised by the Rollup contract.
type RollupRestartTooSoon struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RestartTooSoon(uint64 slots, uint64 least)
func RollupRestartTooSoonErrorID() common.Hash {
	return common.HexToHash("0xd8625ad3626d010a103d0a6ae8a0dedab56c3b20f36b781c991606951b5f3d50")
}

// UnpackRestartTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RestartTooSoon(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackRestartTooSoonError(raw []byte) (*RollupRestartTooSoon, error) {
	out := new(RollupRestartTooSoon)
	if err := rollup.abi.UnpackIntoInterface(out, "RestartTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRingFull represents a RingFull error raised by the Rollup contract.
type RollupRingFull struct {
	Number    uint64
	Confirmed uint64
	Proven    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RingFull(uint64 number, uint64 confirmed, uint64 proven)
func RollupRingFullErrorID() common.Hash {
	return common.HexToHash("0x0b4548e2875d4b635248d5b95fad3aa54ba6379fc9a3fb0770be14de8fe0c979")
}

// UnpackRingFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RingFull(uint64 number, uint64 confirmed, uint64 proven)
func (rollup *Rollup) UnpackRingFullError(raw []byte) (*RollupRingFull, error) {
	out := new(RollupRingFull)
	if err := rollup.abi.UnpackIntoInterface(out, "RingFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRingTooSmall represents a RingTooSmall error raised by the Rollup contract.
type RollupRingTooSmall struct {
	Ring  uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RingTooSmall(uint64 ring, uint64 least)
func RollupRingTooSmallErrorID() common.Hash {
	return common.HexToHash("0x0e629c0b60b41856c94685a187e9cdd9c787169a2ff607732a199ff3bbfb9b33")
}

// UnpackRingTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RingTooSmall(uint64 ring, uint64 least)
func (rollup *Rollup) UnpackRingTooSmallError(raw []byte) (*RollupRingTooSmall, error) {
	out := new(RollupRingTooSmall)
	if err := rollup.abi.UnpackIntoInterface(out, "RingTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSettleWindowTooShort represents a SettleWindowTooShort error raised by the Rollup contract.
type RollupSettleWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleWindowTooShort(uint64 slots, uint64 least)
func RollupSettleWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x70d005cf527ab89eada7d5c9abfbed4aefb3c5e2b6d60216c10b2a2aff684153")
}

// UnpackSettleWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackSettleWindowTooShortError(raw []byte) (*RollupSettleWindowTooShort, error) {
	out := new(RollupSettleWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "SettleWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSlotNotOver represents a SlotNotOver error raised by the Rollup contract.
type RollupSlotNotOver struct {
	Slot        uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func RollupSlotNotOverErrorID() common.Hash {
	return common.HexToHash("0x26eb02e8d2960a65d100e0410a45f1e3d1d9b346a4720d3e38651b392a3d1630")
}

// UnpackSlotNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func (rollup *Rollup) UnpackSlotNotOverError(raw []byte) (*RollupSlotNotOver, error) {
	out := new(RollupSlotNotOver)
	if err := rollup.abi.UnpackIntoInterface(out, "SlotNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupStandingNeeded represents a StandingNeeded error raised by the Rollup contract.
type RollupStandingNeeded struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StandingNeeded(uint64 number)
func RollupStandingNeededErrorID() common.Hash {
	return common.HexToHash("0x3071571f22b02b4e457c0637ccac3ceaabd1e734e253d7debf426047f604a2d7")
}

// UnpackStandingNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StandingNeeded(uint64 number)
func (rollup *Rollup) UnpackStandingNeededError(raw []byte) (*RollupStandingNeeded, error) {
	out := new(RollupStandingNeeded)
	if err := rollup.abi.UnpackIntoInterface(out, "StandingNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTooManyTurns represents a TooManyTurns error raised by the Rollup contract.
type RollupTooManyTurns struct {
	Turns uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTurns(uint64 turns, uint64 most)
func RollupTooManyTurnsErrorID() common.Hash {
	return common.HexToHash("0x4d7602257622f84e91444cc2c31aedae9dd6309249d15aa1f6ccd679ca9c57e9")
}

// UnpackTooManyTurnsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTurns(uint64 turns, uint64 most)
func (rollup *Rollup) UnpackTooManyTurnsError(raw []byte) (*RollupTooManyTurns, error) {
	out := new(RollupTooManyTurns)
	if err := rollup.abi.UnpackIntoInterface(out, "TooManyTurns", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnexpectedBlob represents a UnexpectedBlob error raised by the Rollup contract.
type RollupUnexpectedBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedBlob(uint256 index)
func RollupUnexpectedBlobErrorID() common.Hash {
	return common.HexToHash("0xe5519c0774f46d29fba5d40f69f2ec2b13afd0c606054e9b8802152dd6186827")
}

// UnpackUnexpectedBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedBlob(uint256 index)
func (rollup *Rollup) UnpackUnexpectedBlobError(raw []byte) (*RollupUnexpectedBlob, error) {
	out := new(RollupUnexpectedBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "UnexpectedBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownAttester represents a UnknownAttester error raised by the Rollup contract.
type RollupUnknownAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAttester(address attester)
func RollupUnknownAttesterErrorID() common.Hash {
	return common.HexToHash("0x62f7152e15bdcae66b1ce7b78e94594019e19444b9dd8144f66d05adf591552f")
}

// UnpackUnknownAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAttester(address attester)
func (rollup *Rollup) UnpackUnknownAttesterError(raw []byte) (*RollupUnknownAttester, error) {
	out := new(RollupUnknownAttester)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownRecord represents a UnknownRecord error raised by the Rollup contract.
type RollupUnknownRecord struct {
	Number uint64
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func RollupUnknownRecordErrorID() common.Hash {
	return common.HexToHash("0x38f304cab87021da6e8e3ea87917685eafb72d4fde803d5f225834fc68336a50")
}

// UnpackUnknownRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func (rollup *Rollup) UnpackUnknownRecordError(raw []byte) (*RollupUnknownRecord, error) {
	out := new(RollupUnknownRecord)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownRestart represents a UnknownRestart error raised by the Rollup contract.
type RollupUnknownRestart struct {
	Restarts uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRestart(uint64 restarts, uint64 got)
func RollupUnknownRestartErrorID() common.Hash {
	return common.HexToHash("0x7ee18e2570e2c08a9758f98b525698b136810041eec43c8fcc1cef84f628a1b9")
}

// UnpackUnknownRestartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRestart(uint64 restarts, uint64 got)
func (rollup *Rollup) UnpackUnknownRestartError(raw []byte) (*RollupUnknownRestart, error) {
	out := new(RollupUnknownRestart)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownRestart", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongAbsent represents a WrongAbsent error raised by the Rollup contract.
type RollupWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func RollupWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (rollup *Rollup) UnpackWrongAbsentError(raw []byte) (*RollupWrongAbsent, error) {
	out := new(RollupWrongAbsent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongBlobs represents a WrongBlobs error raised by the Rollup contract.
type RollupWrongBlobs struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func RollupWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongBlobsError(raw []byte) (*RollupWrongBlobs, error) {
	out := new(RollupWrongBlobs)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongEpoch represents a WrongEpoch error raised by the Rollup contract.
type RollupWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func RollupWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongEpochError(raw []byte) (*RollupWrongEpoch, error) {
	out := new(RollupWrongEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongFirstChunk represents a WrongFirstChunk error raised by the Rollup contract.
type RollupWrongFirstChunk struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func RollupWrongFirstChunkErrorID() common.Hash {
	return common.HexToHash("0x73e465d5d69dc0025ee19720814907cce61a005838a342ae613bd98e9bb56e0e")
}

// UnpackWrongFirstChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongFirstChunkError(raw []byte) (*RollupWrongFirstChunk, error) {
	out := new(RollupWrongFirstChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongFirstChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongForced represents a WrongForced error raised by the Rollup contract.
type RollupWrongForced struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func RollupWrongForcedErrorID() common.Hash {
	return common.HexToHash("0x872ee8599a04b2dd4da2c9ba4740313309c7e5bd168cd2b9623982c4d1f2fbb8")
}

// UnpackWrongForcedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func (rollup *Rollup) UnpackWrongForcedError(raw []byte) (*RollupWrongForced, error) {
	out := new(RollupWrongForced)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongForced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongGeneration represents a WrongGeneration error raised by the Rollup contract.
type RollupWrongGeneration struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func RollupWrongGenerationErrorID() common.Hash {
	return common.HexToHash("0x82ec942bf7f09510e96b4a73efc0edeb3ac2ca95cc24a273be6ebb209d5651d3")
}

// UnpackWrongGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func (rollup *Rollup) UnpackWrongGenerationError(raw []byte) (*RollupWrongGeneration, error) {
	out := new(RollupWrongGeneration)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongInbox represents a WrongInbox error raised by the Rollup contract.
type RollupWrongInbox struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func RollupWrongInboxErrorID() common.Hash {
	return common.HexToHash("0x0a4d2c519c92674d977b0e97f1e09c07067e907bfaf6bd6982a1e3efeaac0449")
}

// UnpackWrongInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func (rollup *Rollup) UnpackWrongInboxError(raw []byte) (*RollupWrongInbox, error) {
	out := new(RollupWrongInbox)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongLastChunk represents a WrongLastChunk error raised by the Rollup contract.
type RollupWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func RollupWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (rollup *Rollup) UnpackWrongLastChunkError(raw []byte) (*RollupWrongLastChunk, error) {
	out := new(RollupWrongLastChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongNumber represents a WrongNumber error raised by the Rollup contract.
type RollupWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func RollupWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongNumberError(raw []byte) (*RollupWrongNumber, error) {
	out := new(RollupWrongNumber)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParams represents a WrongParams error raised by the Rollup contract.
type RollupWrongParams struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParams(bytes32 expected, bytes32 got)
func RollupWrongParamsErrorID() common.Hash {
	return common.HexToHash("0xfd7b7f8dfc3afaf9429fa104cf5fb123c1db1c10d56ae5c544ef3074764f790e")
}

// UnpackWrongParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParams(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongParamsError(raw []byte) (*RollupWrongParams, error) {
	out := new(RollupWrongParams)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParent represents a WrongParent error raised by the Rollup contract.
type RollupWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func RollupWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (rollup *Rollup) UnpackWrongParentError(raw []byte) (*RollupWrongParent, error) {
	out := new(RollupWrongParent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSigningEpoch represents a WrongSigningEpoch error raised by the Rollup contract.
type RollupWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func RollupWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (rollup *Rollup) UnpackWrongSigningEpochError(raw []byte) (*RollupWrongSigningEpoch, error) {
	out := new(RollupWrongSigningEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSlot represents a WrongSlot error raised by the Rollup contract.
type RollupWrongSlot struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func RollupWrongSlotErrorID() common.Hash {
	return common.HexToHash("0x372eacf0e14840023a3320e51c296bd33041f7a084a945593615b0d4c387c7ef")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func (rollup *Rollup) UnpackWrongSlotError(raw []byte) (*RollupWrongSlot, error) {
	out := new(RollupWrongSlot)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroAddress represents a ZeroAddress error raised by the Rollup contract.
type RollupZeroAddress struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(uint256 position)
func RollupZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x6f7807d2345366f86bfba111c06d8e8635eb4445b77d3e2b3a1497d6c635b67c")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(uint256 position)
func (rollup *Rollup) UnpackZeroAddressError(raw []byte) (*RollupZeroAddress, error) {
	out := new(RollupZeroAddress)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroBond represents a ZeroBond error raised by the Rollup contract.
type RollupZeroBond struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroBond()
func RollupZeroBondErrorID() common.Hash {
	return common.HexToHash("0x3af4d15e2af377280c3e0fb5f0cc0d6c4e1ee475a9f746427c55642ef85b715b")
}

// UnpackZeroBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroBond()
func (rollup *Rollup) UnpackZeroBondError(raw []byte) (*RollupZeroBond, error) {
	out := new(RollupZeroBond)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroEpochDuration represents a ZeroEpochDuration error raised by the Rollup contract.
type RollupZeroEpochDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroEpochDuration()
func RollupZeroEpochDurationErrorID() common.Hash {
	return common.HexToHash("0x66128a973c514200400cd0d75bd11da4ca670cd918190369607ee02ccf1e786f")
}

// UnpackZeroEpochDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroEpochDuration()
func (rollup *Rollup) UnpackZeroEpochDurationError(raw []byte) (*RollupZeroEpochDuration, error) {
	out := new(RollupZeroEpochDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroEpochDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroOpenAfter represents a ZeroOpenAfter error raised by the Rollup contract.
type RollupZeroOpenAfter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroOpenAfter()
func RollupZeroOpenAfterErrorID() common.Hash {
	return common.HexToHash("0xa3a1a6dfa4dc00b26a5b85110421e6354a33ff5357f0ab125c3deeb2c94b3191")
}

// UnpackZeroOpenAfterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroOpenAfter()
func (rollup *Rollup) UnpackZeroOpenAfterError(raw []byte) (*RollupZeroOpenAfter, error) {
	out := new(RollupZeroOpenAfter)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroOpenAfter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroPublishTimeout represents a ZeroPublishTimeout error raised by the Rollup contract.
type RollupZeroPublishTimeout struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPublishTimeout()
func RollupZeroPublishTimeoutErrorID() common.Hash {
	return common.HexToHash("0xf3785590b6823610cfc811154cd8b8f014b5e3c230198a2f9a03c9acfcc91e42")
}

// UnpackZeroPublishTimeoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPublishTimeout()
func (rollup *Rollup) UnpackZeroPublishTimeoutError(raw []byte) (*RollupZeroPublishTimeout, error) {
	out := new(RollupZeroPublishTimeout)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroPublishTimeout", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroSlotDuration represents a ZeroSlotDuration error raised by the Rollup contract.
type RollupZeroSlotDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSlotDuration()
func RollupZeroSlotDurationErrorID() common.Hash {
	return common.HexToHash("0x65babed0aee3dc02e20c8f35e624e9f9d95a5daddbc8b8f0ea43bd5b14d4a1c3")
}

// UnpackZeroSlotDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSlotDuration()
func (rollup *Rollup) UnpackZeroSlotDurationError(raw []byte) (*RollupZeroSlotDuration, error) {
	out := new(RollupZeroSlotDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroSlotDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}
