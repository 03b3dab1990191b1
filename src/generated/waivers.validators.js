// Generated from schemas/ by `npm run generate`. Not edited by hand.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateWaiversFile = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://guiju.dev/schemas/waivers.schema.json", title: "WaiversFile", type: "object", additionalProperties: !1, required: ["waivers"], properties: { waivers: { type: "array", maxItems: 5e3, items: { title: "WaiverLine", type: "object", additionalProperties: !1, required: ["rule", "reason", "approver", "from", "until"], properties: { rule: { type: "string", minLength: 1, maxLength: 200 }, unit: { type: "string", minLength: 1, maxLength: 200 }, kind: { type: "string", minLength: 1, maxLength: 200 }, reason: { type: "string", minLength: 1, maxLength: 1e3, pattern: "\\S" }, approver: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, from: { $ref: "common.schema.json#/$defs/date" }, until: { $ref: "common.schema.json#/$defs/date" } } } } } }, func0 = Object.prototype.hasOwnProperty, func68 = require_ucs2length().default, pattern3 = new RegExp("\\S", "u"), schema21 = { title: "PlainDate", type: "string", format: "date", maxLength: 40 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func68(data) > 40) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waivers === void 0 || !func0.call(data, "waivers")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "waivers") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data0 = data.waivers;
      if (Array.isArray(data0)) {
        if (data0.length > 5e3) {
          let err2 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 5e3 }, schema: 5e3, parentSchema: schema19.properties.waivers, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.rule === void 0 || !func0.call(data1, "rule")) {
              let err3 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema19.properties.waivers.items.required, parentSchema: schema19.properties.waivers.items, data: data1 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.reason === void 0 || !func0.call(data1, "reason")) {
              let err4 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema19.properties.waivers.items.required, parentSchema: schema19.properties.waivers.items, data: data1 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.approver === void 0 || !func0.call(data1, "approver")) {
              let err5 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "approver" }, schema: schema19.properties.waivers.items.required, parentSchema: schema19.properties.waivers.items, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.from === void 0 || !func0.call(data1, "from")) {
              let err6 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "from" }, schema: schema19.properties.waivers.items.required, parentSchema: schema19.properties.waivers.items, data: data1 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.until === void 0 || !func0.call(data1, "until")) {
              let err7 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "until" }, schema: schema19.properties.waivers.items.required, parentSchema: schema19.properties.waivers.items, data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            for (let key1 of Object.keys(data1))
              if (!(key1 === "rule" || key1 === "unit" || key1 === "kind" || key1 === "reason" || key1 === "approver" || key1 === "from" || key1 === "until")) {
                let err8 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema19.properties.waivers.items, data: data1 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            if (data1.rule !== void 0 && func0.call(data1, "rule")) {
              let data2 = data1.rule;
              if (typeof data2 == "string") {
                if (func68(data2) > 200) {
                  let err9 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.waivers.items.properties.rule, data: data2 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (func68(data2) < 1) {
                  let err10 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.rule, data: data2 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.items.properties.rule.type, parentSchema: schema19.properties.waivers.items.properties.rule, data: data2 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.unit !== void 0 && func0.call(data1, "unit")) {
              let data3 = data1.unit;
              if (typeof data3 == "string") {
                if (func68(data3) > 200) {
                  let err12 = { instancePath: instancePath + "/waivers/" + i0 + "/unit", schemaPath: "#/properties/waivers/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.waivers.items.properties.unit, data: data3 };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                if (func68(data3) < 1) {
                  let err13 = { instancePath: instancePath + "/waivers/" + i0 + "/unit", schemaPath: "#/properties/waivers/items/properties/unit/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.unit, data: data3 };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/waivers/" + i0 + "/unit", schemaPath: "#/properties/waivers/items/properties/unit/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.items.properties.unit.type, parentSchema: schema19.properties.waivers.items.properties.unit, data: data3 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data1.kind !== void 0 && func0.call(data1, "kind")) {
              let data4 = data1.kind;
              if (typeof data4 == "string") {
                if (func68(data4) > 200) {
                  let err15 = { instancePath: instancePath + "/waivers/" + i0 + "/kind", schemaPath: "#/properties/waivers/items/properties/kind/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.waivers.items.properties.kind, data: data4 };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (func68(data4) < 1) {
                  let err16 = { instancePath: instancePath + "/waivers/" + i0 + "/kind", schemaPath: "#/properties/waivers/items/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.kind, data: data4 };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/waivers/" + i0 + "/kind", schemaPath: "#/properties/waivers/items/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.items.properties.kind.type, parentSchema: schema19.properties.waivers.items.properties.kind, data: data4 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data1.reason !== void 0 && func0.call(data1, "reason")) {
              let data5 = data1.reason;
              if (typeof data5 == "string") {
                if (func68(data5) > 1e3) {
                  let err18 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema19.properties.waivers.items.properties.reason, data: data5 };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (func68(data5) < 1) {
                  let err19 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.reason, data: data5 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (!pattern3.test(data5)) {
                  let err20 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.waivers.items.properties.reason, data: data5 };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.items.properties.reason.type, parentSchema: schema19.properties.waivers.items.properties.reason, data: data5 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data1.approver !== void 0 && func0.call(data1, "approver")) {
              let data6 = data1.approver;
              if (typeof data6 == "string") {
                if (func68(data6) > 200) {
                  let err22 = { instancePath: instancePath + "/waivers/" + i0 + "/approver", schemaPath: "#/properties/waivers/items/properties/approver/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.waivers.items.properties.approver, data: data6 };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (func68(data6) < 1) {
                  let err23 = { instancePath: instancePath + "/waivers/" + i0 + "/approver", schemaPath: "#/properties/waivers/items/properties/approver/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.waivers.items.properties.approver, data: data6 };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (!pattern3.test(data6)) {
                  let err24 = { instancePath: instancePath + "/waivers/" + i0 + "/approver", schemaPath: "#/properties/waivers/items/properties/approver/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.waivers.items.properties.approver, data: data6 };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                let err25 = { instancePath: instancePath + "/waivers/" + i0 + "/approver", schemaPath: "#/properties/waivers/items/properties/approver/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.waivers.items.properties.approver.type, parentSchema: schema19.properties.waivers.items.properties.approver, data: data6 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            data1.from !== void 0 && func0.call(data1, "from") && (validate54(data1.from, { instancePath: instancePath + "/waivers/" + i0 + "/from", parentData: data1, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data1.until !== void 0 && func0.call(data1, "until") && (validate54(data1.until, { instancePath: instancePath + "/waivers/" + i0 + "/until", parentData: data1, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
          } else {
            let err26 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.waivers.items.type, parentSchema: schema19.properties.waivers.items, data: data1 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.waivers.type, parentSchema: schema19.properties.waivers, data: data0 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateWaiversFile
};
